// A DPO gives cases to a deputy: one file goes out, and from then on only the deputy's desk acts on them.

import type { Day } from '#core/base/day.ts';
import { fail, ok, type Result } from '#core/base/result.ts';
import type { CaseState } from '#core/case/state.ts';
import type { Obstacle } from '#core/desk/obstacle.ts';
import type { Desk } from '#core/desk/ports.ts';
import { todayOf } from '#core/desk/today.ts';
import type { OpenDesk } from '../open-desk.ts';
import { letterLeaving, packCases } from './pack-cases.ts';

export interface Giving {
  readonly refs: readonly string[];
  /** The deputy's name. */
  readonly to: string;
  readonly reason: string;
  /** The day on which the cases are expected back. */
  readonly until: Day;
}

export interface HandoverFile {
  /** Names no person and no case. */
  readonly fileName: string;
  readonly bytes: Buffer;
  readonly sha256: string;
  /** Shown once; kept nowhere. */
  readonly code: string;
  readonly cases: number;
}

/** All of the cases or none. The file is delivered last: where that throws, the cases are at home again, and the journal says so. */
export async function giveCases(
  open: OpenDesk,
  giving: Giving,
  deliver: (file: HandoverFile) => void = () => undefined,
): Promise<Result<HandoverFile, Obstacle>> {
  const { desk } = open;
  const checked = checkGiving(desk, giving);
  if (!checked.ok) return checked;
  const states = checked.value;
  const { to, reason, until } = giving;
  const told = { to: to.trim(), reason: reason.trim(), until };
  const packed = await packCases(open, states, { way: 'out', home: open.log, ...told });
  if (!packed.ok) return packed;
  const { sha256, heads, bytes, code } = packed.value;
  const changed = states.find(({ id, version }) => desk.cases.byId(id)?.version !== version);
  if (changed !== undefined) return fail({ code: 'case-changed', ref: changed.ref });
  const leaving = letterLeaving(open, states);
  if (leaving !== undefined) return fail(leaving);
  desk.transact(() => {
    for (const state of states) {
      const head = heads.get(state.id) ?? '';
      const event = { act: 'case.handed-over', ...told, on: todayOf(desk, state), sha256, head } as const;
      desk.journal.append(state.id, event, 'user');
    }
  });
  const file = { fileName: fileNameOf(sha256), bytes, sha256, code, cases: states.length };
  try {
    deliver(file);
  } catch (fault) {
    desk.transact(() => {
      for (const state of states) takenBack(desk, state, 'file-not-written', 'app');
    });
    throw fault;
  }
  return ok(file);
}

/** Without the deputy's file: what the deputy did is not here, and their desk's file will be refused. */
export function takeBackWithoutFile(
  { desk }: OpenDesk,
  { ref, reason }: { readonly ref: string; readonly reason: string },
): Result<CaseState['id'], Obstacle> {
  const state = desk.cases.byRef(ref);
  if (state === undefined) return fail({ code: 'case-unknown', ref });
  if (state.handover?.side !== 'away') return fail({ code: 'handover-not-away', ref });
  if (reason.trim() === '') return fail({ code: 'reason-missing' });
  desk.transact(() => takenBack(desk, state, reason.trim(), 'user'));
  return ok(state.id);
}

function takenBack(desk: Desk, state: CaseState, reason: string, by: 'user' | 'app'): void {
  desk.journal.append(state.id, { act: 'case.taken-back', reason, on: todayOf(desk, state) }, by);
}

export function fileNameOf(sha256: string): string {
  return `handover-${sha256.slice(0, 8)}.dpohandover`;
}

function checkGiving(desk: Desk, { refs, to, reason, until }: Giving): Result<readonly CaseState[], Obstacle> {
  if (refs.length === 0) return fail({ code: 'handover-empty' });
  if (to.trim() === '' || reason.trim() === '') return fail({ code: 'reason-missing' });
  const states: CaseState[] = [];
  for (const ref of new Set(refs)) {
    const state = desk.cases.byRef(ref);
    if (state === undefined) return fail({ code: 'case-unknown', ref });
    const { handover, phase } = state;
    if (handover?.side === 'away')
      return fail({ code: 'case-handed-over', ref, to: handover.to, until: handover.until });
    // A case goes on from hand to hand through its own desk only: that is where its log is.
    if (handover !== undefined) return fail({ code: 'case-is-guest', ref });
    if (phase !== 'open') return fail({ code: phase === 'closed' ? 'case-closed' : 'case-discarded', ref });
    if (until < todayOf(desk, state)) return fail({ code: 'handover-day-past', day: until });
    states.push(state);
  }
  return ok(states);
}
