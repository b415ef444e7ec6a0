// How a sender is called: by name where there is one, else by address.

import type { Mailbox } from '#core/base/mailbox.ts';

/** The display name, else the address, else the given words for nobody. */
export function mailboxName(mailbox: Mailbox, nobody: string): string {
  return mailbox.name || mailbox.address || nobody;
}
