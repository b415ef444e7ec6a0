// Whether a statement names a supervisory authority, and which.

import { knownAuthorities, type KnownAuthority } from '../known-authority.ts';
import type { PolicyText } from '../reading.ts';
import type { Statement } from '../statement.ts';

/** The known authorities that the statement names. */
export function authoritiesIn({ text }: PolicyText, statement: Statement): readonly KnownAuthority[] {
  const sentence = text.slice(statement.start, statement.end).replace(/\s+/gu, ' ');
  return knownAuthorities.filter(({ names }) => names.test(sentence));
}

/** Whether the statement is about a supervisory authority: its address is not the controller's. */
export function isAuthorityAt(policy: PolicyText, statement: Statement): boolean {
  return statement.marks.has('authority') || authoritiesIn(policy, statement).length > 0;
}
