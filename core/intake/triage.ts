// Proposes what a message is: a request, a follow-up or neither, which rights it is about, in which language and for
// whom. It shows the writer's own sentences for what it says. A person decides.

import { evidenceOf } from './asked-rights.ts';
import { self } from './capacity.ts';
import { confidenceOf } from './confidence.ts';
import { firstReadingOf } from './first-reading.ts';
import { mentionsIn } from './mentions/mentions.ts';
import { originalAuthorOf } from './original-author.ts';
import { otherReasonOf } from './other-reason.ts';
import { ownReferenceIn } from './own-reference.ts';
import type { ParsedMail } from './parsed-mail.ts';
import { passedOn } from './passed-on.ts';
import { heardAgain } from './second-reader/hear-again.ts';
import { readAgain } from './second-reader/second-reader.ts';
import { signsOf } from './second-reader/signs.ts';
import { tempered } from './second-reader/tempered.ts';
import type { Suggestion } from './suggestion.ts';

export interface TriageContext {
  /** The message joins a case by its header fields. */
  readonly isReplyToCase?: boolean;
  /** The controllers' own addresses: what comes from them is passed on, not asked for. */
  readonly ownAddresses?: readonly string[];
}

/** What `mail` seems to be. Pure; reads the first 20,000 characters of the sender's own words. */
export function suggest(mail: ParsedMail, context: TriageContext = {}): Suggestion {
  return passedOn(suggestionFor(mail, context), mail, context.ownAddresses ?? []);
}

function suggestionFor(mail: ParsedMail, context: TriageContext): Suggestion {
  const first = firstReadingOf(mail, context.isReplyToCase === true);
  const { words, findings, language, machine, signs, thread, capacity, asked, byPatterns } = first;
  const second = readAgain(`${words.subject}\n${words.text}`, signsOf(first));
  // Who sends a mail along writes about it: what no pattern hears in the covering words is not asked there.
  const isCovering = byPatterns === 'other' && mail.attachments.some(({ mediaType }) => mediaType === 'message/rfc822');
  const again = isCovering ? undefined : heardAgain(first, second);
  const kind = again?.kind ?? byPatterns;

  const isOther = kind === 'other';
  const rights = isOther ? [] : (again?.rights ?? asked);
  const actsFor = isOther ? self : capacity;
  const byGrammar = confidenceOf({ kind, asked: rights, thread, machine, signs, findings, language });
  const names = rights.map(({ right }) => right);
  const confidence = machine === undefined ? tempered(byGrammar, kind, names, second) : byGrammar;
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
