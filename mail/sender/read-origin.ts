// Reads from a header who seems to have sent it, with two parsers that must agree. For the parser's worker.

import { parseAddressHeader } from 'mailparser';
import PostalMime from 'postal-mime';
import type { Mailbox } from '#core/base/mailbox.ts';
import { judgeFrom } from '#core/intake/sender/judge-from.ts';
import type { MailOrigin } from '#core/intake/sender/mail-origin.ts';
import type { FromFault } from '#core/case/sender-check.ts';
import { largestHeader, type HeaderField } from '../mime/header-fields.ts';
import { fromFields } from './from-fields.ts';
import { placedStatements } from './placed-statements.ts';

export interface ReadOrigin extends MailOrigin {
  /** The one address that the From names, in lower case; undefined with any fault. */
  readonly address: string | undefined;
}

/** `octets` begin with the first header field; `header` is what they hold. Never rejects. */
export async function readOrigin(octets: Uint8Array, header: readonly HeaderField[]): Promise<ReadOrigin> {
  const { values, isDisguised } = fromFields(octets, header);
  const judged = judgeFrom(values, [firstReading(values), await secondReading(octets)]);
  const hidden: readonly FromFault[] =
    isDisguised && !judged.faults.includes('several-from-fields') ? ['malformed-address'] : [];
  const faults = [...new Set([...judged.faults, ...hidden])];
  return {
    faults,
    statements: placedStatements(header),
    address: faults.length === 0 ? judged.address : undefined,
  };
}

function firstReading(values: readonly string[]): Mailbox[] {
  try {
    const { value } = parseAddressHeader([...values], { flatten: true, decodePunycode: false });
    return value.map(({ name, address }) => ({ name, address: address ?? '' }));
  } catch {
    return [];
  }
}

/** The header alone: what the body holds is none of this question's business. */
async function secondReading(octets: Uint8Array): Promise<Mailbox[]> {
  try {
    const { from } = await PostalMime.parse(headerOf(octets));
    if (from === undefined) return [];
    if (from.group !== undefined) return from.group.map(({ name, address }) => ({ name, address: address ?? '' }));
    return [{ name: from.name, address: from.address ?? '' }];
  } catch {
    return [];
  }
}

function headerOf(octets: Uint8Array): Uint8Array {
  const reach = octets.subarray(0, largestHeader);
  const text = Buffer.from(reach.buffer, reach.byteOffset, reach.byteLength);
  const [crlf, lf] = [text.indexOf('\r\n\r\n'), text.indexOf('\n\n')];
  const ends = [crlf < 0 ? Infinity : crlf + 4, lf < 0 ? Infinity : lf + 2];
  return Uint8Array.from(reach.subarray(0, Math.min(...ends, reach.length)));
}
