// What a person should look at before believing a sender. Nothing here proves anything.

import type { Mailbox } from '#core/base/mailbox.ts';
import { domainOf } from './domain-of.ts';
import { mixesScripts } from './mixed-scripts.ts';
import { unicodeDomain } from './punycode.ts';
import type { SenderWarning } from '#core/case/sender-check.ts';

export interface SenderFacts {
  readonly from: Mailbox;
  readonly replyTo: readonly Mailbox[];
  /** Whom they could be taken for. */
  readonly lookAlikes: readonly SenderWarning[];
  /** Addresses that wrote in the case before this message; empty where there is no case, or this is its first mail. */
  readonly addressesBefore: readonly string[];
  /** Fields that the signature leaves open; empty where none counts. */
  readonly unsigned: readonly string[];
}

export function senderWarnings(facts: SenderFacts): readonly SenderWarning[] {
  const { from, replyTo, lookAlikes, addressesBefore, unsigned } = facts;
  const warnings: SenderWarning[] = [...lookAlikes];
  const domain = domainOf(from.address);
  const shownAs = unicodeDomain(domain);
  if (mixesScripts(from.name) || mixesScripts(shownAs)) warnings.push({ kind: 'mixed-scripts' });
  // Also where the domain stands in its own letters: they may be those of another alphabet.
  if (/[^!-~]/u.test(domain) || shownAs !== domain) warnings.push({ kind: 'punycode', shownAs });
  for (const { address } of replyTo) {
    const isSaid = warnings.some((warning) => warning.kind === 'other-reply-address' && warning.address === address);
    if (address !== '' && address !== from.address && !isSaid) warnings.push({ kind: 'other-reply-address', address });
  }
  const before = addressesBefore.at(-1);
  if (before !== undefined && from.address !== '' && !addressesBefore.includes(from.address))
    warnings.push({ kind: 'changed-address', before });
  if (unsigned.length > 0) warnings.push({ kind: 'unsigned-fields', fields: unsigned });
  return warnings;
}
