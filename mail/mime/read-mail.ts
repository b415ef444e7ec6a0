// Reads a message and says what intake would suggest for it; nothing is stored.

import { readBounce, type Bounce } from '#core/intake/bounce.ts';
import { machineSignOf } from '#core/intake/machine-mail.ts';
import type { ParsedMail } from '#core/intake/parsed-mail.ts';
import type { Suggestion } from '#core/intake/suggestion.ts';
import { suggest } from '#core/intake/triage.ts';
import { parseMail, type Unreadable } from './parse.ts';

/** What became of one message: plain data, so that it can cross threads. */
export type MailReading =
  | { readonly ok: true; readonly mail: ParsedMail; readonly suggestion: Suggestion }
  | { readonly ok: false; readonly unreadable: Unreadable };

/** Never rejects over what a message contains. Runs in this thread; see the pool for hostile mail. */
export async function readMail(raw: Uint8Array): Promise<MailReading> {
  const parsed = await parseMail(raw);
  if (!parsed.ok) return { ok: false, unreadable: parsed.failure };
  const bounce = bounceIn(raw, parsed.value);
  const mail = bounce === undefined ? parsed.value : { ...parsed.value, bounce };
  return { ok: true, mail, suggestion: suggest(mail) };
}

/** A report comes before the mail that it returns; the rest of that one says nothing more. */
const reportOctets = 512 * 1024;

function bounceIn(raw: Uint8Array, mail: ParsedMail): Bounce | undefined {
  if (machineSignOf(mail)?.reason !== 'bounce' || mail.partTypes.includes('message/disposition-notification')) {
    return undefined;
  }
  const begin = Buffer.from(raw.buffer, raw.byteOffset, Math.min(raw.byteLength, reportOctets)).toString('latin1');
  return readBounce(begin, mail.text.slice(0, reportOctets));
}
