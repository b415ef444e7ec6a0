// Says when something was or will be: the time alone on the desk's own day, the day with it on another.

import { dayIn } from '#core/base/day.ts';
import type { Instant } from '#core/base/day.ts';
import { useWords } from '../i18n/use-words.ts';
import { useOpenDesk } from '../state/open-desk.ts';

export function useMoment(): (instant: Instant) => string {
  const { time, day } = useWords();
  const { controller, today } = useOpenDesk();
  return (instant) => {
    const on = dayIn(instant, controller.zone);
    const at = time(instant, controller.zone);
    return on === today ? at : `${day(on, on.slice(0, 4) === today.slice(0, 4) ? 'short' : 'medium')}, ${at}`;
  };
}
