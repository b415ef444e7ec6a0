// Every key being made anew: over whatever the page shows, until the new words are written down.

import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useWords } from '../i18n/use-words.ts';
import { Button } from '../parts/button.tsx';
import { JobProgress } from '../parts/job-progress.tsx';
import { ObstacleNote } from '../parts/obstacle-note.tsx';
import { ShownWords } from '../parts/shown-words.tsx';
import { useDesk } from '../state/desk-context.ts';
import { useStore } from '../state/store.ts';
import styles from '../parts/act-dialog.module.css';

export function RenewalOverlay() {
  const { t } = useWords();
  const { renewal: store } = useDesk();
  const renewal = useStore(store);
  const close = (): void => store.write({ state: 'none' });
  if (renewal.state === 'none') return null;
  if (renewal.state === 'done') return <ShownWords recoveryKey={renewal.recoveryKey} onClose={close} />;
  return (
    <ModalOverlay className={styles.scrim ?? ''} isOpen isKeyboardDismissDisabled>
      <Modal className={styles.sheet ?? ''}>
        <Dialog className={styles.dialog ?? ''}>
          <div className={styles.form}>
            <Heading slot="title" className={styles.title ?? ''}>
              {t('renew.dialogTitle')}
            </Heading>
            {renewal.state === 'failed' ? (
              <>
                <ObstacleNote obstacle={renewal.obstacle} />
                <p>{t('renew.failed')}</p>
                <div className={styles.acts}>
                  <Button onPress={close}>{t('app.close')}</Button>
                </div>
              </>
            ) : (
              <>
                <output>{t('renew.doing')}</output>
                <JobProgress />
              </>
            )}
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
