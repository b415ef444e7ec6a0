// The clock of the case: safe dates and why, then what can be argued for, and what would be if.

import type { CaseView } from '#core/desk/views.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { HelpMark } from '../../../help/help-mark.tsx';
import { Button } from '../../../parts/button.tsx';
import { ClockLedger } from '../../../parts/clock-ledger.tsx';
import { useCaseActs } from '../case-acts.ts';
import { ReceiptDialog } from '../dialogs/receipt-dialog.tsx';
import { WhatIfDialog } from '../dialogs/what-if-dialog.tsx';
import { ArguableDates } from './arguable-dates.tsx';
import { ClarificationAct } from './clarification-act.tsx';
import { ClarificationLines } from './clarification-lines.tsx';
import { ContextPart } from './context-part.tsx';
import styles from './context.module.css';

export interface ClockPartProps {
  readonly view: CaseView;
  readonly isWhyOpen: boolean;
  readonly onWhy: (isOpen: boolean) => void;
}

export function ClockPart({ view, isWhyOpen, onWhy }: ClockPartProps) {
  const { t, say, day } = useWords();
  const { open } = useCaseActs();
  return (
    <ContextPart
      id="clock"
      title={t('case.clock')}
      acts={
        <>
          <Button variant="quiet" onPress={() => open((given) => <WhatIfDialog {...given} />)}>
            {t('whatIf.open')}…
          </Button>
          {view.phase === 'open' ? (
            <>
              <Button variant="quiet" onPress={() => open((given) => <ReceiptDialog {...given} />)}>
                {t('case.correctReceipt')}…
              </Button>
              <ClarificationAct view={view} />
            </>
          ) : null}
        </>
      }
    >
      <p className={styles.text}>
        {extensionWords()} <HelpMark topic="extension" />
      </p>
      <p className={styles.text}>
        {t('lost.confirmed', { days: view.daysLost.untilConfirmed })} <HelpMark topic="daysLost" />
      </p>
      <ClarificationLines view={view} />
      <ArguableDates view={view} />
      <ClockLedger reading={view.reading} isExtended={view.isExtended} isOpen={isWhyOpen} onOpen={onWhy} />
    </ContextPart>
  );

  /** Whether the period can still be extended, and if not, why not. */
  function extensionWords(): string {
    if (view.extension !== undefined)
      return t('case.isExtended', {
        until: day(view.extension.until, 'full'),
        ground: say(`ground.${view.extension.ground}`),
        reason: view.extension.reason,
      });
    if (view.phase !== 'open') return t('case.clockStopped');
    return view.isExtensionOpen
      ? t('case.extensionOpen', { day: day(view.noticeBy, 'full') })
      : t('case.extensionGone', { day: day(view.noticeBy, 'full') });
  }
}
