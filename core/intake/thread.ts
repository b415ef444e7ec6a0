// Which earlier messages a mail answers, so that a reply joins the case it belongs to (RFC 5322 3.6.4).

import type { ParsedMail } from './parsed-mail.ts';

/**
 * Message-IDs of the messages that `mail` answers, nearest first: In-Reply-To, then References from its end (the
 * direct parent) to its start (the first message of the thread). Each id once, without angle brackets.
 */
export function parentIds(mail: Pick<ParsedMail, 'messageId' | 'inReplyTo' | 'references'>): readonly string[] {
  const ids = [...mail.inReplyTo, ...mail.references.toReversed()].map((id) => id.trim().replace(/^<|>$/g, ''));
  return [...new Set(ids)].filter((id) => id !== '' && id !== mail.messageId);
}
