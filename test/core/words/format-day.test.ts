import { describe, expect, it } from 'vitest';
import { parseDay, parseInstant } from '#core/base/day.ts';
import type { Day, Instant } from '#core/base/day.ts';
import { formatDay, formatInstant, formatTime } from '#core/words/format-day.ts';

const day = parseDay('2026-12-04') as Day;
const first = parseDay('2026-12-01') as Day;
const moment = parseInstant('2026-08-31T14:42:11Z') as Instant;

describe('formatDay', () => {
  it.each([
    ['en', 'Friday 4 December 2026', '4 Dec 2026 · Fri'],
    ['nl', 'vrijdag 4 december 2026', '4 dec 2026 · vr'],
    ['fr', 'vendredi 4 décembre 2026', '4 déc. 2026 · ven'],
  ] as const)('writes a day in %s in full and as a register sets it', (locale, full, register) => {
    expect(formatDay(day, locale, 'full')).toBe(full);
    expect(formatDay(day, locale, 'register')).toBe(register);
  });

  it('writes the first of a month in French as 1er', () => {
    expect(formatDay(first, 'fr', 'full')).toBe('mardi 1er décembre 2026');
    expect(formatDay(first, 'nl', 'full')).toBe('dinsdag 1 december 2026');
  });

  it('keeps the day wherever the machine is', () => {
    expect(formatDay(parseDay('2026-03-29') as Day, 'en', 'weekday')).toBe('Sunday 29 March');
  });
});

describe('formatInstant', () => {
  it('shows the wall clock of the zone, 24 hours', () => {
    expect(formatInstant(moment, 'Europe/Paris', 'fr')).toBe('lun. 31 août 2026, 16:42');
    expect(formatTime(parseInstant('2026-08-30T22:05:00Z') as Instant, 'Europe/Paris', 'en')).toBe('00:05');
  });
});
