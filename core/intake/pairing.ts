// Finds where a pattern stands in a sentence: an act, and what it is done to, side by side or pointed back to.

import { hasMark, type MarkedSentence } from './marked-sentence.ts';
import type { CompiledPattern, Pack } from './pack.ts';
import type { Span } from './stance.ts';

export interface Place {
  /** The words of the act. */
  readonly span: Span;
  /** What it is done to stands elsewhere: "My photo is on your site. Take it down." */
  readonly isPointing: boolean;
}

/** How far apart an act and what it is done to may stand, in words. */
const window = 14;
/** How many sentences back a pronoun may point. */
const pointsBackOver = 2;

/** @param rivals the patterns of other rights that apply here: an object goes with the nearest act. */
export function placesOf(
  pattern: CompiledPattern,
  sentences: readonly MarkedSentence[],
  at: number,
  rivals: readonly CompiledPattern[],
  pack: Pack,
): readonly Place[] {
  const here = sentences[at];
  if (here === undefined) return [];
  const acts = here.marks.filter((mark) => mark.tag === pattern.says);
  if (pattern.of === undefined) return acts.map((span) => ({ span, isPointing: false }));

  const objects = here.marks.filter((mark) => mark.tag === pattern.of);
  const paired = acts.filter((act) =>
    objects.some(
      (object) => wordsBetween(act, object) <= window && !belongsToAnother(pattern, act, object, here, rivals),
    ),
  );
  if (paired.length > 0 || pattern.pointsBack !== true) return paired.map((span) => ({ span, isPointing: false }));
  const isBefore = hasObjectBefore(pattern, sentences, at);
  return acts
    .filter((act) => pointsBack(act, here, pack) && (isBefore || hasObjectInClauseBefore(act, objects, here)))
    .map((span) => ({ span, isPointing: true }));
}

/** "Delete what you have on me and send me a note": what "you have on me" goes with the nearer verb. */
function belongsToAnother(
  pattern: CompiledPattern,
  act: Span,
  object: Span,
  { marks, sentence }: MarkedSentence,
  rivals: readonly CompiledPattern[],
): boolean {
  const distance = wordsBetween(act, object);
  return rivals.some((rival) => {
    if (rival.right === pattern.right) return false;
    if (!marks.some((mark) => mark.tag === rival.of && overlap(mark, object))) return false;
    return marks.some((mark) => {
      if (mark.tag !== rival.says || overlap(mark, object)) return false;
      // "Get rid of" is no "get".
      if (mark.from <= act.from && act.to <= mark.to) return mark.to - mark.from > act.to - act.from;
      // "Send me a copy of my data and delete the rest": what comes after "and" has an object of its own.
      if (act.to <= object.from && object.to < mark.from && isParted(sentence, object.to, mark.from)) return false;
      // Verbs that stand side by side share their object: "correct or delete my data".
      return wordsBetween(mark, object) <= 1 && distance > 1 && wordsBetween(mark, act) > 1;
    });
  });
}

const conjunctions = new Set(
  'and then en dan daarna et puis ensuite und dann danach y luego despues e poi dopo depois i potem'.split(' '),
);

/** A new clause, or an "and", begins between these words. */
function isParted({ words }: MarkedSentence['sentence'], from: number, to: number): boolean {
  return (
    words.slice(from, to).some(({ form }) => conjunctions.has(form)) || words[from]?.clause !== words[from - 1]?.clause
  );
}

function hasObjectBefore(pattern: CompiledPattern, sentences: readonly MarkedSentence[], at: number): boolean {
  return sentences
    .slice(Math.max(0, at - pointsBackOver), at)
    .some((before) => !before.stance.isPolicyTalk && hasMark(before, pattern.of) && !hasMark(before, pattern.unless));
}

function hasObjectInClauseBefore(act: Span, objects: readonly Span[], { sentence }: MarkedSentence): boolean {
  return objects.some(
    (object) => object.to <= act.from && sentence.words[object.from]?.clause !== sentence.words[act.from]?.clause,
  );
}

/** "De l'annuler", "l'effacez": what French elides before a verb is no word of its own. */
const elidedPronoun = /^[^\p{L}]?\s?l['’]\p{L}{2,30}(?:er|ir|ire|ez|iez)(?!\p{L})/iu;

/** By a pronoun beside the act, or by leaving the object out: "…, please remove." */
function pointsBack(act: Span, { sentence: { words, text }, marks }: MarkedSentence, pack: Pack): boolean {
  const clause = words[act.from]?.clause;
  const isElliptic = words.length <= 5 || words.filter((word) => word.clause === clause).length <= 4;
  const start = words[act.from]?.start ?? 0;
  const isElided = elidedPronoun.test(text.slice(Math.max(0, start - 3), start + 40));
  // "It is nobody's business and ought to be expunged": the pronoun may stand in a clause before.
  return (
    isElliptic ||
    isElided ||
    marks.some(
      ({ tag, from }) =>
        tag === pack.stance.pronoun && ((from <= 1 && from < act.from) || words[from]?.clause === clause),
    )
  );
}

function overlap(one: Span, other: Span): boolean {
  return one.from < other.to && other.from < one.to;
}

function wordsBetween(one: Span, other: Span): number {
  return Math.max(0, other.from - one.to, one.from - other.to);
}
