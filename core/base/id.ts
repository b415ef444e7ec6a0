// Names for things: random, not derived from a person, short enough to type.

export type CaseId = string & { readonly CaseId: unique symbol };
export type MessageId = string & { readonly MessageId: unique symbol };
export type LetterId = string & { readonly LetterId: unique symbol };
/** Of a file that a case holds beside its mails. */
export type FileId = string & { readonly FileId: unique symbol };

/** Source of random bytes; the shells bring it, the core has none of its own. */
export type RandomBytes = (length: number) => Uint8Array;

/** Crockford's base 32, lower case: no i, l, o, u to misread. */
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';

export function newCaseId(random: RandomBytes): CaseId {
  return `c${randomText(random)}` as CaseId;
}

/** A desk's own name for a stored message; not the RFC 5322 Message-ID. */
export function newMessageId(random: RandomBytes): MessageId {
  return `m${randomText(random)}` as MessageId;
}

export function newLetterId(random: RandomBytes): LetterId {
  return `l${randomText(random)}` as LetterId;
}

export function newFileId(random: RandomBytes): FileId {
  return `f${randomText(random)}` as FileId;
}

/** 16 characters that carry 80 random bits. */
function randomText(random: RandomBytes): string {
  return Array.from(random(16), (byte) => alphabet[byte & 31]).join('');
}
