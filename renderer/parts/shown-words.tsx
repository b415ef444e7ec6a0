// Recovery words that were just made, over the page until they are written down and checked, or left unchecked on purpose.

import { useState } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useWords } from '../i18n/use-words.ts';
import { Button } from './button.tsx';
import { RecoveryDrill } from './recovery-drill.tsx';
import { RecoveryWords } from './recovery-words.tsx';
import { useDesk } from '../state/desk-context.ts';
import dialogStyles from './act-dialog.module.css';

export interface ShownWordsProps {
  readonly recoveryKey: string;
  readonly onClose: () => void;
}

/** Neither Escape nor a click beside it closes it: these words are shown this once. */
export function ShownWords({ recoveryKey, onClose }: ShownWordsProps) {
  const { t } = useWords();
  const { client, queries, cache, toaster } = useDesk();
  const [page, setPage] = useState<'words' | 'drill'>('words');

  const finish = async (): Promise<void> => {
    onClose();
    // The desk keeps the day of the drill. Where it cannot, it asks for another one in its own time.
    await client.security.drillRecovery({ recoveryKey }).catch(() => undefined);
    toaster.show({ text: t('drill.done'), tone: 'done' });
    await cache.invalidateQueries({ queryKey: queries.security.key() });
  };

  return (
    <ModalOverlay className={dialogStyles.scrim ?? ''} isOpen isKeyboardDismissDisabled>
      <Modal className={dialogStyles.wide ?? ''}>
        <Dialog className={dialogStyles.dialog ?? ''} aria-label={t('newWords.shown')}>
          <div className={dialogStyles.form}>
            {page === 'drill' ? (
              <RecoveryDrill
                recoveryKey={recoveryKey}
                onLook={() => setPage('words')}
                onRight={() => void finish()}
                onSkip={onClose}
              />
            ) : (
              <>
                <Heading slot="title" className={dialogStyles.title ?? ''}>
                  {t('newWords.shown')}
                </Heading>
                <p>{t('recovery.text')}</p>
                <RecoveryWords recoveryKey={recoveryKey} />
                <div className={dialogStyles.acts}>
                  <Button variant="primary" onPress={() => setPage('drill')}>
                    {t('newWords.kept')}
                  </Button>
                </div>
              </>
            )}
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
