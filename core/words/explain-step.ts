// Explains a step of the clock in plain words, with the article that it rests on.

import { dayIn } from '#core/base/day.ts';
import { unreachable } from '#core/base/result.ts';
import { extraDayId } from '#core/clock/holiday.ts';
import type { Holiday } from '#core/clock/holiday.ts';
import type { Step } from '#core/clock/step.ts';
import { citeArticle } from './cite-article.ts';
import { formatDay, formatTime } from './format-day.ts';
import type { Locale } from './locale.ts';
import type { Say } from './say.ts';
import type { Params } from './speaker.ts';

export interface Explanation {
  readonly sentence: string;
  /** The article as the language cites it; for a holiday, its statute too. */
  readonly article: string;
}

/** One step as a sentence and its source. Throws on nothing: every step of a reading has words. */
export function explainStep(step: Step, say: Say, locale: Locale): Explanation {
  return { sentence: capitalised(say(`step.${step.code}`, paramsOf(step, locale))), article: citedBy(step, locale) };
}

/** A state's own statute stays as that state cites it; the article of an added day is one of the Union. */
function citedBy(step: Step, locale: Locale): string {
  const cited = citeArticle(step.article, locale);
  if (step.code !== 'rolled' || step.holiday === undefined) return cited;
  const { statute } = step.holiday;
  return `${cited}; ${isOwn(step.holiday) ? citeArticle(statute, locale) : statute}`;
}

/** One step as a single line, the article in brackets at its end. */
export function sayStep(step: Step, say: Say, locale: Locale): string {
  const { sentence, article } = explainStep(step, say, locale);
  return `${sentence.replace(/\.$/, '')} (${article}).`;
}

function paramsOf(step: Step, locale: Locale): Params {
  const day = formatDay(step.code === 'rolled' ? step.to : step.day, locale, 'full');
  switch (step.code) {
    case 'received': {
      const { at, zone } = step;
      if (at === undefined || zone === undefined) return { day, hasTime: 'no', time: '', zone: '' };
      return {
        day: formatDay(dayIn(at, zone), locale, 'full'),
        hasTime: 'yes',
        time: formatTime(at, zone, locale),
        zone,
      };
    }
    case 'event-day-not-counted':
      return { firstDay: formatDay(step.firstDay, locale, 'weekday') };
    case 'same-date':
    case 'month-end':
      return { months: step.months, from: formatDay(step.from, locale, 'medium'), day };
    case 'not-rolled':
      return { day };
    case 'rolled': {
      return {
        because: step.because,
        skipped: formatDay(step.skipped, locale, 'weekday'),
        hasHoliday: holidayCase(step.holiday, locale),
        holiday: step.holiday?.names[locale] ?? '',
        to: day,
      };
    }
    case 'notice-by':
    case 'due': {
      const isRolled = step.safeDay === step.day ? 'no' : 'yes';
      const months = step.code === 'due' ? step.months : 1;
      return { day, months, isRolled, safeDay: formatDay(step.safeDay, locale, 'weekday') };
    }
    case 'suspended':
    case 'suspension-running': {
      const { ground, days } = step;
      return { ground, from: formatDay(step.from, locale, 'weekday'), day, days };
    }
    case 'suspension-not-arguable': {
      const latest = formatDay(step.latest, locale, 'weekday');
      return { ground: step.ground, day, limit: step.promptDays, latest };
    }
    case 'suspension-total':
      return { day, days: step.days };
    case 'days-added': {
      const { months, days } = step;
      return { months, from: formatDay(step.from, locale, 'medium'), days, day };
    }
    case 'arguable-due':
      return { months: step.months, day, safeDay: formatDay(step.safeDay, locale, 'full') };
    default:
      return unreachable(step);
  }
}

/** Whether a day off has a holiday to name, and whether a state or the controller made it one. */
function holidayCase(holiday: Holiday | undefined, locale: Locale): 'no' | 'yes' | 'own' | 'unnamed' {
  if (holiday === undefined) return 'no';
  if (!isOwn(holiday)) return 'yes';
  return holiday.names[locale] === '' ? 'unnamed' : 'own';
}

/** True for a day that the controller added itself. */
function isOwn({ id }: Holiday): boolean {
  return id === extraDayId;
}

function capitalised(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
