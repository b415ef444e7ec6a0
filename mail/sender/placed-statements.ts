// The Authentication-Results of a header that the receiving side can have written; all others are the sender's words.

import { parseAuthenticationResults } from '#core/intake/sender/authentication-results.ts';
import { isSameOrganisation } from '#core/intake/sender/domain-of.ts';
import type { PlacedStatement } from '#core/intake/sender/mail-origin.ts';
import type { HeaderField } from '../mime/header-fields.ts';
import { receivedBy } from './received-steps.ts';

const mostStatements = 8;
/** An address instead of a name, as servers of one provider write among themselves. */
const isLiteral = (host: string): boolean => /^[\da-f]*[.:][\da-f.:]+$/u.test(host);

/**
 * Fields above every Received, and below the first only the one place where it can be told apart: the topmost of the
 * whole header, right beneath the Received field of the server that it names, with nobody else above that.
 */
export function placedStatements(header: readonly HeaderField[]): PlacedStatement[] {
  const found: PlacedStatement[] = [];
  const above: string[] = [];
  // A mail that no server says to have received was put where it lies by hand.
  if (!header.some(({ name }) => name === 'received')) return found;
  for (const { name, value } of header) {
    if (name === 'received') above.push(receivedBy(value));
    if (name !== 'authentication-results') continue;
    const stated = parseAuthenticationResults(value);
    const writer = above.at(-1);
    if (writer === undefined) {
      if (stated !== undefined) found.push({ ...stated, place: 'above' });
      if (found.length === mostStatements) return found;
      continue;
    }
    const isOwnWay = above.every((host) => host === writer || isLiteral(host) || isSameOrganisation(host, writer));
    if (found.length === 0 && stated !== undefined && stated.by === writer && isOwnWay)
      found.push({ ...stated, place: 'below' });
    // Whatever comes after this one lies deeper still.
    return found;
  }
  return found;
}
