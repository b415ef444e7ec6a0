// The proof in one sentence; where it does not hold yet, that is said in its place.

import { CircleCheck, CircleDashed } from 'lucide-react';
import type { LedgerView } from '#core/desk/ledger-views.ts';
import { useWords } from '../../i18n/use-words.ts';
import type { LedgerProof } from './ledger-proof.ts';
import styles from './ledger.module.css';

export function ProofSentence({ view, proof }: { readonly view: LedgerView; readonly proof: LedgerProof }) {
  const { t } = useWords();
  const { shown, fromFiles } = proof;
  const hasErased = view.dispositions.erased > 0;
  const holds = view.isComplete && proof.comesOut;
  const files =
    fromFiles === 0 ? undefined : t(hasErased ? 'ledger.proofFilesErased' : 'ledger.proofFiles', { count: fromFiles });
  const server =
    shown === 0
      ? view.accounts.length === 0
        ? undefined
        : t('ledger.proofNothing')
      : t(hasErased ? 'ledger.proofErased' : 'ledger.proof', { shown });
  return (
    <div className={styles.proof} data-holds={holds}>
      {holds ? <CircleCheck aria-hidden="true" /> : <CircleDashed aria-hidden="true" />}
      <div>
        {holds ? (
          <>
            {server === undefined ? null : <p className={styles.sentence}>{server}</p>}
            {files === undefined ? null : <p className={server === undefined ? styles.sentence : undefined}>{files}</p>}
          </>
        ) : (
          <>
            <p className={styles.sentence}>{t('ledger.notYet')}</p>
            <p>{proof.comesOut ? t('ledger.notYetKnown', { shown }) : t('ledger.doesNotComeOut')}</p>
          </>
        )}
      </div>
    </div>
  );
}
