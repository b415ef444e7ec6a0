// The way of a message, by its Received fields from the top: each server adds its own above the others (RFC 5321 4.4).

import { normalDomain } from '#core/intake/sender/domain-of.ts';
import type { ReceivedStep } from '#core/intake/sender/mail-origin.ts';
import { valuesOf, type HeaderField } from '../mime/header-fields.ts';
import { parseReceivedDate } from '../mime/mail-date.ts';

/** Honest mail has a handful; a loop ends at a hundred (RFC 5321 6.3). */
const mostSteps = 30;

/** The topmost first. */
export function receivedSteps(header: readonly HeaderField[]): ReceivedStep[] {
  return valuesOf(header, 'received')
    .slice(0, mostSteps)
    .map((value) => ({ by: receivedBy(value), at: parseReceivedDate(value) }));
}

/** The host that wrote the field; an address literal without its brackets; empty where it names none. */
export function receivedBy(value: string): string {
  const plain = withoutComments(value.slice(0, 4_000));
  const [, host = ''] = /(?:^|\s)by\s+([^\s;]+)/iu.exec(plain) ?? [];
  return normalDomain(host.replace(/^\[(?:ipv6:)?([^\]]*)\]$/iu, '$1'));
}

/** What a client says of itself stands in words without blanks, or in comments, which nest. */
function withoutComments(text: string): string {
  let depth = 0;
  let plain = '';
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === '\\') at += 1;
    else if (character === '(') depth += 1;
    else if (character === ')') depth = Math.max(0, depth - 1);
    else if (depth === 0) plain += character;
    if (character === ')') plain += ' ';
  }
  return plain;
}
