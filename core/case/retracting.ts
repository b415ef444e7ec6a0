// Taking a mis-click back: which acts can be retracted, and what the case is then again. Nothing leaves the journal.

import { canonicalJson, type Json } from '#core/base/canonical-json.ts';
import type { CaseId } from '#core/base/id.ts';
import type { CaseEvent } from './case-event.ts';
import { evolve, foldCase } from './evolve.ts';
import type { CaseState } from './state.ts';

/** Acts that a person records, that destroy nothing, and that no act of its own takes back exactly. */
const retractableActs = [
  'case.noted',
  'case.authority-shown',
  'case.clarification-asked',
  'case.clarification-received',
  'case.extended',
  'case.identity-doubted',
  'case.identity-asked',
  'case.identity-not-proven',
  'case.identity-verified',
  'case.right-decided',
  'case.answered',
  'case.right-withdrawn',
  'case.right-taken-up',
  'case.fee-asked',
  'case.fee-settled',
  'case.task-asked',
  'case.task-chased',
  'case.task-finished',
  'case.task-dropped',
  'case.restriction-started',
  'case.restriction-lifted',
] as const satisfies readonly CaseEvent['act'][];

export type RetractableAct = (typeof retractableActs)[number];

type Part = 'authority' | 'extension' | 'identity' | 'identityCheck' | 'restriction' | 'suspensions' | 'tasks' | 'work';

/** Parts of a case as they were; `null` where there was none, for the journal is JSON and knows no undefined. */
export type Restored = { readonly [K in Part]?: Exclude<CaseState[K], undefined> | null };

export function isRetractable(act: CaseEvent['act']): act is RetractableAct {
  return retractableActs.some((one) => one === act);
}

/** What of the case was otherwise before the act; nothing for a note, which changes nothing. */
export function restoredBy(before: CaseState, after: CaseState): Restored {
  const { authority, extension, identity, identityCheck, restriction, suspensions, tasks, work } = before;
  const parts = { authority, extension, identity, identityCheck, restriction, suspensions, tasks, work };
  const changed = Object.entries(parts).filter(([name, value]) => after[name as Part] !== value);
  return Object.fromEntries(changed.map(([name, value]) => [name, value ?? null]));
}

/** A line of the journal that still counts, and the case as it was before it. */
export interface Standing<L> {
  readonly line: L;
  /** undefined for the opening. */
  readonly before: CaseState | undefined;
}

/**
 * The lines that still count, oldest first: without what was taken back, without the taking back itself, and without two
 * acts of which the second put the case back as it was before the first.
 */
export function standingLines<L extends { readonly seq: number; readonly event: CaseEvent }>(
  id: CaseId,
  lines: readonly L[],
): readonly Standing<L>[] {
  const gone = new Set(lines.flatMap(({ event }) => (event.act === 'case.retracted' ? [event.seq] : [])));
  const standing: Standing<L>[] = [];
  let state: CaseState | undefined;
  for (const line of lines) {
    if (line.event.act === 'case.retracted' || gone.has(line.seq)) continue;
    const after: CaseState = state === undefined ? foldCase(id, [line.event]) : evolve(state, line.event);
    const before = standing.at(-1)?.before;
    if (state !== undefined && before !== undefined && isSame(after, before) && !isSame(state, before)) {
      standing.pop();
      state = before;
    } else {
      standing.push({ line, before: state });
      state = after;
    }
  }
  return standing;
}

function isSame(one: CaseState, other: CaseState): boolean {
  return textOf(one) === textOf(other);
}

/** The state goes as JSON into the lists of the desk: what JSON leaves out says nothing. */
function textOf(state: CaseState): string {
  return canonicalJson(JSON.parse(JSON.stringify({ ...state, version: 0 })) as Json);
}
