// The calendar feed of the open desk: off until somebody turns it on, silent while the desk is locked, gone with its process.

import { randomBytes } from 'node:crypto';
import type { CalendarView } from '#core/desk/calendar-views.ts';
import type { Preferences } from '#core/desk/views.ts';
import { locales } from '#core/words/locale.ts';
import type { OpenDesk } from '../open-desk.ts';
import { createTurns } from '../turns.ts';
import { serveFeed, type FeedServer } from './feed-server.ts';
import { keepFeed, readFeed } from './feed-settings.ts';
import { calendarFile, writeCalendar } from './write-calendar.ts';

export interface CalendarFeed {
  /** Brings the server level with what this desk wants of it. */
  follow(): Promise<void>;
  view(open: OpenDesk): CalendarView;
  turn(open: OpenDesk, isOn: boolean): Promise<CalendarView>;
  /** Another secret at another port. */
  renew(open: OpenDesk): Promise<CalendarView>;
  stop(): Promise<void>;
}

/** 128 random bits. */
const newSecret = (): string => randomBytes(16).toString('base64url');

export function createCalendarFeed(ports: {
  /** The real desk while it is open; undefined while it is locked, and for a sample. */
  readonly current: () => OpenDesk | undefined;
  readonly preferences: () => Preferences;
}): CalendarFeed {
  let running: { readonly server: FeedServer; readonly secret: string } | undefined;
  let isPortTaken = false;
  const inTurn = createTurns();

  async function level(): Promise<void> {
    const open = ports.current();
    // Locked: whoever follows the calendar is told to come back.
    if (open === undefined) return;
    const wanted = readFeed(open.database);
    if (running !== undefined && wanted?.isOn === true && isAt(running, wanted)) return;
    await stopServer();
    isPortTaken = false;
    if (wanted?.isOn !== true) return;
    const server = await serveFeed(wanted.port, wanted.secret, read);
    isPortTaken = server === undefined;
    if (server === undefined) return;
    running = { server, secret: wanted.secret };
    if (server.port !== wanted.port) keepFeed(open.database, { ...wanted, port: server.port });
  }

  function read(): string | undefined {
    const open = ports.current();
    // Another desk may be open by now: the address is not its.
    if (open === undefined || readFeed(open.database)?.secret !== running?.secret) return undefined;
    return writeCalendar(open.desk, ports.preferences().locale ?? locales[0]);
  }

  async function stopServer(): Promise<void> {
    const stopping = running;
    running = undefined;
    await stopping?.server.close();
  }

  function view({ database }: OpenDesk): CalendarView {
    const settings = readFeed(database);
    if (settings?.isOn !== true) return { isOn: false, address: undefined, isPortTaken: false };
    const address = `http://127.0.0.1:${settings.port}/${settings.secret}/${calendarFile}`;
    return { isOn: true, address: isPortTaken ? undefined : address, isPortTaken };
  }

  return {
    follow: async () => await inTurn(level),
    view,
    turn: async (open, isOn) => {
      const kept = readFeed(open.database) ?? { port: 0, secret: newSecret() };
      keepFeed(open.database, { ...kept, isOn });
      await inTurn(level);
      return view(open);
    },
    renew: async (open) => {
      keepFeed(open.database, { isOn: true, port: 0, secret: newSecret() });
      await inTurn(level);
      return view(open);
    },
    stop: async () => await inTurn(stopServer),
  };
}

function isAt(
  { server, secret }: { readonly server: FeedServer; readonly secret: string },
  wanted: { readonly port: number; readonly secret: string },
): boolean {
  return server.port === wanted.port && secret === wanted.secret;
}
