// Reads a mail address as far as its settings need it: the part before the @, and the domain in its ASCII form.

import { isIP } from 'node:net';
import { domainToASCII } from 'node:url';

export interface MailAddress {
  /** As typed, without the blanks around it. */
  readonly full: string;
  readonly local: string;
  /** Lower case, IDNA in ASCII (`xn--…`). */
  readonly domain: string;
}

/** Names that lead nowhere on the public internet (RFC 2606, RFC 6761, RFC 8375, and what home routers use). */
const inwardEnds = new Set(
  'localhost local internal intranet private lan home corp arpa onion invalid test alt example'.split(' '),
);

/** undefined when it is not an address with a domain. */
export function readMailAddress(text: string): MailAddress | undefined {
  const full = text.trim();
  const at = full.lastIndexOf('@');
  const local = full.slice(0, Math.max(at, 0));
  const domain = at > 0 ? readHostName(full.slice(at + 1)) : undefined;
  // eslint-disable-next-line no-control-regex -- a control character would end a line of a protocol
  if (domain === undefined || /[\u0000-\u0020\u007F@]/u.test(local)) return undefined;
  return { full, local, domain };
}

/** A host's name on the public internet, in ASCII and lower case; undefined for anything else, also an IP address. */
export function readHostName(text: string): string | undefined {
  // The parser of URLs would cut off a path or a query and unescape the rest.
  if (/[/\\?#@:%[\]\s]/u.test(text.trim())) return undefined;
  const host = domainToASCII(text.trim().replace(/\.$/u, ''));
  const labels = host.split('.');
  if (host.length > 253 || labels.length < 2 || isIP(host) !== 0) return undefined;
  if (!labels.every((label) => /^[a-z0-9]([a-z0-9_-]{0,61}[a-z0-9])?$/u.test(label))) return undefined;
  const last = labels.at(-1) ?? '';
  return /^\d+$/u.test(last) || inwardEnds.has(last) ? undefined : host;
}
