// Reads how a sentence stands to what it mentions: asked for, refused, supposed, told of earlier, or general talk.

import type { Mark } from './lexicon.ts';
import type { Pack, SetId } from './pack.ts';
import { rightsNamedIn } from './right-names.ts';
import type { Sentence } from './sentence.ts';

export interface Span {
  /** Words of the sentence, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  /** Every word of it was meant by the pattern. */
  readonly isTight?: boolean;
}

export interface Stance {
  readonly isAsking: boolean;
  readonly isPolicyTalk: boolean;
  /** Speaks of what is the writer's own. */
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
/** Dutch and German put the "not" of an order at its end: "Wis de beelden van 3 mei alstublieft niet". */
const reachBackOverOrder = 8;
const verbFirst = new Set(['nl', 'de']);
const reachIntoClause = 14;
const clauseWords = new Set('dat dass das que qu that you che ze zeby aby zebyscie'.split(' '));
/** "Nie chcę, żeby …": so many words may stand between a "not" and the comma it reaches over. */
const wordsBeforeComma = 2;

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
    (mark) =>
      // "Het zou fijn zijn als dat …": the wish may end in the "if" itself.
      !asking.some((ask) => ask.from < mark.from && (mark.to <= ask.to || mark.from + 1 === ask.to)) &&
      // "Quando posso aspettarmi …?" asks for a day, and supposes nothing.
      !(sentence.isQuestion && mark.from === 0),
  );
  const past = [...of(stance.earlier), ...of(stance.done)];
  const citations = citationsIn(sentence);

  const isBetween = (signs: readonly Span[], after: number, before: number): boolean =>
    signs.some((sign) => sign.from >= after && sign.from < before);

  const reachesForward = (not: Span, span: Span, reach: number): boolean => {
    const distance = span.from - not.to;
    const governs = sentence.words
      .slice(not.to, not.to + wordsBeforeComma + 1)
      .some(({ form }) => clauseWords.has(form));
    if (distance < 0 || distance > (governs ? Math.max(reach, reachIntoClause) : reach)) return false;
    // "Ich will nicht, dass Sie …": the "not" stands right before the comma and reaches over it.
    const isSameClause = clauseAt(not.to - 1) === clauseAt(span.from);
    const opening = sentence.words.findIndex((_, at) => at >= not.to && clauseAt(at) !== clauseAt(not.to - 1));
    const opensClause = opening >= 0 && clauseWords.has(sentence.words[opening]?.form ?? '');
    const isNextClause =
      clauseAt(not.to - 1) + 1 === clauseAt(span.from) &&
      (clauseAt(not.to) === clauseAt(span.from) || (opensClause && opening - not.to <= wordsBeforeComma));
    return (isSameClause || isNextClause) && !isBetween(barriers, not.to, span.from + 1);
  };
  // "Gooi hem niet weg"
  const liesBetween = (not: Span, span: Span): boolean => span.from < not.from && not.to < span.to;
  const reachesBack = (not: Span, span: Span): boolean => {
    const distance = not.from - span.to;
    const isOrder = verbFirst.has(pack.language) && /^(?:niet|nicht)$/.test(sentence.words[not.from]?.form ?? '');
    if (distance < 0 || distance > (isOrder ? reachBackOverOrder : reachBack)) return false;
    return clauseAt(not.from) === clauseAt(span.to - 1) && !isBetween(relatives, span.to, not.from);
  };

  /** "I asked you before, so please delete it now": what is asked after what was told is asked now. */
  const isRenewed = (ask: Span, told: Span, span: Span): boolean =>
    ask.from >= told.to && ask.from <= span.from && (ask.to <= span.from || startsClause(ask));

  // "Plus jamais", "ya no lo autorizo": what holds its own "not" is not turned round by another.
  const holdsOwnNot = (span: Span): boolean =>
    [...nots, ...withouts].some(
      (not) => liesIn(not, [span]) && (span.isTight === true || not.from === span.from || not.to === span.to),
    );

  return {
    isAsking: asking.length > 0 || requests.length > 0,
    isPersonal: of(stance.personal).length > 0 || of(stance.own).length > 0,
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
          // "What is on file may be erased too": the wish that holds the words is of today.
          (mark.from < span.to &&
            span.from < mark.to &&
            !asking.some((ask) => ask.from > mark.from && ask.from < span.from && span.to <= ask.to)),
      ),
    isCited: (span) => liesIn(span, citations),
  };
}

/** "my other rights (access, erasure, restriction)": three names between brackets are a reminder, not a request. */
const namesThatRemind = 3;

function citationsIn(sentence: Sentence): readonly Span[] {
  const quotes = spansOf(sentence, /["“„«][^"“”«»„]{3,200}["”“»]/g);
  const headlines = spansOf(sentence, /(?<![\p{L}\p{N}])['‘][^'‘’]{3,200}['’](?![\p{L}\p{N}])/gu);
  const asides = spansOf(sentence, /\([^()]{10,300}\)/g).filter(
    ({ from, to }) => rightsNamedIn(sentence.words.slice(from, to)).length >= namesThatRemind,
  );
  return [...quotes, ...headlines, ...asides];
}

function spansOf({ text, words }: Sentence, pattern: RegExp): readonly Span[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const start = match.index;
    const end = start + match[0].length;
    const from = words.findIndex((word) => word.start >= start);
    const to = words.findLastIndex((word) => word.end <= end) + 1;
    return from >= 0 && to > from ? [{ from, to }] : [];
  });
}
