// Lets the second reader speak: for a request where the patterns heard nothing, against one where they heard too much.

import { inLegalOrder, rights as allRights, type Right } from '#core/law/right.ts';

import type { AskedRight } from '../asked-rights.ts';
import type { Findings, ReadSentence } from '../findings.ts';
import type { ThreadReading } from '../follow-up.ts';
import type { MachineSign } from '../machine-mail.ts';
import type { OtherSigns } from '../other-reason.ts';
import type { Place } from '../quote.ts';
import type { MailKind } from '../suggestion.ts';
import { readAgain, type SecondReading } from './second-reader.ts';

export interface FirstReading {
  readonly findings: Findings;
  readonly byPatterns: MailKind;
  readonly asked: readonly AskedRight[];
  readonly thread: ThreadReading;
  readonly machine: MachineSign | undefined;
  readonly signs: OtherSigns;
}

export interface HeardAgain {
  readonly kind: MailKind;
  readonly rights: readonly AskedRight[];
  readonly confidence: number;
}

// Both found by cross-validation, see docs/decisions/0022-triage.md.
/** As sure as this it has to be to speak where the patterns are silent. */
const sureOfRequest = 0.9;
/** From here on it takes a doubtful request for none. */
const doubtsRequest = 0.5;
/** In fewer words than these it has too little to go by to contradict anybody. */
const fewestWords = 25;
/** What the patterns heard so clearly it does not contradict. */
const clearlyHeard = 0.9;
const heardRight = 0.5;
/** What rests on word statistics alone is a guess, and is shown as one. */
const guess = 0.55;

/** Undefined where it has nothing to add. */
export function heardBySecondReader(first: FirstReading, reading: SecondReading): HeardAgain | undefined {
  const { findings, byPatterns, machine, signs, thread, asked } = first;
  if (machine !== undefined || byPatterns === 'follow-up') return undefined;
  if (byPatterns === 'other' && (signs.count > 0 || asked.length > 0)) return undefined;
  if (byPatterns === 'other') return thread.isReply ? undefined : heardMore(first, reading);
  const isClear = asked.some(({ strength, isPersonal }) => isPersonal && strength >= clearlyHeard);
  const length = findings.sentences.reduce((sum, { sentence }) => sum + sentence.words.length, 0);
  if (isClear || length < fewestWords || reading.kind.other <= doubtsRequest) return undefined;
  return { kind: 'other', rights: [], confidence: guess };
}

function heardMore({ findings }: FirstReading, reading: SecondReading): HeardAgain | undefined {
  if (reading.kind['follow-up'] > sureOfRequest) return { kind: 'follow-up', rights: [], confidence: guess };
  // "Art. 17 of our contract": nobody asks for what is not the writer's own.
  const isPersonal = findings.sentences.some(({ stance }) => stance.isPersonal);
  if (reading.kind.request <= sureOfRequest || !isPersonal) return undefined;
  const byChance = allRights.toSorted((one, other) => reading.right(other) - reading.right(one));
  const heard = byChance.filter((right, at) => at === 0 || reading.right(right) > heardRight);
  const rights = inLegalOrder(heard).flatMap((right): AskedRight[] => {
    const best = placeOf(right, findings.sentences);
    return best === undefined ? [] : [{ right, strength: guess, best, isPersonal: true }];
  });
  return rights.length === 0 ? undefined : { kind: 'request', rights, confidence: guess };
}

/**
 * What the patterns are worth where the second reader agrees, and where it does not: the steps are the shares of right
 * suggestions that cross-validation found.
 */
export function tempered(
  confidence: number,
  kind: MailKind,
  asked: readonly Right[],
  { kind: chance, right }: SecondReading,
): number {
  if (kind === 'other')
    return chance.other >= 0.5 ? Math.max(confidence, 0.95) : Math.min(confidence, chance.other >= 0.2 ? 0.88 : 0.5);
  if (kind === 'follow-up') return chance['follow-up'] >= 0.2 ? Math.max(confidence, 0.92) : Math.min(confidence, 0.75);
  if (chance.request < 0.5) return Math.min(confidence, chance.request < 0.2 ? 0.35 : 0.6);
  const leastRight = Math.min(...asked.map(right));
  const most = leastRight >= 0.3 ? 0.95 : leastRight >= 0.1 ? 0.9 : 0.8;
  return Math.min(leastRight >= 0.3 ? confidence + 0.05 : confidence, most);
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
