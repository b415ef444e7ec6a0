// What was written in a case, oldest first; each mail with its own words, and a way out for one that does not belong.

import type { CaseView, MessageView } from '#core/desk/views.ts';
import { useWords } from '../../i18n/use-words.ts';
import { Button } from '../../parts/button.tsx';
import { mailboxName } from '../../parts/mailbox-name.ts';
import { MailSheet } from '../../parts/mail-sheet.tsx';
import { useController } from '../../state/open-desk.ts';
import type { CaseDialog } from './case-dialogs.tsx';
import styles from './conversation.module.css';

export interface ConversationProps {
  readonly view: CaseView;
  readonly onDialog: (dialog: CaseDialog) => void;
}

export function Conversation({ view, onDialog }: ConversationProps) {
  return (
    <ol>
      {view.messages.map((message, index) => (
        <Letter
          key={message.id}
          message={message}
          isLast={index === view.messages.length - 1}
          onRelease={
            // The message that opened the case stays in it.
            index > 0 && view.phase === 'open' ? () => onDialog({ act: 'release-mail', message }) : undefined
          }
        />
      ))}
    </ol>
  );
}

interface LetterProps {
  readonly message: MessageView;
  readonly isLast: boolean;
  readonly onRelease: (() => void) | undefined;
}

function Letter({ message, isLast, onRelease }: LetterProps) {
  const { t, instant } = useWords();
  const { zone } = useController();
  return (
    <li className={styles.letter}>
      <details open={isLast || onRelease === undefined}>
        <summary className={styles.summary}>
          <span className={styles.from}>{mailboxName(message.from, t('mail.nobody'))}</span>
          <span className={styles.subject}>{message.subject || t('mail.noSubject')}</span>
          <time className={styles.when} dateTime={message.receivedAt}>
            {instant(message.receivedAt, zone)}
          </time>
        </summary>
        <div className={styles.sheet}>
          <MailSheet message={message} hasEvidence={false} />
          {onRelease === undefined ? null : (
            <div>
              <Button variant="quiet" onPress={onRelease}>
                {t('case.release')}…
              </Button>
            </div>
          )}
        </div>
      </details>
    </li>
  );
}
