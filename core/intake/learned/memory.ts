// What this desk has learned, and what it says about a new mail: never without evidence, never about unrelated mail.

import { inLegalOrder } from '#core/law/right.ts';

import { likeness } from '../sketch.ts';
import type { Evidence, Suggestion } from '../suggestion.ts';
import { lessonFeatures, type Lesson, type LessonMail } from './lesson.ts';

export interface Memory {
  readonly lessons: readonly Lesson[];
}

/** So alike two mails have to be for one decision to count for the other. */
const nearlyTheSame = 0.7;
/** Mails of one firm have to have at least something of their wording in common. */
const someWording = 0.05;
/** So many decisions about a sender have to agree. */
const fewestDecisions = 2;
const learnedConfidence = 0.9;
/** A request that intake hears as clearly as this is not set aside because of who sent it. */
const clearRequest = 0.75;

export function recallLessons(lessons: readonly Lesson[]): Memory {
  return { lessons };
}

/** The suggestion as this desk's own decisions would have it, and why; unchanged where they say nothing. */
export function adjust(suggestion: Suggestion, mail: LessonMail, { lessons }: Memory): Suggestion {
  const features = lessonFeatures(mail);
  const alike = lessons.filter((lesson) => wordingOf(lesson.features, features) >= nearlyTheSame);
  const byWording = agreement(alike);
  if (byWording !== undefined) return moved(suggestion, mail, byWording, alike.length, 'same-wording');
  // Mails of nearly the same wording that were decided differently: nothing is learned from them.
  if (alike.length > 0) return suggestion;
  const ofSender = lessons.filter((lesson) => isOfSameSender(lesson.features, features));
  const bySender = agreement(ofSender);
  if (bySender === undefined || ofSender.length < fewestDecisions) return suggestion;
  const isClear = suggestion.kind === 'request' && suggestion.confidence >= clearRequest;
  if (isClear && bySender.kind !== 'request') return suggestion;
  return moved(suggestion, mail, bySender, ofSender.length, 'same-sender');
}

function wordingOf(one: readonly string[], other: readonly string[]): number {
  return likeness(one.filter(isWording), other.filter(isWording));
}

function isWording(feature: string): boolean {
  return !feature.includes(':');
}

/** The same mailing list; or the same firm, in words that it used before. */
function isOfSameSender(one: readonly string[], other: readonly string[]): boolean {
  const shared = one.filter((feature) => !isWording(feature) && other.includes(feature));
  if (shared.some((feature) => feature.startsWith('list:'))) return true;
  return shared.length > 0 && wordingOf(one, other) >= someWording;
}

/** What all of them say; undefined where they differ, or where there are none. */
function agreement(lessons: readonly Lesson[]): Lesson | undefined {
  const [first, ...rest] = lessons;
  const agrees = rest.every((lesson) => lesson.kind === first?.kind && lesson.rights.join() === first.rights.join());
  return agrees ? first : undefined;
}

function moved(
  suggestion: Suggestion,
  mail: LessonMail,
  { kind, rights }: Lesson,
  decisions: number,
  because: 'same-sender' | 'same-wording',
): Suggestion {
  const learned = { decisions, because, kind } as const;
  const confidence = Math.max(suggestion.confidence, learnedConfidence);
  if (kind === suggestion.kind && (kind !== 'request' || rights.join() === suggestion.rights.join()))
    return { ...suggestion, confidence, learned };
  if (kind === 'other')
    return {
      ...suggestion,
      kind,
      rights: [],
      evidence: [],
      confidence: learnedConfidence,
      otherReason: suggestion.otherReason ?? 'no-right-found',
      learned,
    };
  const asked = kind === 'request' ? inLegalOrder(rights) : [];
  const evidence = asked.map((right): Evidence => {
    const known = suggestion.evidence.find((one) => one.right === right);
    return known ?? { right, quote: mail.ownText.trim().slice(0, 300) };
  });
  return {
    ...suggestion,
    kind,
    rights: asked,
    evidence,
    confidence: learnedConfidence,
    otherReason: undefined,
    learned,
  };
}
