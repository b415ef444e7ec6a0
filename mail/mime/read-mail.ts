// Reads a message and says what intake would suggest for it; nothing is stored.

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
  return { ok: true, mail: parsed.value, suggestion: suggest(parsed.value) };
}
