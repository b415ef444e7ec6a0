// Says which address a From names, or why it cannot be said. Whoever forges a sender lives on readers that differ.

import type { Mailbox } from '#core/base/mailbox.ts';
import { readFromField, type WrittenMailbox } from './from-field.ts';
import { holdsOtherAddress } from './name-with-address.ts';
import type { FromFault } from '#core/case/sender-check.ts';

export interface JudgedFrom {
  readonly faults: readonly FromFault[];
  /** In lower case; undefined with any fault. */
  readonly address: string | undefined;
}

/* eslint-disable no-control-regex -- control characters are what this pattern is about */
/** C0 but tab, DEL, C1, and what turns the direction of writing around (U+202A to U+202E, U+2066 to U+2069). */
const controls = /[\u0000-\u0008\u000A-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/u;
/* eslint-enable no-control-regex */
const encodedWord = /=\?[^?\s]*\?[bq]\?/iu;
/** Dot-atoms (RFC 5322 3.2.3) with the letters of RFC 6532; a plain quoted local part is legal too. */
const localPart = /^(?:[^\s()<>[\]:;@\\,."]+(?:\.[^\s()<>[\]:;@\\,."]+)*|"[^"@\\<>,;:\s]+")$/u;
const domainName =
  /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}_-]*[\p{L}\p{N}\p{M}])?)(?:\.[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}_-]*[\p{L}\p{N}\p{M}])?)*\.?$/u;
const domainLiteral = /^\[[\da-f.:]+(?:[\da-f.:]*)\]$/iu;

/**
 * `fields`: the values of all From fields, unfolded, else as written. `readings`: what each of several parsers makes of
 * the same header, names decoded but not cleaned.
 */
export function judgeFrom(fields: readonly string[], readings: readonly (readonly Mailbox[])[]): JudgedFrom {
  const faults = new Set<FromFault>();
  const [field, ...others] = fields;
  if (field === undefined) return { faults: ['no-from'], address: undefined };
  if (others.length > 0) faults.add('several-from-fields');
  const names = readings.flatMap((reading) => reading.map(({ name }) => name));
  if ([...fields, ...names].some((text) => controls.test(text))) faults.add('control-characters');
  const { mailboxes, isGroup } = readFromField(field);
  const [mailbox, ...more] = mailboxes;
  if (isGroup || more.length > 0) faults.add('several-mailboxes');
  if (mailbox === undefined || !/[@\uFE6B\uFF20]/u.test(mailbox.address)) {
    faults.add('no-from');
    return { faults: [...faults], address: undefined };
  }
  for (const fault of faultsOf(mailbox)) faults.add(fault);
  const address = mailbox.address.toLowerCase().replace(/\.$/u, '');
  const agree = readings.every((reading) => reading.length === 1 && reading[0]?.address.toLowerCase() === address);
  if (!agree) faults.add('readers-disagree');
  const shown = [mailbox.phrase, mailbox.comments, ...names];
  if (shown.some((name) => holdsOtherAddress(name, address))) faults.add('name-holds-other-address');
  return { faults: [...faults], address: faults.size === 0 ? address : undefined };
}

function faultsOf({ address, comments, isOdd }: WrittenMailbox): readonly FromFault[] {
  const faults: FromFault[] = [];
  if (encodedWord.test(address)) faults.push('encoded-address');
  if (isRoute(address)) faults.push('route-address');
  const at = address.lastIndexOf('@');
  const [local, domain] = [address.slice(0, Math.max(at, 0)), address.slice(at + 1)];
  const isWellFormed = localPart.test(local) && (domainName.test(domain) || domainLiteral.test(domain));
  // Letters that another program folds to a dot, a slash or an at sign: full-width forms, one dot leaders.
  const isFolded = domain.normalize('NFKC').toLowerCase() !== domain.normalize('NFC').toLowerCase();
  // A comment with an address in it is what some readers show instead.
  if (isOdd || !isWellFormed || isFolded || comments.includes('@')) faults.push('malformed-address');
  return faults;
}

/** Source routes (`@a,@b:user@c`), and the percent and bang forms of old gateways, name one host and mean another. */
function isRoute(address: string): boolean {
  if (address.startsWith('@')) return true;
  const local = address.slice(0, Math.max(address.lastIndexOf('@'), 0));
  return /%[^%@]*\.[^%@]+$/u.test(local) || local.includes('!');
}
