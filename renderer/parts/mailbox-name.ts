// How a sender is called: by name where there is one, else by address.

import type { Mailbox } from '#core/base/mailbox.ts';

/**
 * The display name, else the address, else the given words for nobody. A name that poses as an address gives way to
 * the real one: it is the sender's to choose, and may be another person's.
 */
export function mailboxName(mailbox: Mailbox, nobody: string): string {
  const name = mailbox.name.includes('@') && mailbox.address !== '' ? '' : mailbox.name;
  return name || mailbox.address || nobody;
}
