// A case as one line of the command line's output.

import { mailboxText } from '#core/base/mailbox.ts';
import type { CaseRow } from '#core/desk/views.ts';

export function caseLine(row: CaseRow) {
  return {
    ref: row.ref,
    controller: row.controller,
    rights: row.rights,
    requester: mailboxText(row.requester),
    receivedDay: row.receivedDay,
    due: row.due,
    extended: row.isExtended,
    phase: row.phase,
    identity: row.identity,
    language: row.language,
    noticeBy: row.noticeBy,
    daysLeft: row.daysLeft,
    outcome: row.outcome ?? null,
    version: row.version,
  };
}

export function caseText(row: CaseRow): string {
  const left = row.phase === 'open' ? `${row.daysLeft} days`.padStart(9) : row.phase.padStart(9);
  return [row.ref, row.due, left, row.rights.join(','), mailboxText(row.requester)].join('  ');
}
