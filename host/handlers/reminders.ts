// Answers about reminders: what the desk reminds of now, and its own ones put off to tomorrow.

import { addDays } from '#core/base/day.ts';
import { ok } from '#core/base/result.ts';
import { todayOf } from '#core/desk/today.ts';
import { listReminders } from '#core/reminder/reminders-of.ts';
import { keepPreferences, readPreferences } from '../preferences-file.ts';
import { reminderFacts } from '../reminder/read-reminders.ts';
import type { OpenSession } from '../session.ts';
import { actingOn, withDesk, type HandlerTools } from './handler-tools.ts';

export function answerReminders(tools: HandlerTools) {
  const { os, ports } = tools;
  const list = ({ open }: OpenSession) => listReminders(reminderFacts(open, readPreferences(ports.deskFolder)));
  return {
    list: os.reminders.list.handler(() => withDesk(tools, (session) => ok(list(session)))),
    snooze: os.reminders.snooze.handler(({ input }) =>
      actingOn(tools, ['reminders'], (session) => {
        const until = addDays(todayOf(session.open.desk), 1);
        const { deskSnoozes = [] } = readPreferences(ports.deskFolder);
        const others = deskSnoozes.filter(({ reminder }) => reminder !== input.reminder);
        keepPreferences(ports.deskFolder, { deskSnoozes: [...others, { reminder: input.reminder, until }] });
        return ok(list(session));
      }),
    ),
  };
}
