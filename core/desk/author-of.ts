// Who would be the requester of a message: its sender, or the author of the mail that it passes on.

import type { Mailbox } from '#core/base/mailbox.ts';
import type { Suggestion } from '#core/intake/suggestion.ts';
import type { MailFacts } from './ports.ts';

export function authorOf({
  mail,
  suggestion,
}: {
  readonly mail?: Pick<MailFacts, 'from'> | undefined;
  readonly suggestion?: Suggestion | undefined;
}): Mailbox {
  return suggestion?.originalAuthor ?? mail?.from[0] ?? { name: '', address: '' };
}
