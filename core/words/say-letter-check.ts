// Words what a letter lacks or risks, and what is wrong with a wording.

import type { Day } from '#core/base/day.ts';
import { isLetterElement } from '#core/desk/letter-element.ts';
import type { LetterCheck, TemplateFault } from '#core/desk/letter-views.ts';
import { lowerFirst } from './fit-sentence.ts';
import { formatDay } from './format-day.ts';
import { formatLanguage } from './format-list.ts';
import type { Locale } from './locale.ts';
import { sayObstacle } from './say-obstacle.ts';
import type { Say } from './say.ts';

/** One sentence, or two where the act that the letter tells of is blocked. The article behind it is cited apart: `citeArticle`. */
export function sayLetterCheck(check: LetterCheck, say: Say, locale: Locale): string {
  const { code, params = {}, element, obstacle } = check;
  const { day, language } = params;
  return say(`letterCheck.${code}`, {
    ...params,
    element: element === undefined ? '' : sayLetterElement(element, say),
    why: obstacle === undefined ? '' : sayObstacle(obstacle, say, locale),
    day: typeof day === 'string' ? formatDay(day as Day, locale, 'full') : '',
    language: typeof language === 'string' ? formatLanguage(language, locale, say) : '',
  });
}

export function sayTemplateFault({ code, detail }: TemplateFault, say: Say): string {
  const about = code === 'element-missing' ? lowerFirst(sayLetterElement(detail, say)) : detail;
  return say(`templateFault.${code}`, { detail: about });
}

/** The name of a part of a letter; a name that no letter has stays as it is. */
export function sayLetterElement(element: string, say: Say): string {
  return isLetterElement(element) ? say(`letterElement.${element}`) : element;
}
