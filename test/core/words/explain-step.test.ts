// The clock in words: each step says what happens to the period and where that is written.

import { describe, expect, it } from 'vitest';
import { parseDay, parseInstant } from '#core/base/day.ts';
import type { Day, Instant } from '#core/base/day.ts';
import { calendarOf } from '#core/clock/calendar.ts';
import { readClock, readClockFromDay } from '#core/clock/reading.ts';
import type { Reading } from '#core/clock/reading.ts';
import type { Step } from '#core/clock/step.ts';
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

/** Every code of a step, the arguable ones among them. */
const everyCode: readonly Step['code'][] = [
  'received',
  'event-day-not-counted',
  'same-date',
  'rolled',
  'not-rolled',
  'notice-by',
  'suspension-not-arguable',
  'due',
  'suspended',
  'suspension-running',
  'suspension-total',
  'days-added',
  'arguable-due',
];

/** The text with plain spaces. */
function respaced(text: string): string {
  return text.replaceAll(/[\u00a0\u202f]/g, ' ');
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

  describe('a day that the controller added (Reg. 1182/71 Art. 2(1))', () => {
    const added = (received: string, name: string, locale: Locale) => {
      const extraDays = [{ day: parseDay('2026-05-15') as Day, name }];
      const calendar = calendarOf('NL', extraDays);
      if (!calendar.ok) throw new Error('the Netherlands have a calendar');
      const reading = readClockFromDay({ receivedDay: parseDay(received) as Day, calendar: calendar.value });
      const step = reading.steps.find((each) => each.code === 'rolled' && each.holiday !== undefined);
      return step === undefined ? '' : respaced(sayStep(step, createSay(locale), locale));
    };

    it('is called one, with its name and the article, in every language', () => {
      expect(added('2026-04-15', 'Brugdag', 'en')).toBe(
        'Friday 15 May is a day that the controller added (Brugdag): the period ends on the next working day, Monday 18 May 2026 (Reg. 1182/71 Art. 3(4); Reg. 1182/71 Art. 2(1)).',
      );
      expect(added('2026-04-15', 'Brugdag', 'nl')).toBe(
        'Vrijdag 15 mei is een dag die de verwerkingsverantwoordelijke heeft toegevoegd (Brugdag): de termijn eindigt op de eerstvolgende werkdag, maandag 18 mei 2026 (Verord. 1182/71 art. 3 lid 4; Verord. 1182/71 art. 2 lid 1).',
      );
      expect(added('2026-04-15', 'Brugdag', 'fr')).toBe(
        'Le vendredi 15 mai est un jour que le responsable du traitement a ajouté (Brugdag) : le délai expire le jour ouvrable suivant, le lundi 18 mai 2026 (Règl. 1182/71 art. 3, § 4; Règl. 1182/71 art. 2, § 1).',
      );
    });

    it('needs no name', () => {
      expect(added('2026-04-15', '', 'en')).toContain('Friday 15 May is a day that the controller added: ');
    });
  });

  describe('a suspension (EDPB Guidelines 01/2022 §159)', () => {
    const paused = (country: string) => {
      const calendar = calendarOf(country);
      if (!calendar.ok) throw new Error(`${country} has a calendar`);
      const [received, first, second, late, now] = ['02', '04', '05', '19', '20'].map((of) =>
        parseDay(`2026-03-${of}`),
      );
      return readClockFromDay({
        receivedDay: received as Day,
        calendar: calendar.value,
        asOf: now,
        suspensions: [
          { ground: 'identity', askedOn: first as Day, answeredOn: parseDay('2026-03-14') },
          { ground: 'clarification', askedOn: second as Day, answeredOn: undefined },
          { ground: 'identity', askedOn: late as Day, answeredOn: undefined },
        ],
      });
    };

    it.each(locales)('has words in %s for every step', (locale) => {
      const say = createSay(locale);
      const { steps, suspension } = paused('FR');
      const all = [...steps, ...(suspension?.steps ?? [])];
      expect(new Set(all.map(({ code }) => code))).toEqual(new Set(everyCode));
      for (const step of all) {
        const { sentence, article } = explainStep(step, say, locale);
        expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
        expect(sentence).not.toMatch(/\{|\d{4}-\d{2}/);
        expect(article).not.toBe('');
      }
    });

    it('concludes that the date is arguable and not safe, and names the safe one', () => {
      const last = paused('FR').suspension?.steps.at(-1);
      expect(last && sayStep(last, createSay('en'), 'en')).toBe(
        'Arguable, not safe: the answer would be due by the end of Monday 20 April 2026. Without the suspension it is due by the end of Thursday 2 April 2026 (EDPB Guidelines 01/2022 §159).',
      );
    });

    it.each([
      ['en', 'GDPR Art. 12(6); EDPB Guidelines 01/2022 §159; Décret 2019-536 Art. 77', 'GDPR recital 63; '],
      ['nl', 'AVG art. 12 lid 6; EDPB-richtsnoeren 01/2022, punt 159; Décret 2019-536 art. 77', 'AVG overweging 63; '],
      [
        'fr',
        'RGPD art. 12, § 6; CEPD, lignes directrices 01/2022, § 159; Décret n° 2019-536, art. 77',
        'RGPD considérant 63; ',
      ],
    ] as const)('cites its sources as %s does', (locale, identity, clarification) => {
      const [first, second] = paused('FR').suspension?.steps ?? [];
      if (first === undefined || second === undefined) throw new Error('two pauses have two steps');
      expect(respaced(explainStep(first, createSay(locale), locale).article)).toBe(identity);
      expect(respaced(explainStep(second, createSay(locale), locale).article)).toContain(clarification);
    });
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
