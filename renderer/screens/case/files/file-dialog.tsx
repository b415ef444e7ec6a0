// A file of a case looked at, in the same viewer as an attachment.

import { useEffect, useState } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import type { CaseFileView } from '#core/desk/case-file-views.ts';
import type { AttachmentView } from '#core/desk/reading-views.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { Button } from '../../../parts/button.tsx';
import { AttachmentContent, type FetchedAttachment } from '../../../parts/mail-attachment-dialog.tsx';
import { useDesk } from '../../../state/desk-context.ts';
import { readCaseFile } from '../../../state/read-case-file.ts';
import styles from '../../../parts/mail-attachment-dialog.module.css';

export interface FileDialogProps {
  readonly file: CaseFileView;
  readonly isPending: boolean;
  readonly onSave: () => void;
  readonly onClose: () => void;
}

export function FileDialog({ file, isPending, onSave, onClose }: FileDialogProps) {
  const { t, size } = useWords();
  const { client } = useDesk();
  const [fetched, setFetched] = useState<FetchedAttachment>({ kind: 'waiting' });
  useEffect(() => {
    let isGone = false;
    const ask = async (): Promise<void> => {
      const read = await readCaseFile(client, file.id).catch(() => undefined);
      if (!isGone) setFetched(fetchedOf(read));
    };
    void ask();
    return () => {
      isGone = true;
    };
  }, [client, file.id]);
  const there = fetched.kind === 'there' ? fetched.file : undefined;
  return (
    <ModalOverlay className={styles.scrim ?? ''} isOpen isDismissable onOpenChange={(isOpen) => isOpen || onClose()}>
      <Modal className={styles.sheet ?? ''}>
        <Dialog className={styles.dialog ?? ''}>
          <div className={styles.head}>
            <Heading slot="title" className={styles.title ?? ''}>
              <bdi data-personal>{file.name}</bdi>
            </Heading>
            {there === undefined ? null : (
              <span className={styles.aside}>
                {t(`read.kind.${there.kind}`)} · {size(there.size)}
              </span>
            )}
          </div>
          {there === undefined || there.risk === 'none' ? null : (
            <p className={styles.risk}>{t(`read.risk.${there.risk}`)}</p>
          )}
          <AttachmentContent fetched={fetched} name={file.name} onClose={onClose} />
          <div className={styles.acts}>
            <Button isPending={isPending} onPress={onSave}>
              {t('read.save')}
            </Button>
            <Button onPress={onClose}>{t('app.close')}</Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function fetchedOf(read: Awaited<ReturnType<typeof readCaseFile>> | undefined): FetchedAttachment {
  if (read === undefined) return { kind: 'fault' };
  return read.ok
    ? { kind: 'there', file: read.value satisfies AttachmentView }
    : { kind: 'obstacle', obstacle: read.failure };
}
