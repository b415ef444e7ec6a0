// The clock in words: each step says what happens to the period and where that is written.

import { describe, expect, it } from 'vitest';
import { parseDay, parseInstant } from '#core/base/day.ts';
import type { Day, Instant } from '#core/base/day.ts';
import { calendarOf } from '#core/clock/calendar.ts';
import { readClock } from '#core/clock/reading.ts';
import type { Reading } from '#core/clock/reading.ts';
import { explainStep, sayStep } from '#core/words/explain-step.ts';
import { locales } from '#core/words/locale.ts';
import type { Locale } from '#core/words/locale.ts';
import { createSay } from '#core/words/say.ts';

function readingOf(receivedAt: string, isExtended = false): Reading {
  const calendar = calendarOf('FR');
  if (!calendar.ok) throw new Error('France has a calendar');
  return readClock({
    receivedAt: parseInstant(receivedAt) as Instant,
    zone: 'Europe/Paris',
    calendar: calendar.value,
    isExtended,
  });
}

function linesOf(reading: Reading, locale: Locale): readonly string[] {
  return reading.steps.map((step) => sayStep(step, createSay(locale), locale));
}

describe('the clock in words', () => {
  it('explains a roll over a Sunday (Reg. 1182/71 Art. 3(4))', () => {
    const lines = linesOf(readingOf('2026-09-11T10:00:00+02:00'), 'en');
    expect(lines).toContain(
      'Sunday 11 October is not a working day: the period ends on the next working day, Monday 12 October 2026 (Reg. 1182/71 Art. 3(4)).',
    );
  });

  it('names the holiday and its statute (Reg. 1182/71 Art. 2(1))', () => {
    const lines = linesOf(readingOf('2026-04-01T10:00:00+02:00'), 'fr');
    expect(lines.some((line) => line.includes('jour férié (Fête du Travail)') && line.includes('L3133-1'))).toBe(true);
  });

  it('explains a month without such a date (Reg. 1182/71 Art. 3(2)(c))', () => {
    const lines = linesOf(readingOf('2026-08-31T16:42:11+02:00'), 'nl');
    expect(lines.some((line) => line.includes('die maand kent deze datum niet'))).toBe(true);
    expect(lines.some((line) => line.replaceAll('\u00a0', ' ').includes('art. 3 lid 2 onder c)'))).toBe(true);
  });

  it('tells the moment of receipt in the legal time of the controller (GDPR Art. 12(3))', () => {
    const [received] = linesOf(readingOf('2026-08-30T22:30:00Z'), 'en');
    expect(received).toContain('Monday 31 August 2026 at 00:30, legal time of Europe/Paris');
  });

  it.each(locales)('has words in %s for every step of an extended clock (GDPR Art. 12(3))', (locale) => {
    const say = createSay(locale);
    for (const step of readingOf('2026-01-31T10:00:00+01:00', true).steps) {
      const { sentence, article } = explainStep(step, say, locale);
      expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
      expect(sentence).not.toContain('{');
      expect(article).not.toBe('');
    }
  });

  it('says the safe day only where it differs from the due day', () => {
    const rolled = linesOf(readingOf('2026-09-11T10:00:00+02:00'), 'en').at(-1);
    const plain = linesOf(readingOf('2026-09-14T10:00:00+02:00'), 'en').at(-1);
    expect(rolled).toContain('beyond any dispute by Sunday 11 October');
    expect(plain).not.toContain('dispute');
  });

  it('never shows a day as a raw ISO text', () => {
    const day = parseDay('2026-10-12') as Day;
    expect(linesOf(readingOf('2026-09-11T10:00:00+02:00'), 'en').join(' ')).not.toContain(day);
  });
});
