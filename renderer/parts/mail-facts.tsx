// The facts of a mail as a small register: who, when, by which proof, with what attached.

import { Paperclip } from 'lucide-react';
import type { Mailbox } from '#core/base/mailbox.ts';
import type { AttachmentFacts } from '#core/intake/parsed-mail.ts';
import type { MessageView } from '#core/desk/views.ts';
import { useWords } from '../i18n/use-words.ts';
import { useZoneOf } from '../state/open-desk.ts';
import { CheckSender } from './check-sender.tsx';
import { FetchRest } from './fetch-rest.tsx';
import { SenderDetails } from './sender-details.tsx';
import { SenderVerdictLine } from './sender-verdict.tsx';
import styles from './mail-facts.module.css';

export interface MailFactsProps {
  readonly message: MessageView;
  /** What can be done with an attachment, by its place counted from 0. */
  readonly attachmentAct?: ((index: number) => React.ReactNode) | undefined;
}

export function MailFacts({ message, attachmentAct }: MailFactsProps) {
  const { t, say, instant, size } = useWords();
  const zone = useZoneOf(message.controller);
  const answersElsewhere = message.replyTo.filter(({ address }) => address !== message.from.address);
  const isPassedOn = message.author.address !== message.from.address;
  return (
    <dl className={styles.facts}>
      <Fact label={t('mail.from')}>
        <Address mailbox={message.from} />
        {message.isParsed ? (
          <>
            <SenderVerdictLine sender={message.sender} zone={zone} />
            <CheckSender message={message} />
            <SenderDetails
              id={message.id}
              sender={message.sender}
              zone={zone}
              hasWay={message.sender.uncheckable !== 'erased'}
            />
          </>
        ) : null}
      </Fact>
      {isPassedOn ? (
        <Fact label={t('mail.author')}>
          <Address mailbox={message.author} />
        </Fact>
      ) : null}
      {answersElsewhere.length === 0 ? null : (
        <Fact label={t('mail.replyTo')}>
          {answersElsewhere.map((mailbox) => (
            <Address key={mailbox.address} mailbox={mailbox} />
          ))}
        </Fact>
      )}
      <Fact label={t('mail.received')}>
        {instant(message.receivedAt, zone)}{' '}
        <span className={styles.aside}>· {say(`evidence.${message.evidence}`)}</span>
        {message.daysLost.untilStored === 0 ? null : (
          <p className={styles.aside}>{t('lost.stored', { days: message.daysLost.untilStored })}</p>
        )}
        {message.receiptDoubt === undefined ? null : <p>{say(`receiptDoubt.${message.receiptDoubt}`)}</p>}
      </Fact>
      {message.attachments.length === 0 ? null : (
        <Fact label={t('mail.attachments')}>
          <ul className={styles.attachments}>
            {numbered(message.attachments).map(({ number, attachment }) => (
              <li key={number}>
                <Paperclip aria-hidden="true" />
                <span className={styles.file} data-personal>
                  {attachment.fileName || attachment.mediaType}
                </span>{' '}
                <span className={styles.aside}>{size(attachment.size)}</span>
                {attachmentAct?.(number - 1)}
              </li>
            ))}
          </ul>
        </Fact>
      )}
      {message.isPartial ? (
        <Fact label={t('mail.form')}>
          <p>{t('mail.partial')}</p>
          <FetchRest id={message.id} />
        </Fact>
      ) : null}
      {message.isHtmlOnly ? <Fact label={t('mail.form')}>{t('mail.htmlOnly')}</Fact> : null}
    </dl>
  );
}

function Fact({ label, children }: { readonly label: string; readonly children: React.ReactNode }) {
  return (
    <div className={styles.fact}>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** The address first, always: a name is whatever its sender wrote. */
function Address({ mailbox }: { readonly mailbox: Mailbox }) {
  const { t } = useWords();
  if (mailbox.address === '') return <span data-personal>{mailbox.name || t('mail.nobody')}</span>;
  return (
    <span>
      <bdi className={styles.address} data-personal>
        {mailbox.address}
      </bdi>
      {mailbox.name === '' ? null : (
        <bdi className={styles.name} data-personal>
          {' '}
          {mailbox.name}
        </bdi>
      )}
    </span>
  );
}

/** Two attachments may be alike in everything but their place. */
function numbered(attachments: readonly AttachmentFacts[]) {
  return attachments.map((attachment, index) => ({ number: index + 1, attachment }));
}
