// A stored message: its facts, its attachments and its words, or why it has none to show.

import type { MessageView } from '#core/desk/views.ts';
import { useWords } from '../i18n/use-words.ts';
import { MailAttachments, type MailAttachmentsProps } from './mail-attachments.tsx';
import { MailFacts } from './mail-facts.tsx';
import { MailViews } from './mail-views.tsx';
import styles from './mail-sheet.module.css';

export interface MailSheetProps extends MailAttachmentsProps {
  readonly hasEvidence?: boolean;
}

export function MailSheet({ message, hasEvidence = true, attachmentAct }: MailSheetProps) {
  const { t, say } = useWords();
  return (
    <div className={styles.sheet}>
      <MailFacts message={{ ...message, attachments: [] }} />
      <MailAttachments message={message} attachmentAct={attachmentAct} />
      {message.unreadable === undefined ? null : (
        <p className={styles.unreadable}>{say(`unreadable.${message.unreadable}`)}</p>
      )}
      {message.isParsed || message.unreadable !== undefined ? null : (
        <p className={styles.waiting}>{t('mail.notYetRead')}</p>
      )}
      <MailViews message={message} hasEvidence={hasEvidence} />
      <StoredAs message={message} />
    </div>
  );
}

function StoredAs({ message }: { readonly message: MessageView }) {
  const { t, size } = useWords();
  return (
    <details className={styles.stored}>
      <summary>{t('mail.original')}</summary>
      <dl>
        <dt>{t('mail.source')}</dt>
        <dd>{message.source}</dd>
        <dt>{t('mail.size')}</dt>
        <dd>{size(message.size)}</dd>
        <dt>Message-ID</dt>
        <dd>{message.messageIdHeader ?? '–'}</dd>
        <dt>SHA-256</dt>
        <dd className={styles.hash}>{message.sha256}</dd>
      </dl>
    </details>
  );
}
