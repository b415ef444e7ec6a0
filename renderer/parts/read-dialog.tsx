// A dialog to look at and work in, without an act at its end.

import type { ReactNode } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useWords } from '../i18n/use-words.ts';
import { Button } from './button.tsx';
import styles from './act-dialog.module.css';

export interface ReadDialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

export function ReadDialog({ title, onClose, children }: ReadDialogProps) {
  const { t } = useWords();
  return (
    <ModalOverlay className={styles.scrim ?? ''} isOpen isDismissable onOpenChange={(isOpen) => isOpen || onClose()}>
      <Modal className={styles.wide ?? ''}>
        <Dialog className={styles.dialog ?? ''}>
          <div className={styles.form}>
            <Heading slot="title" className={styles.title ?? ''}>
              {title}
            </Heading>
            <div className={styles.body}>{children}</div>
            <div className={styles.acts}>
              <Button onPress={onClose}>{t('app.close')}</Button>
            </div>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
