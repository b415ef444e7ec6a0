// Explains a step of the clock in plain words, with the article that it rests on.

import { dayIn } from '#core/base/day.ts';
import { unreachable } from '#core/base/result.ts';
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
  const cited = citeArticle(step.article, locale);
  const statute = step.code === 'rolled' ? step.holiday?.statute : undefined;
  return {
    sentence: capitalised(say(`step.${step.code}`, paramsOf(step, locale))),
    article: statute === undefined ? cited : `${cited}; ${statute}`,
  };
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
      const holiday = step.holiday?.names[locale] ?? '';
      const hasHoliday = step.holiday === undefined ? 'no' : 'yes';
      return {
        because: step.because,
        skipped: formatDay(step.skipped, locale, 'weekday'),
        hasHoliday,
        holiday,
        to: day,
      };
    }
    case 'notice-by':
    case 'due': {
      const isRolled = step.safeDay === step.day ? 'no' : 'yes';
      const months = step.code === 'due' ? step.months : 1;
      return { day, months, isRolled, safeDay: formatDay(step.safeDay, locale, 'weekday') };
    }
    default:
      return unreachable(step);
  }
}

function capitalised(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
