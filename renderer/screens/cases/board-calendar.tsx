// The month as a wall calendar: how many answers fall due on each day, the holidays by name, and the cases of the day at hand.

import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useMemo, useRef } from 'react';
import { addMonths, type Day } from '#core/base/day.ts';
import type { BoardRow, BoardView } from '#core/desk/board-views.ts';
import { useWords } from '../../i18n/use-words.ts';
import { Button } from '../../parts/button.tsx';
import { IconButton } from '../../parts/icon-button.tsx';
import { CalendarDay } from './calendar-day.tsx';
import { CalendarList } from './calendar-list.tsx';
import { dayAfterKey, firstOfMonth, loadByDay, weeksOfMonth } from './calendar-month.ts';
import { useBoardChoice } from './use-board-choice.ts';
import styles from './board-calendar.module.css';

export interface BoardCalendarProps {
  readonly rows: readonly BoardRow[];
  readonly today: Day;
  readonly holidays: BoardView['holidays'];
}

export function BoardCalendar({ rows, today, holidays }: BoardCalendarProps) {
  const { t, day: sayDay } = useWords();
  const [{ day = today }, choose] = useBoardChoice();
  const grid = useRef<HTMLTableElement>(null);
  const loads = useMemo(() => loadByDay(rows), [rows]);
  const named = useMemo(() => new Map(holidays.map((one) => [one.day, one.names])), [holidays]);
  const weeks = weeksOfMonth(day);
  const go = (next: Day): void => {
    choose({ day: next });
    requestAnimationFrame(() => grid.current?.querySelector<HTMLElement>(`[data-day="${next}"]`)?.focus());
  };
  /** True where the key was meant for the calendar. */
  const walk = (key: string): boolean => {
    if (key === 'Enter') {
      document.querySelector<HTMLElement>('[data-part="day"] [data-stop]')?.focus();
      return true;
    }
    const next = dayAfterKey(day, key);
    if (next !== undefined) go(next);
    return next !== undefined;
  };
  return (
    <div className={styles.calendar}>
      <div className={styles.sheet}>
        <div className={styles.bar}>
          <h2 className={styles.month} aria-live="polite">
            {sayDay(day, 'month')}
          </h2>
          <IconButton
            label={t('calendar.previous')}
            icon={<ChevronLeft aria-hidden="true" />}
            onPress={() => choose({ day: firstOfMonth(addMonths(day, -1)) })}
          />
          <IconButton
            label={t('calendar.next')}
            icon={<ChevronRight aria-hidden="true" />}
            onPress={() => choose({ day: firstOfMonth(addMonths(day, 1)) })}
          />
          <Button variant="quiet" onPress={() => choose({ day: today })}>
            {t('calendar.today')}
          </Button>
        </div>
        <table ref={grid} className={styles.grid} aria-label={sayDay(day, 'month')} aria-describedby="calendar-help">
          <thead>
            <tr>
              {(weeks[0] ?? []).map((one) => (
                <th key={one} scope="col" abbr={sayDay(one, 'weekdayName')}>
                  {sayDay(one, 'weekdayShort').replace('.', '')}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {weeks.map((week) => (
              <tr key={week[0]}>
                {week.map((one) => (
                  <CalendarDay
                    key={one}
                    day={one}
                    today={today}
                    load={loads.get(one)}
                    holiday={named.get(one)}
                    isChosen={one === day}
                    isOutside={firstOfMonth(one) !== firstOfMonth(day)}
                    onChoose={() => choose({ day: one })}
                    onKey={walk}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
        <p id="calendar-help" className={styles.help}>
          {t('calendar.help')}
        </p>
      </div>
      <CalendarList day={day} today={today} rows={loads.get(day)?.due ?? []} holiday={named.get(day)} />
    </div>
  );
}
