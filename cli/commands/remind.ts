// `remind`: what the desk would remind of now, for schedulers. What was put off is left out until it comes again.

import { listReminders } from '#core/reminder/reminders-of.ts';
import { createSay } from '#core/words/say.ts';
import { sayReminderOfCase } from '#core/words/say-reminder.ts';
import { readPreferences } from '#host/preferences-file.ts';
import { reminderFacts } from '#host/reminder/read-reminders.ts';
import { deskOptions, readArgs, type Command } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { deskFolder, withReadDesk } from '../unlock.ts';

export const remind: Command = {
  usage: 'remind --desk DIR',
  summary: 'what the desk would remind of now, most pressing first',
  run: async (args, context) => {
    const { values } = readArgs(args, deskOptions);
    const preferences = readPreferences(deskFolder(values));
    const { reminders } = await withReadDesk(values, context, (open) =>
      listReminders(reminderFacts(open, preferences)),
    );
    const say = createSay('en');
    for (const reminder of reminders) {
      const { ref, kind, due, days, level, count } = reminder;
      const line = { case: ref ?? null, kind, due, days, level, count };
      context.terminal.print(values.json ? JSON.stringify(line) : sayReminderOfCase(reminder, say, 'en'));
    }
    return exitCode.done;
  },
};
