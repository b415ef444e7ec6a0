// What the second reader sees of how the patterns read a mail: which sets of phrases stand in it, which of them in one
// sentence, and what they concluded. These names are the same in all languages: what is learned in one helps the others.

import type { FirstReading } from '../first-reading.ts';
import type { ReadSentence } from '../findings.ts';
import type { Pack } from '../pack.ts';

import { hashOf, hashOfPair } from './hash.ts';

export const signCount = 1 << 12;

/** A policy of a hundred pages says no more than its beginning. */
const mostSentences = 60;
/** From these on a strength is as sure as the next. */
const steps = [0.5, 0.7, 0.9] as const;

/** Each number once, in no order. Bounded, however long the mail is. */
export function signsOf(first: FirstReading): readonly number[] {
  const found = new Set<number>();
  for (const sentence of first.findings.sentences.slice(0, mostSentences)) {
    const names = namesIn(sentence, first.findings.pack);
    const place = sentence.isSubject ? 'subject' : 'body';
    for (const name of names) found.add(hashOf(`${place} ${name}`) % signCount);
    if (!sentence.isSubject) addPairs(names.map(hashOf), found);
  }
  for (const sign of conclusionsOf(first)) found.add(hashOf(sign) % signCount);
  return [...found];
}

function namesIn({ marks, sentence, stance, isAsked }: ReadSentence, { names }: Pack): readonly string[] {
  const found = new Set(marks.flatMap(({ tag }) => names.get(tag) ?? []));
  if (isAsked) found.add('asked');
  if (sentence.isQuestion) found.add('question');
  if (stance.isPolicyTalk) found.add('policy talk');
  if (stance.isPersonal) found.add('own matter');
  return [...found];
}

function addPairs(hashes: readonly number[], found: Set<number>): void {
  for (const [at, one] of hashes.entries())
    for (const other of hashes.slice(at + 1)) found.add(hashOfPair(one, other) % signCount);
}

function conclusionsOf(first: FirstReading): readonly string[] {
  const { asked, byPatterns, capacity, findings, machine, signs, thread, words } = first;
  const stepOf = (strength: number): number => steps.filter((step) => strength >= step).length;
  return [
    ...findings.findings.map(
      ({ right, strength, isPersonal, isSubject }) => `found ${right} ${stepOf(strength)} ${isPersonal} ${isSubject}`,
    ),
    ...asked.flatMap(({ right, strength, isPersonal }) => [
      ...[0, ...steps].filter((step) => strength >= step).map((step) => `asked ${right} ${step}`),
      ...(isPersonal ? [`asked ${right} for oneself`] : []),
      ...(byPatterns === 'other' ? [] : [`heard ${right}`]),
    ]),
    `rights ${asked.length}`,
    `kind ${byPatterns}`,
    `other ${signs.reason} ${Math.min(3, signs.count)}`,
    `machine ${machine?.reason}`,
    `capacity ${capacity.capacity}`,
    `length ${Math.min(6, Math.round(Math.log2(1 + words.text.length / 40)))}`,
    ...(thread.isReply ? ['reply'] : []),
    ...(thread.isRequestThread ? ['thread of a request'] : []),
    ...(thread.isFollowUp ? ['goes on'] : []),
    ...(thread.isWithdrawal ? ['takes back'] : []),
    ...(thread.isAnswerToMailing ? ['answers a mailing'] : []),
    ...thread.toldRights.map((right) => `told of ${right}`),
  ];
}
