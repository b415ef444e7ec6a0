// Reads how a sentence stands to what it mentions: asked for, refused, supposed, told of earlier, or general talk.

import type { Mark } from './lexicon.ts';
import type { Pack, SetId } from './pack.ts';
import type { Sentence } from './sentence.ts';

export interface Span {
  /** Words of the sentence, `to` exclusive. */
  readonly from: number;
  readonly to: number;
}

export interface Stance {
  readonly isAsking: boolean;
  readonly isPolicyTalk: boolean;
  /** Speaks of the writer's own data. */
  readonly isPersonal: boolean;
  /** Under a "not" that belongs to these words. */
  readonly isNegated: (span: Span, reach?: number) => boolean;
  /** A "not" right before these words: "I am not his guardian". */
  readonly isDenied: (span: Span) => boolean;
  readonly isSupposed: (span: Span) => boolean;
  /** Part of what the writer asked earlier, or of what has been done. */
  readonly isPast: (span: Span) => boolean;
  /** Within quotation marks: somebody else's words, or a name. */
  readonly isCited: (span: Span) => boolean;
}

/** How far a "not" reaches forward and back, in words; farther where a clause hangs on it: "I do not want you to …". */
const reachForward = 8;
const reachBack = 4;
const reachIntoClause = 14;
const clauseWords = new Set('dat dass das que qu that you che ze zeby'.split(' '));

export function stanceOf(sentence: Sentence, marks: readonly Mark<SetId>[], pack: Pack): Stance {
  const { stance } = pack;
  const of = (id: SetId): readonly Span[] => marks.filter((mark) => mark.tag === id);
  const clauseAt = (word: number): number => sentence.words[word]?.clause ?? -1;
  const liesIn = (inner: Span, outers: readonly Span[]): boolean =>
    outers.some((outer) => outer.from <= inner.from && inner.to <= outer.to && outer.to - outer.from > 0);

  const asking = of(stance.asking);
  const notReally = of(stance.notReally);
  const requests = of(stance.request);
  const nots = of(stance.not).filter((not) => !liesIn(not, notReally));
  const startsClause = (span: Span): boolean => clauseAt(span.from) !== clauseAt(span.from - 1);
  const withouts = of(stance.without);
  const barriers = [...of(stance.but), ...asking.filter(startsClause)];
  const relatives = [...of(stance.but), ...of(stance.relative)];
  const suppositions = of(stance.supposing).filter(
    (mark) => !asking.some((ask) => ask.from < mark.from && mark.to <= ask.to),
  );
  const past = [...of(stance.earlier), ...of(stance.done)];
  const citations = citationsIn(sentence);

  const isBetween = (signs: readonly Span[], after: number, before: number): boolean =>
    signs.some((sign) => sign.from >= after && sign.from < before);

  const reachesForward = (not: Span, span: Span, reach: number): boolean => {
    const distance = span.from - not.to;
    const governs = clauseWords.has(sentence.words[not.to]?.form ?? '');
    if (distance < 0 || distance > (governs ? Math.max(reach, reachIntoClause) : reach)) return false;
    // "Ich will nicht, dass Sie …": the "not" stands right before the comma and reaches over it.
    const isSameClause = clauseAt(not.to - 1) === clauseAt(span.from);
    const isNextClause = clauseAt(not.to - 1) + 1 === clauseAt(span.from) && clauseAt(not.to) === clauseAt(span.from);
    return (isSameClause || isNextClause) && !isBetween(barriers, not.to, span.from + 1);
  };
  // "Gooi hem niet weg"
  const liesBetween = (not: Span, span: Span): boolean => span.from < not.from && not.to < span.to;
  const reachesBack = (not: Span, span: Span): boolean => {
    const distance = not.from - span.to;
    if (distance < 0 || distance > reachBack) return false;
    return clauseAt(not.from) === clauseAt(span.to - 1) && !isBetween(relatives, span.to, not.from);
  };

  /** "I asked you before, so please delete it now": what is asked after what was told is asked now. */
  const isRenewed = (ask: Span, told: Span, span: Span): boolean =>
    ask.from >= told.to && ask.from <= span.from && (ask.to <= span.from || startsClause(ask));

  // "Plus jamais", "no more": what begins or ends in its own "not" is not turned round by another.
  const holdsOwnNot = (span: Span): boolean =>
    [...nots, ...withouts].some((not) => liesIn(not, [span]) && (not.from === span.from || not.to === span.to));

  return {
    isAsking: asking.length > 0 || requests.length > 0,
    isPersonal: of(stance.personal).length > 0,
    isPolicyTalk: of(stance.policy).length > 0 && of(stance.personal).length === 0,
    isNegated: (span, reach = reachForward) =>
      !holdsOwnNot(span) &&
      (nots.some((not) => reachesForward(not, span, reach) || reachesBack(not, span) || liesBetween(not, span)) ||
        withouts.some((not) => reachesForward(not, span, reach))),
    isDenied: (span) => nots.some((not) => not.to <= span.from && span.from - not.to <= 2),
    isSupposed: (span) =>
      suppositions.some(
        (mark) =>
          mark.to <= span.from &&
          clauseAt(mark.from) === clauseAt(span.from) &&
          !asking.some((ask) => ask.from >= mark.to && ask.to <= span.from),
      ),
    isPast: (span) =>
      past.some(
        (mark) =>
          (mark.to <= span.from && span.from - mark.to <= 14 && !asking.some((ask) => isRenewed(ask, mark, span))) ||
          (mark.from < span.to && span.from < mark.to),
      ),
    isCited: (span) => liesIn(span, citations),
  };
}

function citationsIn(sentence: Sentence): readonly Span[] {
  const spans: Span[] = [];
  for (const citation of sentence.text.matchAll(/["“„«][^"“”«»„]{3,200}["”“»]/g)) {
    const start = citation.index;
    const end = start + citation[0].length;
    const from = sentence.words.findIndex((word) => word.start >= start);
    const to = sentence.words.findLastIndex((word) => word.end <= end) + 1;
    if (from >= 0 && to > from) spans.push({ from, to });
  }
  return spans;
}
