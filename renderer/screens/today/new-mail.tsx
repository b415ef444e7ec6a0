// The newest mail that waits for a decision, suggested requests first.

import { Link } from '@tanstack/react-router';
import type { TrayItem } from '#core/desk/views.ts';
import { useWords } from '../../i18n/use-words.ts';
import { EmptyNote } from '../../parts/empty-note.tsx';
import { mailboxName } from '../../parts/mailbox-name.ts';
import { SuggestionLine } from '../../parts/suggestion-line.tsx';
import { useAnswer } from '../../state/use-answer.ts';
import { useDesk } from '../../state/desk-context.ts';
import styles from './new-mail.module.css';

export function NewMail({ items }: { readonly items: readonly TrayItem[] }) {
  const { t, day } = useWords();
  if (items.length === 0) return <NoMail />;
  return (
    <ul className={styles.list}>
      {items.map((item) => (
        <li key={item.id}>
          <Link to="/triage/{-$id}" params={{ id: item.id }} className={styles.item}>
            <span className={styles.from} data-personal>
              {mailboxName(item.from, t('mail.nobody'))}
            </span>
            <time className={styles.day} dateTime={item.receivedDay}>
              {day(item.receivedDay, 'short')}
            </time>
            <span className={styles.subject} data-personal>
              {item.subject || t('mail.noSubject')}
            </span>
            <span className={styles.suggestion}>
              <SuggestionLine item={item} />
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** Why it is empty: nobody wrote, or nothing is listened to. */
function NoMail() {
  const { t } = useWords();
  const { queries } = useDesk();
  const accounts = useAnswer(queries.accounts.list.queryOptions()).data;
  const isFollowing = accounts === undefined || accounts.length > 0;
  return (
    <EmptyNote title={t('today.noMail')}>
      <p>{t(isFollowing ? 'day.empty.mail' : 'day.empty.account')}</p>
      {isFollowing ? null : <Link to="/settings/accounts/new">{t('day.empty.add')}</Link>}
    </EmptyNote>
  );
}
