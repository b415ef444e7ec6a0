// Puts reminders off: those of a case by an act on it, the desk's own to tomorrow.

import type { Day } from '#core/base/day.ts';
import type { DeskReminderKind, ReminderKind } from '#core/case/reminder-kind.ts';
import type { Obstacle } from '#core/desk/obstacle.ts';
import { useWords } from '../../i18n/use-words.ts';
import { useDesk } from '../../state/desk-context.ts';

export function usePutOffDesk(): (reminder: DeskReminderKind) => Promise<void> {
  const words = useWords();
  const { client, queries, cache, toaster } = useDesk();
  return async (reminder) => {
    const answer = await client.reminders.snooze({ reminder });
    if (answer.ok) cache.setQueryData(queries.reminders.list.queryKey(), answer);
    toaster.show(
      answer.ok
        ? { text: words.t('reminders.tomorrowDone'), tone: 'done' }
        : { text: words.obstacle(answer.failure), tone: 'obstacle' },
    );
  };
}

export interface PutOff {
  readonly reminder: ReminderKind;
  readonly until: Day;
  readonly reason: string;
}

export function usePutOffCase(): (ref: string, putOff: PutOff) => Promise<Obstacle | undefined> {
  const { t, day } = useWords();
  const { client, queries, cache, toaster } = useDesk();
  return async (ref, putOff) => {
    const shown = await client.cases.show({ ref });
    if (!shown.ok) return shown.failure;
    const { version } = shown.value;
    const done = await client.cases.act({ ref, version, commands: [{ act: 'snooze-reminder', ...putOff }] });
    if (!done.ok) return done.failure;
    const keys = [queries.reminders.key(), queries.cases.key(), queries.today.key()];
    await Promise.all(keys.map((queryKey) => cache.invalidateQueries({ queryKey })));
    toaster.show({ text: t('reminders.snoozeDone', { day: day(putOff.until, 'weekday') }), tone: 'done' });
    return undefined;
  };
}
