// Every shortcut that works here and now, on one sheet.

import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useState } from 'react';
import { Button } from '../parts/button.tsx';
import { useWords } from '../i18n/use-words.ts';
import { useActive } from '../shortcuts/shortcut-provider.tsx';
import { usePreferences } from '../state/preferences.ts';
import dialogStyles from '../parts/act-dialog.module.css';
import styles from './shortcut-help.module.css';

export function ShortcutHelp({ onClose }: { readonly onClose: () => void }) {
  const { t } = useWords();
  const active = useActive();
  const [{ hasSingleKeys }] = usePreferences();
  const [shortcuts] = useState(() => active.read().flat());
  const labels = [...new Set(shortcuts.map(({ label }) => label))];
  return (
    <ModalOverlay
      className={dialogStyles.scrim ?? ''}
      isOpen
      isDismissable
      onOpenChange={(isOpen) => isOpen || onClose()}
    >
      <Modal className={dialogStyles.sheet ?? ''}>
        <Dialog className={dialogStyles.dialog ?? ''}>
          <div className={dialogStyles.form}>
            <Heading slot="title" className={dialogStyles.title ?? ''}>
              {t('key.title')}
            </Heading>
            {hasSingleKeys ? null : <p className={styles.off}>{t('key.areOff')}</p>}
            <dl className={styles.list}>
              {labels.map((label) => (
                <div key={label} className={styles.line}>
                  <dt>{t(label)}</dt>
                  <dd>
                    {shortcuts
                      .filter((shortcut) => shortcut.label === label)
                      .map(({ key }) => (
                        <kbd key={key} className={styles.key}>
                          {key === 'mod+z' ? t('key.ctrlZ') : key.length === 1 ? key.toUpperCase() : key}
                        </kbd>
                      ))}
                  </dd>
                </div>
              ))}
            </dl>
            <div className={dialogStyles.acts}>
              <Button onPress={onClose}>{t('app.close')}</Button>
            </div>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
