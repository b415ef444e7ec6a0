// The completeness ledger: the proof that no message was lost, in one sentence, with the sum behind it and every exception.

import { Link } from '@tanstack/react-router';
import type { LedgerView } from '#core/desk/ledger-views.ts';
import { HelpMark } from '../../help/help-mark.tsx';
import { useWords } from '../../i18n/use-words.ts';
import { AwaitAnswer } from '../../parts/await-answer.tsx';
import { Button } from '../../parts/button.tsx';
import { EmptyNote } from '../../parts/empty-note.tsx';
import { Page } from '../../parts/page.tsx';
import { useMoment } from '../../parts/use-moment.ts';
import { useAnswer } from '../../state/use-answer.ts';
import { useDesk } from '../../state/desk-context.ts';
import { AccountFigures } from './account-figures.tsx';
import { groupsOf, proofOf } from './ledger-proof.ts';
import { LedgerSum } from './ledger-sum.tsx';
import { MarkedItems } from './marked-items.tsx';
import { MissingList } from './missing-list.tsx';
import { ProofSentence } from './proof-sentence.tsx';
import { useLedgerExport } from './use-ledger-export.ts';
import styles from './ledger.module.css';

export function LedgerScreen() {
  const { queries } = useDesk();
  const ledger = useAnswer(queries.ledger.show.queryOptions());
  return <AwaitAnswer query={ledger}>{(view) => <LedgerSheet view={view} />}</AwaitAnswer>;
}

function LedgerSheet({ view }: { readonly view: LedgerView }) {
  const { t } = useWords();
  const moment = useMoment();
  const exporting = useLedgerExport();
  const proof = proofOf(view);
  const isEmpty = view.accounts.length === 0 && proof.stored === 0;
  return (
    <Page
      title={t('ledger.title')}
      lead={
        <>
          {t('ledger.lead', { when: moment(view.at) })} <HelpMark topic="ledger" />
        </>
      }
      back={{ to: '/messages/{-$id}', label: t('nav.messages') }}
      isWide
      aside={
        isEmpty ? undefined : (
          <Button isPending={exporting.isPending} onPress={exporting.start}>
            {exporting.isPending ? t('ledger.exporting') : t('ledger.export')}
          </Button>
        )
      }
    >
      {isEmpty ? (
        <EmptyNote title={t('ledger.none')}>
          <p>{t('ledger.noneWhy')}</p>
          <Link to="/settings/accounts/new">{t('day.empty.add')}</Link>
        </EmptyNote>
      ) : (
        <div className={styles.sheet}>
          <ProofSentence view={view} proof={proof} />
          <MissingList missing={proof.missing} />
          <LedgerSum view={view} proof={proof} />
          {view.accounts.map((account) => (
            <AccountFigures key={account.id} account={account} />
          ))}
          <MarkedItems groups={groupsOf(view)} unreadableFromFiles={proof.unreadableFromFiles} />
          <p className={styles.exportText}>{t('ledger.exportText')}</p>
          {exporting.sha256 === undefined ? null : (
            <output className={styles.hash}>{t('ledger.hash', { sha256: exporting.sha256 })}</output>
          )}
        </div>
      )}
    </Page>
  );
}
