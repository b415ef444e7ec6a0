// Reads spans of time such as "drie maanden", "1 an", "30 working days".

import type { Word } from './word.ts';

export type PeriodUnit = 'day' | 'working-day' | 'week' | 'month' | 'year';

export interface Period {
  readonly amount: number;
  readonly unit: PeriodUnit;
  /** Words of the statement: `from` up to, not including, `to`. */
  readonly from: number;
  readonly to: number;
}

const numberWords: Readonly<Record<string, number>> = Object.fromEntries(
  Object.entries({
    1: 'een one un une a',
    2: 'twee two deux',
    3: 'drie three trois',
    4: 'vier four quatre',
    5: 'vijf five cinq',
    6: 'zes six',
    7: 'zeven seven sept',
    8: 'acht eight huit',
    9: 'negen nine neuf',
    10: 'tien ten dix',
    12: 'twaalf twelve douze',
    13: 'dertien thirteen treize',
    14: 'veertien fourteen quatorze',
    15: 'vijftien fifteen quinze',
    16: 'zestien sixteen seize',
    18: 'achttien eighteen',
    20: 'twintig twenty vingt',
    24: 'vierentwintig',
    30: 'dertig thirty trente',
    60: 'zestig sixty soixante',
    90: 'negentig ninety',
  }).flatMap(([value, words]) => words.split(' ').map((word) => [word, Number(value)])),
);

const units: Readonly<Record<string, PeriodUnit>> = Object.fromEntries(
  Object.entries({
    day: 'dag dagen jour jours day days kalenderdagen',
    'working-day': 'werkdag werkdagen',
    week: 'week weken semaine semaines weeks',
    month: 'maand maanden mois month months',
    year: 'jaar jaren an ans annee annees year years',
  }).flatMap(([unit, words]) => words.split(' ').map((word) => [word, unit as PeriodUnit])),
);

const workingBefore = new Set(['working', 'business']);
const workingAfter = new Set(['ouvres', 'ouvrables', 'ouvre']);
const calendarBefore = new Set(['calendar', 'kalender', 'full', 'further', 'additional', 'verdere', 'extra', 'nog']);

/** A number in digits or in words; undefined for any other word. */
export function numberOf(form: string): number | undefined {
  if (/^\d{1,4}$/.test(form)) return Number(form);
  return Object.hasOwn(numberWords, form) ? numberWords[form] : undefined;
}

/** Every span of time in a row of words, in order. */
export function periodsIn(words: readonly Word[]): readonly Period[] {
  const periods: Period[] = [];
  words.forEach(({ form }, at) => {
    let next = at + 1;
    // "trois (3) mois", "one (1) calendar month"
    if (numberOf(form) !== undefined && numberOf(words[next]?.form ?? '') === numberOf(form)) return;
    const amount = numberOf(form);
    if (amount === undefined || amount === 0) return;
    const before = words[next]?.form ?? '';
    const isWorking = workingBefore.has(before);
    if (isWorking || calendarBefore.has(before)) next += 1;
    const word = words[next]?.form ?? '';
    const unit = Object.hasOwn(units, word) ? units[word] : undefined;
    if (unit === undefined) return;
    const isWorkingDay = unit === 'day' && (isWorking || workingAfter.has(words[next + 1]?.form ?? ''));
    periods.push({ amount, unit: isWorkingDay ? 'working-day' : unit, from: at, to: next + 1 });
  });
  return periods;
}

/** Its length in days, as long as it can be: to compare, not to count by. */
export function longestInDays({ amount, unit }: Period): number {
  switch (unit) {
    case 'day':
      return amount;
    case 'working-day':
      return Math.ceil((amount * 7) / 5);
    case 'week':
      return amount * 7;
    case 'month':
      return amount * 31;
    default:
      return amount * 366;
  }
}
