// The day that this message has if it is a request, and why.

import { useState } from 'react';
import type { TrayItem } from '#core/desk/views.ts';
import { useWords } from '../../i18n/use-words.ts';
import { ClockLedger } from '../../parts/clock-ledger.tsx';
import { DaysLeft } from '../../parts/days-left.tsx';
import { joinClasses } from '../../parts/join-classes.ts';
import { groupOf } from './tray-groups.ts';
import type { DraftedClock } from './use-drafted-clock.ts';
import styles from './panel-clock.module.css';

export interface PanelClockProps {
  readonly item: TrayItem;
  readonly drafted: DraftedClock;
}

export function PanelClock({ item, drafted: { clock, reading } }: PanelClockProps) {
  const { t, day } = useWords();
  const [isWhyOpen, setWhyOpen] = useState(false);
  const group = groupOf(item);
  const isRequest = group === 'request' || group === 'unreadable';
  return (
    <div className={joinClasses(styles.clock, !isRequest && styles.quiet)}>
      <p className={styles.label}>{isRequest ? t('triage.due') : t('triage.dueIf')}</p>
      <div className={styles.date}>
        {isRequest ? <DaysLeft days={clock.daysLeft} urgency={clock.urgency} /> : null}
        <time className={styles.day} dateTime={clock.due}>
          {day(clock.due, 'full')}
        </time>
      </div>
      {reading === undefined ? null : (
        <ClockLedger reading={reading} isExtended={false} isOpen={isWhyOpen} onOpen={setWhyOpen} />
      )}
    </div>
  );
}
