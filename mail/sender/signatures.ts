// Reads what mailauth found about the DKIM signatures of a message, by stricter rules of what a signature vouches for.

import type { DKIMResult } from 'mailauth';
import { normalDomain } from '#core/intake/sender/domain-of.ts';
import type { AuthenticationResult, MethodResult, ResultReason } from '#core/case/sender-check.ts';
import type { HeaderField } from '../mime/header-fields.ts';

export interface Signature {
  readonly result: AuthenticationResult;
  /** The signature's own identity, by which DMARC tells two of one domain apart. */
  readonly id: string | undefined;
  /** Names of the signed fields, in lower case. */
  readonly signed: ReadonlySet<string>;
}

/** Fields that may stand once (RFC 5322 3.6) and that a reader is shown or works with. */
const singular = [
  'from',
  'sender',
  'reply-to',
  'to',
  'cc',
  'subject',
  'date',
  'message-id',
  'mime-version',
  'content-type',
  'content-transfer-encoding',
];
/** Those of them that change what a person reads or where an answer goes. */
const telling = ['subject', 'date', 'to', 'reply-to', 'content-type', 'content-transfer-encoding'];

const reasons: Readonly<Record<string, ResultReason>> = {
  'bad signature': 'bad-signature',
  'body hash did not verify': 'body-changed',
  expired: 'expired',
  'no key': 'no-key',
  'invalid public key': 'no-key',
};

export function readSignatures(found: readonly DKIMResult[], header: readonly HeaderField[]): Signature[] {
  const counts = countOf(header);
  const isRepeated = singular.some((name) => (counts.get(name) ?? 0) > 1);
  return found.map((one) => {
    const { result, reason } = judge(one, isRepeated);
    const domain = normalDomain(one.signingDomain ?? '');
    return {
      id: one.id,
      signed: new Set((one.signingHeaders?.keys ?? '').toLowerCase().split(': ')),
      result: {
        method: 'dkim',
        result,
        domain,
        ...(one.selector !== undefined && { selector: one.selector }),
        ...(reason !== undefined && { reason }),
      },
    };
  });
}

/** Telling fields that are there and that none of the signatures which count covers, in their usual order. */
export function unsignedFields(counting: readonly Signature[], header: readonly HeaderField[]): string[] {
  if (counting.length === 0) return [];
  const counts = countOf(header);
  return telling.filter((name) => counts.has(name) && counting.every(({ signed }) => !signed.has(name)));
}

function judge(
  { status }: DKIMResult,
  isRepeated: boolean,
): { readonly result: MethodResult; readonly reason?: ResultReason | undefined } {
  const result = status.result as MethodResult;
  if (result === 'none') return { result };
  if (result === 'temperror') return { result, reason: 'no-answer' };
  if (result === 'policy') return { result, reason: 'weak-key' };
  // What was hung on behind the signed length is somebody else's (RFC 6376 8.2).
  if (result === 'pass' && (status.underSized ?? 0) > 0) return { result: 'policy', reason: 'partly-signed' };
  if (result === 'pass' && isRepeated) return { result: 'policy', reason: 'repeated-fields' };
  if (result === 'pass') return { result };
  return { result, reason: reasons[String(status.comment)] ?? 'malformed' };
}

function countOf(header: readonly HeaderField[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { name } of header) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
