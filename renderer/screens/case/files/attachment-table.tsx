// Every attachment of the case's mails, in one list: looked at in the desk's own viewers, saved, or dragged out.

import { useId } from 'react';
import type { CaseView } from '#core/desk/views.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { AttachmentRow } from './attachment-row.tsx';
import styles from './files.module.css';

export function AttachmentTable({ view }: { readonly view: CaseView }) {
  const { t } = useWords();
  const id = useId();
  const files = view.messages.flatMap((message) =>
    message.attachments.map((attachment, index) => ({ message, attachment, index })),
  );
  return (
    <section aria-labelledby={id} className={styles.part}>
      <h2 id={id} className={styles.title}>
        {t('mail.attachments')} <span className={styles.count}>{files.length}</span>
      </h2>
      {files.length === 0 ? (
        <p className={styles.none}>{t('caseFiles.none')}</p>
      ) : (
        <>
          <p className={styles.note}>{t('caseFiles.note')}</p>
          <ul className={styles.list}>
            {files.map((file) => (
              <AttachmentRow key={`${file.message.id} ${file.index}`} view={view} {...file} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
