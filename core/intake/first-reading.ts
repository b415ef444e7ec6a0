// What the patterns make of a mail, before the second reader is heard.

import { inLegalOrder } from '#core/law/right.ts';

import { askedRights, type AskedRight } from './asked-rights.ts';
import { capacityOf, type CapacityReading } from './capacity.ts';
import type { Findings } from './findings.ts';
import { threadOf, type ThreadReading } from './follow-up.ts';
import type { LanguageGuess } from './language.ts';
import { machineSignOf, type MachineSign } from './machine-mail.ts';
import { otherSignsOf, type OtherSigns } from './other-reason.ts';
import type { Pack } from './pack.ts';
import type { ParsedMail } from './parsed-mail.ts';
import { read } from './reading.ts';
import type { MailKind } from './suggestion.ts';
import { wordsToRead, type WordsToRead } from './words-to-read.ts';

export interface FirstReading {
  readonly words: WordsToRead;
  readonly findings: Findings;
  readonly language: LanguageGuess;
  readonly machine: MachineSign | undefined;
  readonly signs: OtherSigns;
  readonly thread: ThreadReading;
  readonly capacity: CapacityReading;
  readonly asked: readonly AskedRight[];
  readonly byPatterns: MailKind;
}

/** From this strength on a request is heard through the header fields of a mailing system. */
const clearRequest = 0.75;

/** @param by the languages to read in; all that intake knows, if none are given. */
export function firstReadingOf(mail: ParsedMail, isReplyToCase: boolean, by?: readonly Pack[]): FirstReading {
  const words = wordsToRead(mail);
  const { findings, language } = read(words.subject, words.text, undefined, by);
  const machine = machineSignOf(mail);
  const signs = otherSignsOf(findings);
  const thread = threadOf(mail, findings, isReplyToCase && !words.isForward);
  const capacity = capacityOf(findings);
  const asked = newlyAsked(
    withPostMortem(askedRights(findings, capacity.capacity === 'heir', thread.isFollowUp), findings, capacity, thread),
    thread,
  );
  const byPatterns = kindOf(asked, thread, machine, signs);
  return { words, findings, language, machine, signs, thread, capacity, asked, byPatterns };
}

function kindOf(
  asked: readonly AskedRight[],
  thread: ThreadReading,
  machine: MachineSign | undefined,
  signs: OtherSigns,
): MailKind {
  const strongest = Math.max(0, ...asked.map(({ strength }) => strength));
  if (machine?.yieldsTo === 'never') return 'other';
  // Newsletters write "delete my data" too, in a headline.
  const isPersonal = asked.some((one) => one.isPersonal);
  if (machine !== undefined && (strongest < clearRequest || signs.count > 1 || !isPersonal)) return 'other';
  if (asked.length > 0 && strongest > signs.weight) return continues(asked, thread) ? 'follow-up' : 'request';
  if (
    thread.isRequestThread ||
    (thread.isFollowUp && signs.count < (thread.isReply || thread.toldRights.length > 0 ? 2 : 1))
  )
    return 'follow-up';
  // Who answers a mail of the DPO, and asks nothing new, goes on with what was begun.
  return thread.isReply && !thread.isAnswerToMailing && machine === undefined && signs.count < 2
    ? 'follow-up'
    : 'other';
}

/** In the thread of a request only what is new counts: who asks again what was asked wants an answer. Who takes it back asks nothing. */
function newlyAsked(asked: readonly AskedRight[], thread: ThreadReading): readonly AskedRight[] {
  if (thread.isWithdrawal) return [];
  return thread.isRequestThread ? asked.filter(({ right }) => !thread.askedBefore.includes(right)) : asked;
}

/** In a thread of its own, who repeats a request makes it anew; who chases one and adds another right continues it. */
function continues(asked: readonly AskedRight[], thread: ThreadReading): boolean {
  if (thread.isRequestThread) return true;
  const isAddition = thread.toldRights.length > 0 && asked.every(({ right }) => !thread.toldRights.includes(right));
  return thread.isFollowUp && isAddition;
}

/** Heirs act under the law on the data of the dead, whatever else they ask (Loi 78-17, art. 85 II). */
function withPostMortem(
  asked: readonly AskedRight[],
  findings: Findings,
  capacity: CapacityReading,
  thread: ThreadReading,
): readonly AskedRight[] {
  if (capacity.capacity !== 'heir' || capacity.at === undefined || asked.some(({ right }) => right === 'post-mortem'))
    return asked;
  const isAsking = findings.sentences.some(({ isAsked }) => isAsked);
  if (asked.length === 0 && (!isAsking || thread.isFollowUp)) return asked;
  const postMortem: AskedRight = { right: 'post-mortem', strength: 0.9, best: capacity.at, isPersonal: true };
  const all = [...asked, postMortem];
  return inLegalOrder(all.map(({ right }) => right)).flatMap((right) => all.find((one) => one.right === right) ?? []);
}
