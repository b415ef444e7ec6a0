// The clock that the case will have, as soon as the day of receipt is there.

import { useState } from 'react';
import { daysLeft, urgencyOf } from '#core/clock/deadline.ts';
import type { ControllerView } from '#core/desk/views.ts';
import { useWords } from '../../i18n/use-words.ts';
import { AwaitAnswer } from '../../parts/await-answer.tsx';
import { ClockLedger } from '../../parts/clock-ledger.tsx';
import { DaysLeft } from '../../parts/days-left.tsx';
import { typedDay } from '../../parts/typed-day.ts';
import { useOpenDesk } from '../../state/open-desk.ts';
import { useWhatIf } from '../../state/use-what-if.ts';
import type { NewCaseDraft } from './new-case-draft.ts';
import styles from './new-case.module.css';

export interface NewCaseClockProps {
  readonly draft: NewCaseDraft;
  readonly controller: ControllerView | undefined;
}

export function NewCaseClock({ draft, controller }: NewCaseClockProps) {
  const { t, day: sayDay } = useWords();
  const { today } = useOpenDesk();
  const [isWhyOpen, setWhyOpen] = useState(false);
  const typed = typedDay(draft.receivedDay);
  const day = typed !== undefined && typed <= today ? typed : undefined;
  const reading = useWhatIf(day, controller);
  return (
    <aside className={styles.clock} aria-label={t('triage.due')}>
      <h2 className={styles.label}>{t('triage.due')}</h2>
      {day === undefined ? (
        <p className={styles.muted}>{t('newCase.noDay')}</p>
      ) : (
        <AwaitAnswer query={reading}>
          {(read) => (
            <>
              <div aria-live="polite">
                <div className={styles.due}>
                  <DaysLeft
                    days={daysLeft(read.due, today)}
                    urgency={urgencyOf(daysLeft(read.due, today))}
                    size="head"
                  />
                  <time dateTime={read.due}>{sayDay(read.due, 'full')}</time>
                </div>
                <p className={styles.muted}>{t('newCase.notice', { day: sayDay(read.noticeBy, 'weekday') })}</p>
              </div>
              <ClockLedger reading={read} isExtended={false} isOpen={isWhyOpen} onOpen={setWhyOpen} />
            </>
          )}
        </AwaitAnswer>
      )}
    </aside>
  );
}
