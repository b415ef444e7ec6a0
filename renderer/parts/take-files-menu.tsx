// The button that takes in mail from files: single ones, or a folder of them.

import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useWords } from '../i18n/use-words.ts';
import { chosenFiles } from '../state/dropped-files.ts';
import { useTakeFiles } from '../state/use-take-files.ts';
import { Button } from './button.tsx';
import styles from './act-menu.module.css';

export function TakeFilesMenu() {
  const { t } = useWords();
  const take = useTakeFiles();
  const choose = async (what: 'files' | 'folder'): Promise<void> => {
    const chosen = await askForFiles(what);
    if (chosen.length > 0) await take(chosenFiles(chosen));
  };
  return (
    <MenuTrigger>
      <Button>{t('files.take')}…</Button>
      <Popover className={styles.popover ?? ''} placement="bottom end">
        <Menu className={styles.menu ?? ''} aria-label={t('files.take')}>
          <MenuItem className={styles.item ?? ''} onAction={() => void choose('files')}>
            {t('files.choose')}…
          </MenuItem>
          <MenuItem className={styles.item ?? ''} onAction={() => void choose('folder')}>
            {t('files.chooseFolder')}…
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

/**
 * Opens the system's dialog; empty when the person thinks better of it. The input stays in the page meanwhile: one that
 * nothing holds may be collected before the dialog ends, and its choice is lost.
 */
async function askForFiles(what: 'files' | 'folder'): Promise<readonly File[]> {
  const input = document.createElement('input');
  input.type = 'file';
  input.hidden = true;
  input.multiple = true;
  input.webkitdirectory = what === 'folder';
  document.body.append(input);
  try {
    return await new Promise((resolve) => {
      input.addEventListener('change', () => resolve([...(input.files ?? [])]));
      input.addEventListener('cancel', () => resolve([]));
      input.click();
    });
  } finally {
    input.remove();
  }
}
