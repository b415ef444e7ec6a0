// One notification a day at most: from nine in the morning, of what is overdue or due within three days.

import { dayIn, epochOf, type Day, type Instant } from '#core/base/day.ts';
import type { Desk } from '#core/desk/ports.ts';
import { showGlance } from '#core/desk/queries/show-glance.ts';
import type { Preferences } from '#core/desk/views.ts';
import { locales } from '#core/words/locale.ts';
import { sayGlance, type GlanceWords } from '#core/words/say-glance.ts';

/** From nine until noon: in the afternoon the morning's news is none. Hours of the controller's clock. */
const hours = { from: 9, until: 12 } as const;

export interface MorningDigest {
  /** What to notify of now; undefined where it is not the time, was taken already today, is not wanted, or nothing presses. */
  take(desk: Desk): GlanceWords['digest'];
}

export function createMorningDigest(ports: {
  now(): Instant;
  preferences(): Preferences;
  keepDay(day: Day): void;
}): MorningDigest {
  return {
    take: (desk) => {
      const { hasDigest = false, digestDay, locale = locales[0] } = ports.preferences();
      const { zone } = desk.controllers.home();
      const now = ports.now();
      const today = dayIn(now, zone);
      if (!hasDigest || digestDay === today || !isMorning(now, zone)) return undefined;
      const { digest } = sayGlance(showGlance(desk), locale);
      // A calm morning may still bring a deadline that somebody moves: it stays open until something is said.
      if (digest !== undefined) ports.keepDay(today);
      return digest;
    },
  };
}

function isMorning(now: Instant, zone: string): boolean {
  const format = new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', hourCycle: 'h23' });
  const hour = Number(format.format(epochOf(now)));
  return hour >= hours.from && hour < hours.until;
}
