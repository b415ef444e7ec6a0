// Who wrote the mail that a colleague passed on, as the forward names them.

import type { Mailbox } from '#core/base/mailbox.ts';
import { forwardedOriginal } from './own-words.ts';
import type { ParsedMail } from './parsed-mail.ts';

/** undefined for a mail that passes nothing on, or names no address. What a forward says of its origin proves nothing. */
export function originalAuthorOf(mail: ParsedMail): Mailbox | undefined {
  const from = forwardedOriginal(mail.text)?.from;
  return from === undefined ? mail.attachedMails?.[0]?.from[0] : readMailbox(from);
}

/** Reads `Name <address>`, `Name [mailto:address]` or an address. */
function readMailbox(text: string): Mailbox | undefined {
  const address = /[^\s<>[\]()"':;,]+@[^\s<>[\]()"':;,]+/.exec(text);
  if (address === null) return undefined;
  const before = text.slice(0, address.index).replace(/(mailto:|[<[("'\s])+$/i, '');
  return { name: before.replace(/^["'\s]+|["'\s]+$/g, ''), address: address[0].toLowerCase() };
}
