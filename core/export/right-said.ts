// What was decided on a right, told and ticked off, in sentences: for the page and for paper.

import type { RightWork } from '#core/case/right-work.ts';
import { dutiesOf, dutyRule } from '#core/law/duty.ts';
import { exceptionRule } from '#core/law/exception.ts';
import { articleOfGround } from '#core/law/refusal-ground.ts';
import type { Right } from '#core/law/right.ts';
import { citeArticle } from '#core/words/cite-article.ts';
import { formatDay } from '#core/words/format-day.ts';
import type { Voice } from './voice.ts';

export interface Said {
  readonly text: string;
  /** Beside the matter: set smaller. */
  readonly isQuiet?: boolean;
}

/** The decision with its ground, its facts and the remedies that were named (Art. 12(4)); the first line says it. */
export function sayDecision(work: RightWork | undefined, { words, say, locale }: Voice): readonly Said[] {
  if (work?.withdrawn !== undefined) return [{ text: say('outcome.withdrawn') }, { text: work.withdrawn }];
  const made = work?.decision;
  if (made === undefined) return [{ text: words.undecided }];
  const kind = { text: say(`decision.${made.kind}`) };
  const note = 'note' in made && made.note !== '' ? [{ text: made.note }] : [];
  if (!('refusal' in made)) return [kind, ...note];
  const { ground, exception, facts, remedies } = made.refusal;
  const article = exception === undefined ? articleOfGround[ground] : exceptionRule(exception).article;
  const named = exception === undefined ? say(`refusalGround.${ground}`) : say(`exception.${exception}`);
  return [
    kind,
    { text: `${named} (${citeArticle(article, locale)})` },
    { text: facts },
    { text: `${remedies.authority}; ${remedies.court}`, isQuiet: true },
    ...note,
  ];
}

/** When and how the answer was told; undefined while it was not. */
export function sayAnswer(work: RightWork | undefined, { say, locale }: Voice): readonly Said[] | undefined {
  if (work?.answer === undefined) return undefined;
  const { on, channel, format } = work.answer;
  const how =
    format === undefined ? say(`channel.${channel}`) : `${say(`channel.${channel}`)}, ${say(`format.${format}`)}`;
  return [{ text: formatDay(on, locale, 'full') }, { text: how, isQuiet: true }];
}

/** A line for each duty of the right: done, not needed, or open. */
export function sayChecklist(
  right: Right,
  work: RightWork | undefined,
  { say, locale }: Voice,
): readonly { readonly state: 'open' | 'done' | 'not-needed'; readonly text: string }[] {
  return dutiesOf(right).map((duty) => {
    const settled = work?.duties[duty];
    const note = settled === undefined || settled.note === '' ? '' : `: ${settled.note}`;
    const state = settled === undefined ? 'open' : settled.state === 'done' ? 'done' : 'not-needed';
    return { state, text: `${say(`duty.${duty}`)} (${citeArticle(dutyRule(duty).article, locale)})${note}` };
  });
}
