// Who would be the requester of a message: its sender, or the author of the mail that it passes on.

import type { Mailbox } from '#core/base/mailbox.ts';
import type { StoredMessage } from './ports.ts';

export function authorOf({ mail, suggestion }: StoredMessage): Mailbox {
  return suggestion?.originalAuthor ?? mail?.from[0] ?? { name: '', address: '' };
}
