// The three decisions; the one that the suggestion points to stands out.

import { FolderInput, FolderPlus, PanelBottomClose } from 'lucide-react';
import { useWords } from '../../i18n/use-words.ts';
import { Button } from '../../parts/button.tsx';
import type { SuggestionPanelProps } from './suggestion-panel.tsx';
import styles from './panel-acts.module.css';

export function PanelActs({ item, onConfirm, onAttach, onSetAside }: SuggestionPanelProps) {
  const { t } = useWords();
  const kind = item.suggestion?.kind ?? 'request';
  return (
    <div className={styles.acts}>
      <Button
        variant={kind === 'request' ? 'primary' : 'plain'}
        icon={<FolderPlus aria-hidden="true" />}
        shortcut="C"
        onPress={onConfirm}
        isWide
      >
        {t('triage.confirm')}
      </Button>
      <div className={styles.pair}>
        <Button
          variant={kind === 'follow-up' ? 'primary' : 'plain'}
          icon={<FolderInput aria-hidden="true" />}
          shortcut="A"
          onPress={onAttach}
          isWide
        >
          {t('triage.attach')}
        </Button>
        <Button
          variant={kind === 'other' ? 'primary' : 'plain'}
          icon={<PanelBottomClose aria-hidden="true" />}
          shortcut="N"
          onPress={onSetAside}
          isWide
        >
          {t('triage.setAside')}
        </Button>
      </div>
    </div>
  );
}
