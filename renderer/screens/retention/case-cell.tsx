// Which case it is: whose, its reference, what was asked and how it ended.

import { Link } from '@tanstack/react-router';
import type { RetentionRow } from '#core/desk/views.ts';
import { useWords } from '../../i18n/use-words.ts';
import { mailboxName } from '../../parts/mailbox-name.ts';
import { useOpenDesk } from '../../state/open-desk.ts';
import styles from './retention.module.css';

export function CaseCell({ row }: { readonly row: RetentionRow }) {
  const { t, say, rights } = useWords();
  const { controllers } = useOpenDesk();
  const outcome = row.outcome === undefined ? say('phase.closed') : say(`outcome.${row.outcome}`);
  const controller = controllers.length < 2 ? undefined : controllers.find(({ id }) => id === row.controller)?.name;
  return (
    <div className={styles.case}>
      <Link to="/cases/$ref" params={{ ref: row.ref }} className={styles.name} data-personal>
        {mailboxName(row.requester, t('mail.nobody'))}
      </Link>
      <span className={styles.ref}>{row.ref}</span>
      <span className={styles.aside}>
        {[rights(row.rights), outcome, controller].filter((part) => part !== undefined).join(' · ')}
      </span>
    </div>
  );
}
