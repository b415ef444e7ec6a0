// Proposes what a message is: a request, a follow-up or neither, which rights it is about, in which language and for
// whom. It shows the writer's own sentences for what it says. A person decides.

import { inLegalOrder } from '#core/law/right.ts';

import { askedRights, evidenceOf, type AskedRight } from './asked-rights.ts';
import { capacityOf, self, type CapacityReading } from './capacity.ts';
import { confidenceOf } from './confidence.ts';
import type { Findings } from './findings.ts';
import { threadOf, type ThreadReading } from './follow-up.ts';
import { machineSignOf, type MachineSign } from './machine-mail.ts';
import { mentionsIn } from './mentions/mentions.ts';
import { passedOn } from './passed-on.ts';
import { otherReasonOf, otherSignsOf, type OtherSigns } from './other-reason.ts';
import { originalAuthorOf } from './original-author.ts';
import { ownReferenceIn } from './own-reference.ts';
import type { ParsedMail } from './parsed-mail.ts';
import { read } from './reading.ts';
import { heardBySecondReader, tempered } from './second-reader/hear-again.ts';
import { readAgain } from './second-reader/second-reader.ts';
import type { MailKind, Suggestion } from './suggestion.ts';
import { wordsToRead } from './words-to-read.ts';

export interface TriageContext {
  /** The message joins a case by its header fields. */
  readonly isReplyToCase?: boolean;
  /** The controllers' own addresses: what comes from them is passed on, not asked for. */
  readonly ownAddresses?: readonly string[];
}

/** From this strength on a request is heard through the header fields of a mailing system. */
const clearRequest = 0.75;

/** What `mail` seems to be. Pure; reads the first 20,000 characters of the sender's own words. */
export function suggest(mail: ParsedMail, context: TriageContext = {}): Suggestion {
  return passedOn(suggestionFor(mail, context), mail, context.ownAddresses ?? []);
}

function suggestionFor(mail: ParsedMail, context: TriageContext): Suggestion {
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
  const byPatterns = kindOf(asked, thread, machine, signs);
  const secondReading = readAgain(`${words.subject}\n${words.text}`);
  const again = heardBySecondReader({ findings, byPatterns, asked, thread, machine, signs }, secondReading);
  const kind = again?.kind ?? byPatterns;

  const isOther = kind === 'other';
  const rights = isOther ? [] : (again?.rights ?? asked);
  const actsFor = isOther ? self : capacity;
  const byGrammar = confidenceOf({ kind, asked, thread, machine, signs, findings, language });
  const names = rights.map(({ right }) => right);
  const confidence = machine === undefined ? tempered(byGrammar, kind, names, secondReading) : byGrammar;
  const mentions = isOther ? undefined : mentionsIn(words.text, mail, actsFor.capacity);
  return {
    kind,
    rights: names,
    language: language.language,
    confidence: Math.round(100 * (again?.confidence ?? confidence)) / 100,
    capacity: actsFor.capacity,
    capacityQuote: actsFor.quote,
    evidence: rights.map(evidenceOf),
    otherReason: isOther ? otherReasonOf(machine, signs) : undefined,
    // Somebody who acts for another person stays the author of what they send.
    originalAuthor: isOther || actsFor.capacity !== 'self' ? undefined : originalAuthorOf(mail),
    ownReference: ownReferenceIn(`${words.subject}\n${words.text}`),
    ...(mentions !== undefined && { mentions }),
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
