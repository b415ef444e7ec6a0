// The addresses that a case knows, and one that somebody types.

import { mailboxText, type Mailbox } from '#core/base/mailbox.ts';
import type { CaseView } from '#core/desk/views.ts';

type Known = Pick<CaseView, 'requester' | 'dataSubject' | 'messages'>;

/** The requester first, then the data subject, then who wrote in the case; each address once. */
export function addressesOfCase({ requester, dataSubject, messages }: Known): readonly Mailbox[] {
  const all = [requester, dataSubject, ...messages.flatMap(({ author, from }) => [author, from])];
  const seen = new Set<string>();
  return all.filter(({ address }) => {
    if (address === '' || seen.has(address)) return false;
    seen.add(address);
    return true;
  });
}

/** `Name <a@b.example>` or an address alone; a known one by its text. undefined for anything else. */
export function mailboxOf(typed: string, known: readonly Mailbox[]): Mailbox | undefined {
  const text = typed.trim();
  const chosen = known.find((one) => mailboxText(one) === text || one.address === text.toLowerCase());
  if (chosen !== undefined) return chosen;
  const named = /^(?<name>[^<>]*)<(?<address>[^<>]+)>$/u.exec(text)?.groups;
  const address = (named?.['address'] ?? text).trim().toLowerCase();
  if (!/^[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;]+$/u.test(address) || address.length > 320) return undefined;
  return {
    name: (named?.['name'] ?? '')
      .trim()
      .replace(/^"(.*)"$/u, '$1')
      .slice(0, 320),
    address,
  };
}
