// The dossiers that were exported of a case, oldest first.

import type { Instant } from '#core/base/day.ts';
import type { CaseState } from '#core/case/state.ts';
import type { Desk } from '../ports.ts';

export interface CaseExport {
  readonly seq: number;
  readonly at: Instant;
  readonly sha256: string;
}

/** An export is an act of the desk, not one on the case: it stands among the desk's own lines. */
export function showExports(desk: Desk, { id }: CaseState): readonly CaseExport[] {
  return desk.journal
    .of(['desk'])
    .flatMap(({ seq, at, event }) =>
      event?.act === 'desk.dossier-exported' && event.caseId === id ? [{ seq, at, sha256: event.sha256 }] : [],
    );
}
