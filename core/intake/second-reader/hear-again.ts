// Lets the second reader speak: for what the patterns did not hear, and against what they heard in other words.

import { inLegalOrder, rights as allRights, type Right } from '#core/law/right.ts';

import type { AskedRight } from '../asked-rights.ts';
import type { ReadSentence } from '../findings.ts';
import type { FirstReading } from '../first-reading.ts';
import type { Place } from '../quote.ts';
import type { MailKind } from '../suggestion.ts';

import { kinds, readAgain, type SecondReading } from './second-reader.ts';

export interface HeardAgain {
  readonly kind: MailKind;
  readonly rights: readonly AskedRight[];
  /** Undefined where it says no more than the patterns' own. */
  readonly confidence: number | undefined;
}

// Found by cross-validation, see docs/decisions/0022-triage.md.
/** So much surer of a request than of anything else it has to be, where the patterns heard one and where they did not. */
const leadOfRequest = { heard: 0.5, silent: 0.7 };
/** From here on it adds a right to those that the patterns heard. */
const addsRight = 0.6;
/** What the patterns heard so clearly, about the writer's own data, it does not contradict. */
const clearlyHeard = 0.9;
/** Who continues nothing that is known, and says nothing that sounds like it. */
const continuesNothing = 0.2;
/** How often it is right: where it speaks alone, where it adds, and where it takes a request for none. */
const confidences = { alone: 0.57, adds: 0.57, againstRequest: 0.8, continues: 0.8 };

/** Undefined where it has nothing to add. */
export function heardAgain(first: FirstReading, reading: SecondReading): HeardAgain | undefined {
  const { byPatterns, machine, signs, thread } = first;
  // Swindlers write like clients, in words that only the patterns know as theirs.
  if (machine !== undefined || (signs.reason === 'spam' && signs.count > 1)) return undefined;
  if (byPatterns === 'follow-up' && (thread.isReply || reading.kind['follow-up'] >= continuesNothing)) return undefined;
  const kind = kindOf(first, reading);
  if (kind === 'request') return asRequest(first, reading);
  if (kind === byPatterns) return undefined;
  if (kind === 'other') return { kind, rights: [], confidence: confidences.againstRequest };
  return { kind, rights: byPatterns === 'other' ? [] : first.asked, confidence: confidences.continues };
}

function kindOf({ asked, byPatterns }: FirstReading, { kind: chance }: SecondReading): MailKind {
  const isClear = asked.some(({ strength, isPersonal }) => isPersonal && strength >= clearlyHeard);
  if (byPatterns === 'request' && isClear) return 'request';
  const lead = byPatterns === 'request' ? leadOfRequest.heard : leadOfRequest.silent;
  const weighed = { ...chance, request: chance.request - lead };
  return kinds.reduce((most, kind) => (weighed[kind] > weighed[most] ? kind : most));
}

function asRequest(first: FirstReading, reading: SecondReading): HeardAgain | undefined {
  const { asked, byPatterns, findings } = first;
  const heard = byPatterns === 'other' ? [] : asked;
  // Which of them stand under an "if" or a "not" the patterns know better.
  const setAside = byPatterns === 'request' ? findings.sentences.flatMap(({ notAsked }) => notAsked) : [];
  const known = new Set([...heard.map(({ right }) => right), ...setAside]);
  const sure = allRights.filter((right) => reading.right(right) > addsRight && !known.has(right));
  const likeliest = allRights.reduce((most, right) => (reading.right(right) > reading.right(most) ? right : most));
  const missed = heard.length + sure.length === 0 ? [likeliest] : sure;
  const added = missed.flatMap((right) => newlyHeard(right, findings.sentences, reading));
  if (added.length === 0 && (byPatterns === 'request' || heard.length === 0)) return undefined;
  const rights = [...heard, ...added];
  const inOrder = inLegalOrder(rights.map(({ right }) => right)).flatMap(
    (right) => rights.find((one) => one.right === right) ?? [],
  );
  const confidence = byPatterns === 'request' ? confidences.adds : confidences.alone;
  return { kind: 'request', rights: inOrder, confidence };
}

function newlyHeard(right: Right, sentences: readonly ReadSentence[], reading: SecondReading): readonly AskedRight[] {
  const best = placeOf(right, sentences);
  return best === undefined ? [] : [{ right, strength: reading.right(right), best, isPersonal: true }];
}

/** The writer's sentence that says it most. */
function placeOf(right: Right, sentences: readonly ReadSentence[]): Place | undefined {
  let best: Place | undefined;
  let most = -1;
  for (const { sentence } of sentences) {
    const chance = readAgain(sentence.text).right(right);
    if (chance <= most) continue;
    most = chance;
    best = { sentence, span: { from: 0, to: sentence.words.length } };
  }
  return best;
}
