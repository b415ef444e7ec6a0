// The controllers that the desk works for, read from their list.

import { asc } from 'drizzle-orm';
import { createCalendars } from '#core/desk/calendars.ts';
import type { Controllers } from '#core/desk/ports.ts';
import type { ControllerProfile } from '#core/law/controller.ts';
import type { DeskDatabase } from './open.ts';
import { remembering } from './remembering.ts';
import { controller } from './schema.ts';

export function createControllers(database: DeskDatabase): Controllers {
  const calendarFor = createCalendars();
  const all = remembering(database, () => readControllers(database));
  const byId = (id: string) => all().find((profile) => profile.id === id);
  return {
    all,
    byId,
    home: () => {
      const [home] = all();
      if (home === undefined) throw new Error('the desk has no controller');
      return home;
    },
    calendarOf: (id, country) => {
      const profile = byId(id);
      if (profile === undefined) throw new Error(`the desk has no controller ${id}`);
      return calendarFor(profile, country);
    },
  };
}

function readControllers({ orm }: DeskDatabase): readonly ControllerProfile[] {
  const rows = orm.select().from(controller).orderBy(asc(controller.place)).all();
  return rows.map(({ profile }) => profile);
}
