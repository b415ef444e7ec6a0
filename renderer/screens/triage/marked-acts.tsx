// What can be done with the marked messages together.

import { Ban, PanelBottomClose, X } from 'lucide-react';
import { useWords } from '../../i18n/use-words.ts';
import { Button } from '../../parts/button.tsx';
import styles from './panel-acts.module.css';

export interface MarkedActsProps {
  readonly count: number;
  readonly onSetAside: () => void;
  readonly onJunk: () => void;
  readonly onClear: () => void;
}

export function MarkedActs({ count, onSetAside, onJunk, onClear }: MarkedActsProps) {
  const { t } = useWords();
  return (
    <div className={styles.acts}>
      <p className={styles.marked}>{t('triage.marked.count', { count })}</p>
      <Button
        variant="primary"
        icon={<PanelBottomClose aria-hidden="true" />}
        command="triage.setAside"
        onPress={onSetAside}
        isWide
      >
        {t('triage.setAsideAll')}
      </Button>
      <Button icon={<Ban aria-hidden="true" />} command="triage.junk" onPress={onJunk} isWide>
        {t('triage.junk')}
      </Button>
      <Button icon={<X aria-hidden="true" />} command="list.back" onPress={onClear} isWide>
        {t('triage.unmark')}
      </Button>
    </div>
  );
}
