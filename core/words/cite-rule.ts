// Cites the rule behind an obstacle, as the language writes it: the article that is printed beside the sentences.

import type { CaseObstacleCode } from '#core/case/obstacle.ts';
import { ruleOf } from '#core/case/rule-of.ts';
import type { Obstacle } from '#core/desk/obstacle.ts';
import { citeArticle } from './cite-article.ts';
import type { Locale } from './locale.ts';

/** The article or guideline; undefined where only something was left out or mistyped, or the law has no part in it. */
export function ruleOfObstacle({ code }: Obstacle, locale: Locale): string | undefined {
  // A code of the desk or of its mail is none of the case's: there is no rule under it to be found.
  const rule = ruleOf(code as CaseObstacleCode);
  return rule === undefined ? undefined : citeArticle(rule, locale);
}
