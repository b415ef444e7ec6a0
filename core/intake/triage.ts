// Proposes what a message is: a request, a follow-up or neither, which rights it is about, in which language and for
// whom. It shows the writer's own sentences for what it says. A person decides.

import { inLegalOrder } from '#core/law/right.ts';

import { askedRights, evidenceOf, type AskedRight } from './asked-rights.ts';
import { capacityOf, self, type CapacityReading } from './capacity.ts';
import { confidenceOf } from './confidence.ts';
import type { Findings } from './findings.ts';
import { threadOf, type ThreadReading } from './follow-up.ts';
import { machineSignOf, type MachineSign } from './machine-mail.ts';
import { otherReasonOf, otherSignsOf, type OtherSigns } from './other-reason.ts';
import { originalAuthorOf } from './original-author.ts';
import { ownReferenceIn } from './own-reference.ts';
import type { ParsedMail } from './parsed-mail.ts';
import { read } from './reading.ts';
import type { MailKind, Suggestion } from './suggestion.ts';
import { wordsToRead } from './words-to-read.ts';

export interface TriageContext {
  /** The message joins a case by its header fields. */
  readonly isReplyToCase?: boolean;
  /** The controller's own addresses: what comes from them is passed on, not asked for. */
  readonly ownAddresses?: readonly string[];
}

/** From this strength on a request is heard through the header fields of a mailing system. */
const clearRequest = 0.75;

/** What `mail` seems to be. Pure; reads the first 20,000 characters of the sender's own words. */
export function suggest(mail: ParsedMail, context: TriageContext = {}): Suggestion {
  const words = wordsToRead(mail);
  const { findings, language } = read(words.subject, words.text);
  const machine = machineSignOf(mail);
  const signs = otherSignsOf(findings);
  const thread = threadOf(mail, findings, context.isReplyToCase === true && !words.isForward);
  const capacity = capacityOf(findings);
  const asked = newlyAsked(
    withPostMortem(askedRights(findings, capacity.capacity === 'heir', thread.isFollowUp), findings, capacity, thread),
    thread,
  );
  const kind = kindOf(asked, thread, machine, signs);

  const isOther = kind === 'other';
  const rights = isOther ? [] : asked;
  const actsFor = isOther ? self : capacity;
  return {
    kind,
    rights: rights.map(({ right }) => right),
    language: language.language,
    confidence: confidenceOf({ kind, asked, thread, machine, signs, findings, language }),
    capacity: actsFor.capacity,
    capacityQuote: actsFor.quote,
    evidence: rights.map(evidenceOf),
    otherReason: isOther ? otherReasonOf(machine, signs) : undefined,
    // Somebody who acts for another person stays the author of what they send.
    originalAuthor: isOther || actsFor.capacity !== 'self' ? undefined : originalAuthorOf(mail),
    ownReference: ownReferenceIn(`${words.subject}\n${words.text}`),
  };
}

function kindOf(
  asked: readonly AskedRight[],
  thread: ThreadReading,
  machine: MachineSign | undefined,
  signs: OtherSigns,
): MailKind {
  const strongest = Math.max(0, ...asked.map(({ strength }) => strength));
  if (machine?.yieldsTo === 'never') return 'other';
  if (machine !== undefined && (strongest < clearRequest || signs.count > 1)) return 'other';
  if (asked.length > 0 && strongest > signs.weight) return continues(asked, thread) ? 'follow-up' : 'request';
  return thread.isRequestThread || (thread.isFollowUp && signs.count < 2) ? 'follow-up' : 'other';
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
  const postMortem: AskedRight = { right: 'post-mortem', strength: 0.9, best: capacity.at };
  const all = [...asked, postMortem];
  return inLegalOrder(all.map(({ right }) => right)).flatMap((right) => all.find((one) => one.right === right) ?? []);
}
