// Which case a line is about: whose, its reference, its controller, and its day.

import { Link } from '@tanstack/react-router';
import type { HandoverRow } from '#core/desk/handover-views.ts';
import { useWords } from '../../i18n/use-words.ts';
import { mailboxName } from '../../parts/mailbox-name.ts';
import styles from './handover.module.css';

export function CaseCell({ row, line }: { readonly row: HandoverRow; readonly line: string }) {
  const { t, day } = useWords();
  return (
    <div className={styles.case}>
      <Link to="/cases/$ref" params={{ ref: row.ref }} className={styles.name} data-personal>
        {mailboxName(row.requester, t('mail.nobody'))}
      </Link>
      <div className={styles.under}>
        <span>{row.ref}</span>
        <span>{row.controller}</span>
        <span>{t('handover.caseNote', { day: day(row.due, 'full') })}</span>
      </div>
      <p data-personal>{line}</p>
    </div>
  );
}
