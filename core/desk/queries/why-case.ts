// Why a case has the dates that it has: the clock's own steps, and what persons did that moved one of them.

import { extensionGate } from '#core/case/gate/extension.ts';
import type { CaseState } from '#core/case/state.ts';
import type { WhyView } from '../board-views.ts';
import { contextOf } from '../clock-of.ts';
import type { Desk } from '../ports.ts';
import { journalOf } from './show-journal.ts';

const movesDates: ReadonlySet<string> = new Set([
  'case.receipt-corrected',
  'case.extended',
  'case.identity-asked',
  'case.identity-verified',
  'case.identity-not-proven',
  'case.clarification-asked',
  'case.clarification-received',
]);

export function whyCase(desk: Desk, state: CaseState): WhyView {
  const context = contextOf(desk, state);
  const rows = journalOf(desk, [state.id]);
  // What was taken back as a slip moved nothing.
  const gone = new Set(rows.flatMap(({ event }) => (event?.act === 'case.retracted' ? [event.seq] : [])));
  const standing = rows.filter(({ seq }) => !gone.has(seq));
  return {
    ref: state.ref,
    controller: state.controller,
    phase: state.phase,
    receivedDay: state.receivedDay,
    due: context.due,
    reading: context.reading,
    isExtended: state.extension !== undefined,
    evidence: state.evidence,
    extendBlocked: state.phase === 'open' ? extensionGate(state, context) : undefined,
    history: standing.filter(({ event }) => event !== undefined && movesDates.has(event.act)),
  };
}
