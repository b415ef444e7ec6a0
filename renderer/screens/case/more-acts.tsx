// The acts that are needed less often.

import { Ellipsis } from 'lucide-react';
import { Button as AriaButton, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useWords } from '../../i18n/use-words.ts';
import type { CaseDialog } from './case-dialogs.tsx';
import styles from './more-acts.module.css';

export function MoreActs({ onDialog }: { readonly onDialog: (dialog: CaseDialog) => void }) {
  const { t } = useWords();
  return (
    <MenuTrigger>
      <AriaButton className={styles.button ?? ''} aria-label={t('case.more')}>
        <Ellipsis aria-hidden="true" />
      </AriaButton>
      <Popover className={styles.popover ?? ''} placement="bottom end">
        <Menu className={styles.menu ?? ''}>
          <MenuItem className={styles.item ?? ''} onAction={() => onDialog({ act: 'correct-rights' })}>
            {t('case.correctRights')}…
          </MenuItem>
          <MenuItem className={styles.item ?? ''} onAction={() => onDialog({ act: 'discard' })}>
            {t('case.discard')}…
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
