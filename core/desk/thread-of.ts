// Which open case a message continues, and what says so: its header fields, or the reference in its subject.

import type { CaseState } from '#core/case/state.ts';
import type { ParsedMail } from '#core/intake/parsed-mail.ts';
import type { Desk, StoredMessage } from './ports.ts';

export interface Thread {
  readonly state: CaseState;
  /** `headers`: it answers a message of the case (RFC 5322 3.6.4). `subject`: it names the case, which anybody can guess. */
  readonly by: 'headers' | 'subject';
}

const longestSubject = 1_000;
/** What looks like a reference of ours: prefix, year, number. */
const referenceLike = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*-\d{4}-\d{4,9}/gu;

/** Whether it is worth a look which case the mail continues: most continue none. */
export function mayContinue({
  inReplyTo,
  references,
  subject,
}: Pick<ParsedMail, 'inReplyTo' | 'references' | 'subject'>): boolean {
  return inReplyTo.length > 0 || references.length > 0 || subject.slice(0, longestSubject).search(referenceLike) >= 0;
}

/** The nearest parent in an open case decides; without one, the first open case that the subject names. */
export function threadOf(desk: Desk, message: StoredMessage): Thread | undefined {
  const answered = message.mail?.isReply === true ? desk.messages.casesAnswered(message.id) : [];
  for (const id of answered) {
    const state = desk.cases.byId(id);
    if (state?.phase === 'open') return { state, by: 'headers' };
  }
  const named = caseNamed(desk, message.mail?.subject ?? '');
  return named && { state: named, by: 'subject' };
}

function caseNamed(desk: Desk, subject: string): CaseState | undefined {
  for (const [reference] of subject.slice(0, longestSubject).matchAll(referenceLike)) {
    const state = desk.cases.byRef(reference) ?? desk.cases.byRef(reference.toUpperCase());
    if (state?.phase === 'open') return state;
  }
  return undefined;
}

/** Whether the message comes from an address that the case knows; one with several From addresses comes from nobody. */
export function isFromCase({ state }: Thread, { mail }: StoredMessage): boolean {
  const [from, ...others] = mail?.from ?? [];
  return from !== undefined && others.length === 0 && state.addresses.includes(from.address);
}
