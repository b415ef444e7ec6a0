// Who handed a message to the own provider: what SPF is about (RFC 7208 2.3).

import { parseReceived, getClientAddress } from 'mailauth/lib/parse-received.js';
import { isTrustedHost, type ReceiverTrust } from '#core/intake/sender/receiver-trust.ts';
import type { MailClient } from '#core/case/sender-check.ts';
import type { HeaderField } from '../mime/header-fields.ts';
import { receivedBy } from './received-steps.ts';

/** Loopback, private and link-local: a step inside one house (RFC 1918, RFC 4193, RFC 6598). */
const inside =
  /^(?:127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|169\.254\.|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.|::1$|f[cd]|fe80:)/iu;

/**
 * The client of the first step from outside, by the provider's own Received field. Fields below that one are the
 * client's words, so nothing is looked for there: neither the name that it gave itself nor a second such field moves
 * the line. undefined where no provider is known or the field names no address.
 */
export function mailClient(header: readonly HeaderField[], trust: ReceiverTrust): MailClient | undefined {
  if (trust.domains.length === 0) return undefined;
  // Added at the final delivery (RFC 5321 4.4). Where the provider adds none a sender may have, and SPF judges that one.
  const returnPath = header.find(({ name }) => name === 'return-path')?.value ?? '';
  for (const { name, value } of header) {
    if (name !== 'received') continue;
    const by = receivedBy(value);
    if (!isTrustedHost(by, trust)) {
      // A step between two stores of the provider bears no full name, or an address.
      if (!by.includes('.') || /^[\d.:a-f]+$/u.test(by)) continue;
      return undefined;
    }
    const from = parseReceived(`Received: ${value}`)?.from;
    const ip = from === undefined ? undefined : getClientAddress(from);
    if (ip === undefined || ip === false || ip === '' || inside.test(ip)) continue;
    return { ip, helo: from?.value ?? '', mailFrom: returnPath.replaceAll(/[<>\s]/gu, '') };
  }
  return undefined;
}
