// The decisions about a mail; the one that the suggestion points to stands out.

import { Ban, FolderInput, FolderPlus, PanelBottomClose } from 'lucide-react';
import type { TrayItem } from '#core/desk/views.ts';
import { useWords } from '../../i18n/use-words.ts';
import { Button } from '../../parts/button.tsx';
import { groupOf } from './tray-groups.ts';
import styles from './panel-acts.module.css';

export interface PanelActsProps {
  readonly item: TrayItem;
  readonly onConfirm: () => void;
  readonly onAttach: () => void;
  readonly onSetAside: () => void;
  readonly onJunk: () => void;
}

export function PanelActs({ item, onConfirm, onAttach, onSetAside, onJunk }: PanelActsProps) {
  const { t } = useWords();
  const group = groupOf(item);
  return (
    <div className={styles.acts}>
      <Button
        variant={group !== 'follow-up' && group !== 'other' ? 'primary' : 'plain'}
        icon={<FolderPlus aria-hidden="true" />}
        command="triage.confirm"
        onPress={onConfirm}
        isWide
      >
        {t('triage.confirm')}
      </Button>
      <Button
        variant={group === 'follow-up' ? 'primary' : 'plain'}
        icon={<FolderInput aria-hidden="true" />}
        command="triage.attach"
        onPress={onAttach}
        isWide
      >
        {t('triage.attach')}
      </Button>
      <Button
        variant={group === 'other' ? 'primary' : 'plain'}
        icon={<PanelBottomClose aria-hidden="true" />}
        command="triage.setAside"
        onPress={onSetAside}
        isWide
      >
        {t('triage.setAside')}
      </Button>
      <Button variant="quiet" icon={<Ban aria-hidden="true" />} command="triage.junk" onPress={onJunk} isWide>
        {t('triage.junk')}
      </Button>
    </div>
  );
}
