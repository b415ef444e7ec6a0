// Answers about the calendar: the deadlines as a file, and the feed that other programs of this machine can follow.

import { fail, ok, type Result } from '#core/base/result.ts';
import type { Obstacle } from '#core/desk/obstacle.ts';
import { locales } from '#core/words/locale.ts';
import type { CalendarFeed } from '../calendar/calendar-feed.ts';
import { calendarFile, calendarType, writeCalendar } from '../calendar/write-calendar.ts';
import type { OpenDesk } from '../open-desk.ts';
import { readPreferences } from '../preferences-file.ts';
import { withDesk, type HandlerTools } from './handler-tools.ts';

export function answerCalendar(tools: HandlerTools, feed: CalendarFeed) {
  const { os, ports, session } = tools;
  async function onOpen<T>(work: (open: OpenDesk) => Promise<T>): Promise<Result<T, Obstacle>> {
    const open = session.current()?.open;
    return open === undefined ? fail({ code: 'desk-locked' }) : ok(await work(open));
  }
  return {
    show: os.calendar.show.handler(() => withDesk(tools, ({ open }) => ok(feed.view(open)))),
    export: os.calendar.export.handler(() =>
      withDesk(tools, ({ open }) => {
        const text = writeCalendar(open.desk, readPreferences(ports.deskFolder).locale ?? locales[0]);
        const base64 = Buffer.from(text, 'utf8').toString('base64');
        return ok({ fileName: calendarFile, mediaType: calendarType, base64 });
      }),
    ),
    feed: os.calendar.feed.handler(({ input }) => onOpen((open) => feed.turn(open, input.isOn))),
    renew: os.calendar.renew.handler(() => onOpen((open) => feed.renew(open))),
  };
}
