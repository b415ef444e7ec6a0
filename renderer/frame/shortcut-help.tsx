// Every shortcut that works here and now, on one sheet.

import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useState } from 'react';
import { Button } from '../parts/button.tsx';
import { useWords } from '../i18n/use-words.ts';
import { commandFacts } from '../commands/catalogue.ts';
import { useOffered } from '../commands/command-provider.tsx';
import { usePreferences } from '../state/preferences.ts';
import dialogStyles from '../parts/act-dialog.module.css';
import styles from './shortcut-help.module.css';

export function ShortcutHelp({ onClose }: { readonly onClose: () => void }) {
  const { t } = useWords();
  const offered = useOffered();
  const [{ hasSingleKeys }] = usePreferences();
  const [commands] = useState(() =>
    [...new Set(offered.read().flatMap((each) => each.map(({ id }) => id)))]
      .map((id) => ({ id, ...commandFacts(id) }))
      .filter(({ keys }) => keys.length > 0),
  );
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
              {commands.map(({ id, label, keys }) => (
                <div key={id} className={styles.line}>
                  <dt>{t(label)}</dt>
                  <dd>
                    {keys.map((key) => (
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
