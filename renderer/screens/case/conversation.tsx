// What was written in a case, oldest first; each mail with its own words, and a way out for one that does not belong.

import { ShieldAlert } from 'lucide-react';
import type { CaseView, MessageView } from '#core/desk/views.ts';
import { useWords } from '../../i18n/use-words.ts';
import { Button } from '../../parts/button.tsx';
import { EmptyNote } from '../../parts/empty-note.tsx';
import { mailboxName } from '../../parts/mailbox-name.ts';
import { MailSheet } from '../../parts/mail-sheet.tsx';
import { useZoneOf } from '../../state/open-desk.ts';
import { useCaseActs } from './case-acts.ts';
import { OpeningNote } from './opening-note.tsx';
import { ReasonDialog } from './dialogs/reason-dialog.tsx';
import styles from './conversation.module.css';

export function Conversation({ view }: { readonly view: CaseView }) {
  const { t } = useWords();
  if (view.messages.length === 0 && view.note === '') return <EmptyNote title={t('case.noConversation')} />;
  return (
    <ol>
      {view.note === '' ? null : <OpeningNote view={view} />}
      {view.messages.map((message, index) => (
        <Letter key={message.id} view={view} message={message} isLast={index === view.messages.length - 1} />
      ))}
    </ol>
  );
}

interface LetterProps {
  readonly view: CaseView;
  readonly message: MessageView;
  readonly isLast: boolean;
}

function Letter({ view, message, isLast }: LetterProps) {
  const { t, instant } = useWords();
  const { open } = useCaseActs();
  const zone = useZoneOf(view.controller);
  const attachmentAct = (index: number) => <AttachmentAct view={view} message={message} index={index} />;
  // The message that opened the case stays in it.
  const isOpening = view.note === '' && view.messages[0]?.id === message.id;
  return (
    <li className={styles.letter}>
      <details open={isLast || isOpening}>
        <summary className={styles.summary}>
          <span className={styles.from}>{mailboxName(message.from, t('mail.nobody'))}</span>
          <span className={styles.subject}>{message.subject || t('mail.noSubject')}</span>
          <time className={styles.when} dateTime={message.receivedAt}>
            {instant(message.receivedAt, zone)}
          </time>
        </summary>
        <div className={styles.sheet}>
          <MailSheet message={message} hasEvidence={false} attachmentAct={attachmentAct} />
          {isOpening || view.phase !== 'open' ? null : (
            <div>
              <Button
                variant="quiet"
                onPress={() =>
                  open((given) => (
                    <ReasonDialog
                      {...given}
                      name="release"
                      toCommand={(reason) => ({ act: 'release-mail', messageId: message.id, reason })}
                    />
                  ))
                }
              >
                {t('case.release')}…
              </Button>
            </div>
          )}
        </div>
      </details>
    </li>
  );
}

/** A copy of an identity document is marked, so that it goes as soon as there is a verdict. */
function AttachmentAct({ view, message, index }: Omit<LetterProps, 'isLast'> & { readonly index: number }) {
  const { t } = useWords();
  const { actNow } = useCaseActs();
  const isHeld = view.identityCheck.documents.some(
    ({ attachment }) => attachment?.messageId === message.id && attachment.index === index,
  );
  if (isHeld)
    return (
      <span className={styles.document}>
        <ShieldAlert aria-hidden="true" />
        {t('identity.isDocument')}
      </span>
    );
  if (view.phase !== 'open') return null;
  return (
    <Button
      variant="quiet"
      onPress={() =>
        actNow({ act: 'receive-identity-document', messageId: message.id, index }, t('identity.documentNoted'))
      }
    >
      {t('identity.markDocument')}
    </Button>
  );
}
