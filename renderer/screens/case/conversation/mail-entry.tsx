// One mail of a case: with its own words, and a way out for one that does not belong.

import type { CaseView, MessageView } from '#core/desk/views.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { Button } from '../../../parts/button.tsx';
import { mailboxName } from '../../../parts/mailbox-name.ts';
import { MailSheet } from '../../../parts/mail-sheet.tsx';
import { useZoneOf } from '../../../state/open-desk.ts';
import { useCaseActs } from '../case-acts.ts';
import { ReasonDialog } from '../dialogs/reason-dialog.tsx';
import { AttachmentAct } from './attachment-act.tsx';
import styles from './conversation.module.css';

export interface MailEntryProps {
  readonly view: CaseView;
  readonly message: MessageView;
  readonly isLast: boolean;
}

export function MailEntry({ view, message, isLast }: MailEntryProps) {
  const { t, time } = useWords();
  const { open } = useCaseActs();
  const zone = useZoneOf(view.controller);
  const attachmentAct = (index: number) => <AttachmentAct view={view} message={message} index={index} />;
  const from = mailboxName(message.from, t('mail.nobody'));
  // The message that opened the case stays in it.
  const isOpening = view.note === '' && view.messages[0]?.id === message.id;
  return (
    <article className={styles.letter} aria-label={t('conversation.from', { who: from })}>
      <details open={isLast || isOpening}>
        <summary className={styles.summary} data-entry>
          <span className={styles.from} data-personal>
            {from}
          </span>
          <span className={styles.subject} data-personal>
            {message.subject || t('mail.noSubject')}
          </span>
          <time className={styles.when} dateTime={message.receivedAt}>
            {time(message.receivedAt, zone)}
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
    </article>
  );
}
