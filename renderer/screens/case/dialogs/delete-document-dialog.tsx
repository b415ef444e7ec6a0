// Deleting a copy of an identity document before the verdict: it destroys, so it says so first.

import { useWords } from '../../../i18n/use-words.ts';
import { ActDialog } from '../../../parts/act-dialog.tsx';
import type { GivenDialog } from '../case-acts.ts';
import { useCaseActs } from '../case-acts.ts';
import styles from './dialog.module.css';

export interface DeleteDocumentDialogProps extends GivenDialog {
  /** Of the document, within its case. */
  readonly id: string;
}

export function DeleteDocumentDialog({ id, onClose }: DeleteDocumentDialogProps) {
  const { t } = useWords();
  const { act } = useCaseActs();
  return (
    <ActDialog
      title={t('deleteDocument.title')}
      actLabel={t('deleteDocument.do')}
      isFinal
      onClose={onClose}
      onAct={() => act({ act: 'delete-identity-document', id }, t('identity.documentDeleted'))}
    >
      <p className={styles.note}>{t('deleteDocument.text')}</p>
    </ActDialog>
  );
}
