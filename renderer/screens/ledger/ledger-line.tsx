// The proof in a few words, wherever messages are at stake; leads to the ledger.

import { Link } from '@tanstack/react-router';
import { CircleCheck, CircleDashed } from 'lucide-react';
import { useWords } from '../../i18n/use-words.ts';
import { useAnswer } from '../../state/use-answer.ts';
import { useDesk } from '../../state/desk-context.ts';
import { useStore } from '../../state/store.ts';
import { proofOf } from './ledger-proof.ts';
import styles from './ledger-line.module.css';

/** Nothing is counted while mail comes in: the sum would change with every message. */
export function LedgerLine() {
  const { t } = useWords();
  const { queries, jobs } = useDesk();
  const running = Object.values(useStore(jobs)).some((job) => job.state === 'running');
  const accounts = useAnswer(queries.accounts.list.queryOptions()).data;
  const isPulling = accounts?.some(({ sync }) => sync.state === 'pulling') ?? true;
  const view = useAnswer({ ...queries.ledger.show.queryOptions(), enabled: !running && !isPulling }).data;
  if (view === undefined || view.accounts.length === 0) return null;
  const proof = proofOf(view);
  const holds = view.isComplete && proof.comesOut;
  return (
    <p className={styles.line} data-holds={holds}>
      {holds ? <CircleCheck aria-hidden="true" /> : <CircleDashed aria-hidden="true" />}
      <Link to="/ledger">{holds ? t('ledger.short', { total: proof.stored }) : t('ledger.shortNot')}</Link>
    </p>
  );
}
