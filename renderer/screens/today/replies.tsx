// Mail that came into open cases since somebody last looked: the answers that were waited for first of all.

import { Link } from '@tanstack/react-router';
import type { DayView } from '#core/desk/day-views.ts';
import { useWords } from '../../i18n/use-words.ts';
import { mailboxName } from '../../parts/mailbox-name.ts';
import styles from './new-mail.module.css';

export function Replies({ replies }: { readonly replies: DayView['replies'] }) {
  const { t, day } = useWords();
  return (
    <ul className={styles.list}>
      {replies.map(({ ref, from, receivedDay, waiting }, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- a case may bring several; they never change places
        <li key={`${ref} ${index}`}>
          <Link to="/cases/$ref" params={{ ref }} className={styles.item}>
            <span className={styles.from}>
              {ref} · <span data-personal>{mailboxName(from, t('mail.nobody'))}</span>
            </span>
            <time className={styles.day} dateTime={receivedDay}>
              {day(receivedDay, 'short')}
            </time>
            <span className={styles.subject}>{t(`day.reply.${waiting ?? 'none'}`)}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
