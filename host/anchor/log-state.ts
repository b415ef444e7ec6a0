// How the log stands, and what vouches for it: what the security page and the register show.

import type { AnchorView, LogState } from '#core/desk/log-views.ts';
import { anchorWays } from '#core/case/desk-event.ts';
import { allAccounts, type AccountRow } from '#db/accounts.ts';
import { allAnchors, type AnchorRow } from '#db/log/anchors.ts';
import { newestCheckpoint } from '#db/log/checkpoints.ts';
import { epochInForce } from '#db/log/epochs.ts';
import { erasedLines, instantOfLine } from '#db/log/register.ts';
import type { OpenDesk } from '../open-desk.ts';
import { accountMemory, readMemory } from './anchor-memory.ts';
import { lastVerified } from './verify-log.ts';

export function logState(open: OpenDesk): LogState {
  const { database, audit } = open;
  const entries = audit.size();
  const accounts = allAccounts(database, { withRemoved: true });
  const anchors = allAnchors(database);
  const views = anchorWays.flatMap((way) => anchors.findLast((row) => row.way === way) ?? []);
  const covered = anchors.reduce((most, { size }) => Math.max(most, size), 0);
  return {
    log: audit.id,
    entries,
    erased: erasedLines(database),
    epoch: epochInForce(database).ep,
    checkpoint: newestCheckpoint(database),
    verified: lastVerified(database),
    anchors: views.map((row) => viewOf(row, accounts)),
    unanchored: { lines: entries - covered, since: entries > covered ? instantOfLine(database, covered) : undefined },
    alarm: audit.alarm(),
    anchorAccounts: accounts
      .filter(({ isRemoved }) => !isRemoved)
      .map(({ id, user }) => {
        const { isOn, lookedAt, missing, unproved } = accountMemory(database, id);
        return { id, user, isOn, lookedAt, missing: missing.length, unproved };
      }),
    timestampUrl: readMemory(database).timestampUrl,
  };
}

/** An account is shown by its address. */
function viewOf({ way, at, size, where }: AnchorRow, accounts: readonly AccountRow[]): AnchorView {
  const user = way === 'mailbox' ? accounts.find(({ id }) => id === where)?.user : undefined;
  return { way, at, size, where: user ?? where };
}
