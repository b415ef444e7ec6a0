// Finds in each sentence which rights are asked for, and how surely.

import type { Right } from '#core/law/right.ts';

import { gdprArticlesIn, rightOfArticle } from './article.ts';
import type { Mark } from './lexicon.ts';
import type { CompiledPattern, Pack, SetId } from './pack.ts';
import type { Context } from './patterns/language-patterns.ts';
import type { Sentence } from './sentence.ts';
import { stanceOf, type Span, type Stance } from './stance.ts';

export interface Finding {
  readonly right: Right;
  readonly sentence: Sentence;
  readonly span: Span;
  /** 0 to 1; from 0.5 on the right counts as asked for. */
  readonly strength: number;
  /** In the subject line: says what the mail is about, in a reply or a reminder not what is asked now. */
  readonly isSubject: boolean;
  readonly yieldsTo: readonly Right[];
}

/** A sentence with all that was found in it. */
export interface ReadSentence {
  readonly sentence: Sentence;
  readonly marks: readonly Mark<SetId>[];
  readonly stance: Stance;
  /** The sentence, or the one that opens its list, asks for something. */
  readonly isAsked: boolean;
  /** What was asked for at an earlier time: not a new request. */
  readonly earlier: readonly Right[];
}

export interface Findings {
  readonly pack: Pack;
  readonly sentences: readonly ReadSentence[];
  readonly findings: readonly Finding[];
}

/** A sentence that names so many rights enumerates them: a policy, a curriculum, an advertisement. */
const enumeration = 4;
const orderLeads = new Set('so and then please now just en dan dus nu et puis donc und dann also y e i'.split(' '));

function startsSentence({ words }: Sentence, span: Span): boolean {
  return words.slice(0, span.from).every(({ form }) => orderLeads.has(form) || /^(?:\p{N}+|[a-z])$/u.test(form));
}

interface Marked {
  readonly sentence: Sentence;
  readonly marks: readonly Mark<SetId>[];
  readonly stance: Stance;
}

/** How far apart the two halves of a pattern may stand, in words. */
const window = 14;

/**
 * @param subjectCount the first so many sentences are the subject line: there a right needs no asking words.
 */
export function findRights(sentences: readonly Sentence[], subjectCount: number, pack: Pack): Findings {
  const marked = sentences.map((sentence) => {
    const marks = pack.lexicon.marksIn(sentence);
    return { sentence, marks, stance: stanceOf(sentence, marks, pack) };
  });
  const asked = askedSentences(marked, subjectCount, pack);
  const speaksOf = contextReader(marked, pack);
  const findings: Finding[] = [];
  const read = marked.map(({ sentence, marks, stance }, at): ReadSentence => {
    const earlier: Right[] = [];
    const found: Finding[] = [];
    const rivals = pack.patterns.filter((rival) => rival.of !== undefined && rival.unwanted !== true && speaksOf(rival, at));
    const isTakenBack = marks.some((mark) => mark.tag === pack.followUp.withdrawing);
    for (const pattern of pack.patterns) {
      if (!speaksOf(pattern, at)) continue;
      if (pattern.unless !== undefined && marks.some((mark) => mark.tag === pattern.unless)) continue;
      const spans = spansOf(pattern, marks, rivals);
      const isPointing = spans.length === 0 && pattern.pointsBack === true && hasObjectBefore(pattern, marked, at);
      const pointing = isPointing ? marks.filter((mark) => mark.tag === pattern.says && pointsBack(mark, marks, sentence, pack)) : [];
      for (const span of [...spans, ...pointing]) {
        // "If I die" is how directives for the time after death begin.
        const isSupposed = pattern.right !== 'post-mortem' && stance.isSupposed(span);
        if (stance.isCited(span) || stance.isPolicyTalk || isSupposed) continue;
        if (stance.isPast(span) || isTakenBack) {
          earlier.push(pattern.right);
          continue;
        }
        // "I no longer take part and withdraw my consent": what is declared is denied only by a "not" right before it.
        const reach = pattern.standsAlone === true && pattern.unwanted !== true ? 3 : undefined;
        if (stance.isNegated(span, reach) !== (pattern.unwanted === true)) continue;
        // A sentence that starts with the verb is an order: "Kill my profile", "Löschung meiner Daten bis Freitag".
        const isOrder = pattern.of !== undefined && startsSentence(sentence, span);
        const isAsked = asked[at] === true || pattern.standsAlone === true || isOrder;
        // "I trust that you destroy my data": no asking words that intake knows, but it is about the writer's own data.
        const isOwnMatter = pattern.of !== undefined && stance.isPersonal && at >= subjectCount;
        const certainty = (pattern.isVague === true ? 0.65 : 1) * (isPointing ? 0.85 : 1);
        found.push({
          right: pattern.right,
          sentence,
          span,
          // A subject like "Purge job" asks for nothing.
          strength: (isAsked && !(at < subjectCount && pattern.isVague === true) ? 1 : isOwnMatter ? 0.55 : 0.35) * certainty,
          isSubject: at < subjectCount,
          yieldsTo: pattern.yieldsTo ?? [],
        });
      }
    }
    if (!stance.isPolicyTalk) found.push(...articleFindings(sentence, stance, asked[at] === true, at < subjectCount));
    if (new Set(found.map(({ right }) => right)).size < enumeration) findings.push(...found);
    return { sentence, marks, stance, isAsked: asked[at] === true, earlier };
  });
  return { pack, sentences: read, findings };
}

/** A list item is asked for when the sentence that opens the list asks or announces. */
function askedSentences(
  marked: readonly Marked[],
  subjectCount: number,
  pack: Pack,
): readonly boolean[] {
  let isListAsked = false;
  return marked.map(({ sentence, marks, stance }, at) => {
    const announces = marks.some((mark) => mark.tag === pack.stance.announcing);
    const asks = stance.isAsking || at < subjectCount;
    const isAsked = asks || isListAsked;
    if (sentence.opensList) isListAsked = asks || announces;
    else if (!sentence.isListItem && !isListAsked) isListAsked = announces;
    else if (!sentence.isListItem) isListAsked = announces;
    return isAsked;
  });
}

function contextReader(
  marked: readonly Marked[],
  pack: Pack,
): (pattern: CompiledPattern, at: number) => boolean {
  const places = new Map<Context, number[]>();
  for (const context of Object.keys(pack.contexts) as Context[]) {
    const id = pack.contexts[context];
    places.set(context, marked.flatMap(({ marks }, at) => (marks.some((mark) => mark.tag === id) ? [at] : [])));
  }
  return (pattern, at) => {
    if ((pattern.notWhere ?? []).some((context) => (places.get(context)?.length ?? 0) > 0)) return false;
    if (pattern.where === undefined && pattern.near === undefined) return true;
    return (
      (pattern.where ?? []).some((context) => (places.get(context)?.length ?? 0) > 0) ||
      (pattern.near ?? []).some((context) => places.get(context)?.some((place) => Math.abs(place - at) <= 1) === true)
    );
  };
}

/** Where a pattern stands in a sentence: its words, and those that it goes with. */
function spansOf(
  pattern: CompiledPattern,
  marks: readonly Mark<SetId>[],
  rivals: readonly CompiledPattern[],
): readonly Span[] {
  const says = marks.filter((mark) => mark.tag === pattern.says);
  if (pattern.of === undefined || says.length === 0) return says;
  const ofs = marks.filter((mark) => mark.tag === pattern.of);
  const spans: Span[] = [];
  for (const act of says) {
    for (const object of ofs) {
      if (wordsBetween(act, object) > window || belongsToAnother(pattern, act, object, marks, rivals)) continue;
      spans.push(act);
      break;
    }
  }
  return spans;
}

/** "My photo is on your site. I left in May. Take it down": what the pattern goes with may stand two sentences back. */
function hasObjectBefore(pattern: CompiledPattern, marked: readonly Marked[], at: number): boolean {
  return marked
    .slice(Math.max(0, at - 2), at)
    .some(
      ({ marks, stance }) =>
        !stance.isPolicyTalk &&
        marks.some((mark) => mark.tag === pattern.of) &&
        !marks.some((mark) => mark.tag === pattern.unless),
    );
}

/** By a pronoun, or by leaving it out: "…, please remove." */
function pointsBack(act: Span, marks: readonly Mark<SetId>[], { words }: Sentence, pack: Pack): boolean {
  const clause = words[act.from]?.clause;
  const isElliptic = words.length <= 5 || words.filter((word) => word.clause === clause).length <= 4;
  return isElliptic || marks.some((mark) => mark.tag === pack.stance.pronoun);
}

/** "Delete what you have on me and send me a note": what "you have on me" goes with the nearer verb. */
function belongsToAnother(
  pattern: CompiledPattern,
  act: Span,
  object: Span,
  marks: readonly Mark<SetId>[],
  rivals: readonly CompiledPattern[],
): boolean {
  const distance = wordsBetween(act, object);
  return rivals.some((other) => {
    if (other.right === pattern.right) return false;
    if (!marks.some((mark) => mark.tag === other.of && mark.from < object.to && object.from < mark.to)) return false;
    return marks.some((mark) => {
      if (mark.tag !== other.says || overlaps(mark, object)) return false;
      // "Get rid of" is no "get".
      if (mark.from <= act.from && act.to <= mark.to) return mark.to - mark.from > act.to - act.from;
      // Verbs that stand side by side share their object: "correct or delete my data".
      return wordsBetween(mark, object) <= 1 && distance > 1 && wordsBetween(mark, act) > 1;
    });
  });
}

function overlaps(one: Span, other: Span): boolean {
  return one.from < other.to && other.from < one.to;
}

function wordsBetween(one: Span, other: Span): number {
  return Math.max(0, other.from - one.to, one.from - other.to);
}

function articleFindings(sentence: Sentence, stance: Stance, isAsked: boolean, isSubject: boolean): readonly Finding[] {
  // In a list, the article stands beside what is asked, or is part of what Art. 15(1) lets one ask.
  if (sentence.isListItem) return [];
  return gdprArticlesIn(sentence).flatMap(({ article, span }) => {
    const right = rightOfArticle(article);
    if (right === undefined || stance.isNegated(span) || stance.isSupposed(span) || stance.isCited(span) || stance.isPast(span)) {
      return [];
    }
    return [{ right, sentence, span, strength: isAsked || isSubject ? 0.9 : 0.4, isSubject, yieldsTo: [] }];
  });
}
