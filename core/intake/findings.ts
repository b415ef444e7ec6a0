// Finds in each sentence which rights are asked for, and how surely.

import type { Right } from '#core/law/right.ts';

import { gdprArticlesIn, rightOfArticle } from './article.ts';
import { contextReader } from './contexts.ts';
import { askedSentences, hasMark, markSentence, type MarkedSentence } from './marked-sentence.ts';
import type { CompiledPattern, Pack } from './pack.ts';
import { placesOf, type Place } from './pairing.ts';
import { firstNameIn, rightsNamedIn } from './right-names.ts';
import type { Sentence } from './sentence.ts';
import type { Span } from './stance.ts';

export interface Finding {
  readonly right: Right;
  readonly sentence: Sentence;
  readonly span: Span;
  /** 0 to 1; see `asked-rights.ts` for what counts as asked for. */
  readonly strength: number;
  /** In the subject line: says what the mail is about, in a reply or a reminder not what is asked now. */
  readonly isSubject: boolean;
  /** The sentence speaks of what is the writer's own. */
  readonly isPersonal: boolean;
  readonly yieldsTo: readonly Right[];
}

/** A sentence with all that was found in it. */
export interface ReadSentence extends MarkedSentence {
  /** The sentence, or the one that opens its list, asks for something. */
  readonly isAsked: boolean;
  /** What was asked for at an earlier time: not a new request. */
  readonly earlier: readonly Right[];
  /** What it speaks of without asking: under an "if" or a "not", in a quotation, as a policy. */
  readonly notAsked: readonly Right[];
}

export interface Findings {
  readonly pack: Pack;
  readonly sentences: readonly ReadSentence[];
  readonly findings: readonly Finding[];
}

/** How sure a finding is; what stands by itself in vague words counts for less. */
const strengths = { asked: 1, ownMatter: 0.55, mentioned: 0.35, article: 0.9, articleMentioned: 0.4 };
const vague = 0.65;
const pointing = 0.85;
/** A sentence that names so many rights enumerates them: a policy, a curriculum, an advertisement. */
const enumeration = 4;
/** What is declared ("I withdraw my consent") is denied only by a "not" right before it, in words. */
const reachOverDeclaration = 3;
const orderLeads = new Set('so and then please now just en dan dus nu et puis donc und dann also y e i'.split(' '));

/** Reads the subject line and the body in the language of `pack`. */
export function findRights(subject: readonly Sentence[], body: readonly Sentence[], pack: Pack): Findings {
  const marked = [
    ...subject.map((sentence) => markSentence(sentence, true, pack)),
    ...body.map((sentence) => markSentence(sentence, false, pack)),
  ];
  const asked = askedSentences(marked, pack);
  const speaksOf = contextReader(marked, pack);
  const findings: Finding[] = [];
  const sentences = marked.map((here, at): ReadSentence => {
    const isAsked = asked[at] === true;
    const patterns = pack.patterns.filter((pattern) => speaksOf(pattern, at) && !hasMark(here, pattern.unless));
    const rivals = patterns.filter((pattern) => pattern.of !== undefined && pattern.unwanted !== true);
    const earlier: Right[] = [];
    const notAsked: Right[] = [];
    const found: Finding[] = [];
    for (const pattern of patterns) {
      for (const place of placesOf(pattern, marked, at, rivals, pack)) {
        const meaning = meaningOf(pattern, place, here, pack);
        if (meaning === 'earlier') earlier.push(pattern.right);
        if (meaning === 'not' && pattern.unwanted !== true) notAsked.push(pattern.right);
        if (meaning !== 'now') continue;
        const { span } = place;
        const strength = strengthOf(pattern, place, here, isAsked);
        const { right, yieldsTo = [] } = pattern;
        found.push({
          right,
          sentence: here.sentence,
          span,
          strength,
          isSubject: here.isSubject,
          isPersonal: here.stance.isPersonal,
          yieldsTo,
        });
      }
    }
    found.push(...articleFindings(here, isAsked), ...formFindings(here));
    if (!enumerates(here, found)) findings.push(...found);
    return { ...here, isAsked, earlier, notAsked };
  });
  return { pack, sentences, findings };
}

/** A policy, a curriculum, an advertisement names one right after the other. */
function enumerates(here: MarkedSentence, found: readonly Finding[]): boolean {
  if (new Set(found.map(({ right }) => right)).size >= enumeration) return true;
  return !here.stance.isPersonal && rightsNamedIn(here.sentence.words).length >= enumeration;
}

/** A ticked box: "[x] Access (Art. 15)". What stands beside an empty one is no sentence at all. */
const tickedBox = /^\s*(?:[-*]\s+)?(?:\[\s?[x✓✔]\s?\]|\(x\)|[☑☒])/i;
/** Where in its line a form names the right, in words. */
const nameInForm = 6;

/** What a form says: a ticked box, or a heading before what is wanted: "Opposizione: all'inserimento dei miei dati". */
function formFindings({ sentence, stance, isSubject }: MarkedSentence): readonly Finding[] {
  const isTicked = tickedBox.test(sentence.text);
  const head = isTicked ? sentence.words.slice(0, nameInForm) : sentence.words.slice(0, 1);
  const named = firstNameIn(head);
  if (named === undefined) return [];
  const isHeading = stance.isPersonal && /^\s*:\s*\S/.test(sentence.text.slice(head[0]?.end ?? 0));
  if (!isTicked && !isHeading) return [];
  const span = { from: named.at, to: named.at + 1 };
  return [{ right: named.right, sentence, span, strength: 0.95, isSubject, isPersonal: true, yieldsTo: [] }];
}

/** Whether what stands at `place` is meant now, was asked earlier, or is not asked at all. */
function meaningOf(
  pattern: CompiledPattern,
  { span }: Place,
  here: MarkedSentence,
  pack: Pack,
): 'now' | 'earlier' | 'not' {
  const { stance } = here;
  // "If I die" is how directives for the time after death begin.
  const isSupposed = pattern.right !== 'post-mortem' && stance.isSupposed(span);
  if (stance.isCited(span) || stance.isPolicyTalk || isSupposed) return 'not';
  if (stance.isPast(span) || hasMark(here, pack.followUp.withdrawing)) return 'earlier';
  const isUnwanted = pattern.unwanted === true;
  const isDeclaration = pattern.standsAlone === true && !isUnwanted;
  const isNegated = stance.isNegated(span, isDeclaration ? reachOverDeclaration : undefined);
  return isNegated === isUnwanted ? 'now' : 'not';
}

function strengthOf(pattern: CompiledPattern, place: Place, here: MarkedSentence, isAsked: boolean): number {
  const certainty = (pattern.isVague === true ? vague : 1) * (place.isPointing ? pointing : 1);
  // A subject like "Purge job" asks for nothing.
  const isHeadline = here.isSubject && pattern.isVague === true;
  // A sentence that starts with the verb is an order: "Kill my profile", "Löschung meiner Daten bis Freitag".
  const isOrder = pattern.of !== undefined && startsSentence(here.sentence, place.span);
  if (!isHeadline && (isAsked || pattern.standsAlone === true || isOrder)) return strengths.asked * certainty;
  // "I trust that you destroy my data": no asking words that intake knows, but it is about the writer's own data.
  const isOwnMatter = pattern.of !== undefined && here.stance.isPersonal && !here.isSubject;
  return (isOwnMatter ? strengths.ownMatter : strengths.mentioned) * certainty;
}

function startsSentence({ words }: Sentence, span: Span): boolean {
  return words.slice(0, span.from).every(({ form }) => orderLeads.has(form) || /^(?:\p{N}+|[a-z])$/u.test(form));
}

function articleFindings({ sentence, stance, isSubject }: MarkedSentence, isAsked: boolean): readonly Finding[] {
  // In a list, the article stands beside what is asked, or is part of what Art. 15(1) lets one ask.
  if (stance.isPolicyTalk || sentence.isListItem) return [];
  const strength = isAsked || isSubject ? strengths.article : strengths.articleMentioned;
  return gdprArticlesIn(sentence).flatMap(({ article, span }) => {
    const right = rightOfArticle(article);
    const isMeant = ![
      stance.isNegated(span),
      stance.isSupposed(span),
      stance.isCited(span),
      stance.isPast(span),
    ].includes(true);
    const { isPersonal } = stance;
    return right !== undefined && isMeant
      ? [{ right, sentence, span, strength, isSubject, isPersonal, yieldsTo: [] }]
      : [];
  });
}
