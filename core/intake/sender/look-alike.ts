// Finds whom a sender could be taken for: people and controllers that the desk knows, by name and by address.

import type { Mailbox } from '#core/base/mailbox.ts';
import { domainLabel, domainOf, isSameOrganisation, localPartOf } from './domain-of.ts';
import { isOneSlipApart } from './near.ts';
import { unicodeDomain } from './punycode.ts';
import type { SenderWarning } from '#core/case/sender-check.ts';
import { createSkeleton, type Skeleton } from './skeleton.ts';

export interface KnownSenders {
  /** Persons of cases and the controllers themselves. A name may stand with several addresses. */
  readonly mailboxes: readonly Mailbox[];
  /** Domains that belong to a controller: anybody may write from them under any name. */
  readonly ownDomains: readonly string[];
}

type LookAlike = Extract<SenderWarning, { readonly of: string }>;

interface Known {
  readonly address: string;
  readonly local: string;
  readonly domain: string;
  readonly looks: string;
  /** The registered name without its suffix, and what that looks like. */
  readonly label: string;
  readonly labelLooks: string;
}

type Labelled = Pick<Known, 'label' | 'labelLooks'>;

/** A short label such as `ing` is one slip away from half the internet. */
const shortestLabel = 5;
/** A single given name is shared by many. */
const shortestName = 6;

export interface LookAlikeSearch {
  /** Compares one sender with all known ones; its address is in lower case. */
  of(sender: Mailbox): readonly LookAlike[];
  /** More persons are known from now on. */
  know(mailboxes: readonly Mailbox[]): void;
}

/**
 * Prepares a search whenever those that are known change. What was worked out for a name or an address is kept: of
 * thousands, one is new. Addresses are in lower case.
 */
export function createLookAlikes(): (senders: KnownSenders) => LookAlikeSearch {
  const skeleton = remember(createSkeleton());
  const knownOf = remember((address: string) => readKnown(address, skeleton));
  return ({ mailboxes, ownDomains }) => {
    const addresses = new Map<string, Known>();
    const byName = new Map<string, Set<string>>();
    const know = (more: readonly Mailbox[]): void => {
      for (const { name, address } of more) {
        if (address === '') continue;
        addresses.set(address, knownOf(address));
        const looks = skeleton(name);
        if (isTelling(looks)) byName.set(looks, (byName.get(looks) ?? new Set()).add(address));
      }
    };
    know(mailboxes);
    const of = ({ name, address }: Mailbox): readonly LookAlike[] => {
      // Whoever writes from a known address is that one, as far as looks go.
      if (address === '' || addresses.has(address)) return [];
      const found: LookAlike[] = [];
      const sender = readKnown(address, skeleton);
      const isOwn = ownDomains.some((domain) => isSameOrganisation(domain, sender.domain));
      const mistaken =
        [...addresses.values()].find((known) => isMistakable(sender, known))?.address ??
        (isOwn ? undefined : ownDomains.find((domain) => looksLikeDomain(sender, domain, skeleton)));
      if (mistaken !== undefined) found.push({ kind: 'look-alike-address', of: mistaken });
      const [namesake] = isOwn ? [] : (byName.get(skeleton(name)) ?? []);
      if (namesake !== undefined) found.push({ kind: 'look-alike-name', of: namesake });
      return found;
    };
    return { of, know };
  };
}

/** So many are remembered before all are forgotten: strangers' names come in without end. */
const mostRemembered = 50_000;

function remember<V>(work: (text: string) => V): (text: string) => V {
  const known = new Map<string, V>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    if (known.size >= mostRemembered) known.clear();
    const made = work(text);
    known.set(text, made);
    return made;
  };
}

function readKnown(address: string, skeleton: Skeleton): Known {
  const domain = unicodeDomain(domainOf(address));
  const local = localPartOf(address);
  const label = labelOf(domain);
  return { address, local, domain, looks: skeleton(`${local}@${domain}`), label, labelLooks: skeleton(label) };
}

function labelOf(domain: string): string {
  return domainLabel(domain) ?? domain;
}

/** The same looks, or the same person at a domain that is a slip away or ends otherwise. */
function isMistakable(sender: Known, known: Known): boolean {
  if (sender.looks === known.looks) return true;
  if (sender.local !== known.local || isSameOrganisation(sender.domain, known.domain)) return false;
  return isLabelMistakable(sender, known);
}

function looksLikeDomain(sender: Known, own: string, skeleton: Skeleton): boolean {
  const label = labelOf(own);
  const labelLooks = skeleton(label);
  // `example-support.org`: the own name with a word hung on to it.
  const isExtended = label.length >= shortestLabel && sender.labelLooks.split('-').includes(labelLooks);
  return isExtended || isLabelMistakable(sender, { label, labelLooks });
}

function isLabelMistakable(sender: Labelled, known: Labelled): boolean {
  if (known.label.length < shortestLabel) return false;
  return sender.labelLooks === known.labelLooks || isOneSlipApart(sender.label, known.label);
}

function isTelling(name: string): boolean {
  return name.length >= shortestName && name.includes(' ');
}
