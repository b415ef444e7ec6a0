// A mail that a colleague passes on from an address of the controller: the requester is who wrote first.

import { originalAuthorOf } from './original-author.ts';
import type { ParsedMail } from './parsed-mail.ts';
import type { Suggestion } from './suggestion.ts';

/** A colleague may act for nobody but the controller: "on behalf of my client" stands in the mail that is passed on. */
export function passedOn(suggestion: Suggestion, mail: ParsedMail, ownAddresses: readonly string[]): Suggestion {
  const isOwn = mail.from.some(({ address }) => ownAddresses.includes(address));
  if (!isOwn || suggestion.kind === 'other' || suggestion.originalAuthor !== undefined) return suggestion;
  const author = originalAuthorOf(mail);
  return author === undefined ? suggestion : { ...suggestion, originalAuthor: author };
}
