// What leads to the dates of a case: the steps of the clock, what persons changed or asked, and the acts that apply now.

import { dayIn } from '#core/base/day.ts';
import type { WhyView } from '#core/desk/board-views.ts';
import { sayEvent } from '#core/words/say-event.ts';
import { useWords } from '../i18n/use-words.ts';
import { useDesk } from '../state/desk-context.ts';
import { useZoneOf } from '../state/open-desk.ts';
import { useAnswer } from '../state/use-answer.ts';
import { AwaitAnswer } from './await-answer.tsx';
import { Button } from './button.tsx';
import { ClockSteps } from './clock-ledger.tsx';
import { GatedButton } from './gated-button.tsx';
import styles from './why-date.module.css';

/** An act that moves a date, or asks the person something. */
export type WhyAct = 'extend' | 'ask' | 'correct-receipt';

export interface WhyLedgerProps {
  readonly caseRef: string;
  readonly onAct: ((act: WhyAct) => void) | undefined;
}

export function WhyLedger({ caseRef, onAct }: WhyLedgerProps) {
  const { queries } = useDesk();
  const why = useAnswer(queries.cases.why.queryOptions({ input: { ref: caseRef } }));
  return <AwaitAnswer query={why}>{(view) => <Ledger view={view} onAct={onAct} />}</AwaitAnswer>;
}

function Ledger({ view, onAct }: { readonly view: WhyView } & Pick<WhyLedgerProps, 'onAct'>) {
  const { t, say } = useWords();
  return (
    <>
      <div className={styles.body}>
        <ClockSteps reading={view.reading} isExtended={view.isExtended} />
        <p className={styles.note}>{t('why.evidence', { evidence: say(`evidence.${view.evidence}`) })}</p>
        <History view={view} />
      </div>
      {onAct === undefined || view.phase !== 'open' ? null : (
        <div className={styles.acts}>
          <GatedButton blocked={view.extendBlocked} onPress={() => onAct('extend')}>
            {t('case.extend')}…
          </GatedButton>
          <Button onPress={() => onAct('ask')}>{t('why.ask')}…</Button>
          <Button onPress={() => onAct('correct-receipt')}>{t('case.correctReceipt')}…</Button>
        </div>
      )}
    </>
  );
}

function History({ view }: { readonly view: WhyView }) {
  const { t, say, locale, day } = useWords();
  const zone = useZoneOf(view.controller);
  if (view.history.length === 0) return <p className={styles.note}>{t('why.noHistory')}</p>;
  return (
    <section className={styles.history}>
      <h3>{t('why.history')}</h3>
      <ol>
        {view.history.map((row) => (
          <li key={row.seq}>
            <time dateTime={row.at}>{day(dayIn(row.at, zone), 'short')}</time>
            <span>
              {sayEvent(row.event, say, locale)} <span className={styles.by}>{say(`by.${row.by}`)}</span>
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
