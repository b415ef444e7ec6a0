// A deputy gives cases back: a file with this desk's own evidence of what was done, for the desk that they came from.

import { fail, ok, type Result } from '#core/base/result.ts';
import type { CaseState } from '#core/case/state.ts';
import type { Obstacle } from '#core/desk/obstacle.ts';
import { todayOf } from '#core/desk/today.ts';
import type { OpenDesk } from '../open-desk.ts';
import { fileNameOf, type HandoverFile } from './give-cases.ts';
import { letterLeaving, packCases } from './pack-cases.ts';

/**
 * From here on nobody acts on the cases here. One that was given back already can go out once more, as when the file was lost.
 * The file is delivered last; where that throws, giving back again makes another.
 */
export async function giveBack(
  open: OpenDesk,
  refs: readonly string[],
  deliver: (file: HandoverFile) => void = () => undefined,
): Promise<Result<HandoverFile, Obstacle>> {
  const { desk } = open;
  if (refs.length === 0) return fail({ code: 'handover-empty' });
  const guests: (CaseState & { readonly handover: { readonly side: 'guest' | 'returned' } })[] = [];
  for (const ref of new Set(refs)) {
    const state = desk.cases.byRef(ref);
    if (state === undefined) return fail({ code: 'case-unknown', ref });
    if (!isGuest(state)) return fail({ code: 'handover-not-guest', ref });
    guests.push(state);
  }
  const [first] = guests;
  const home = first && homeOf(first);
  if (home === undefined || guests.some((state) => homeOf(state)?.log !== home.log))
    return fail({ code: 'handover-several-desks' });
  const packed = await packCases(open, guests, {
    way: 'back',
    home: home.log,
    to: home.from,
    reason: '',
    until: home.until,
  });
  if (!packed.ok) return packed;
  const { bytes, code, sha256 } = packed.value;
  const changed = guests.find(({ id, version }) => desk.cases.byId(id)?.version !== version);
  if (changed !== undefined) return fail({ code: 'case-changed', ref: changed.ref });
  const leaving = letterLeaving(open, guests);
  if (leaving !== undefined) return fail(leaving);
  desk.transact(() => {
    for (const state of guests)
      if (state.handover.side === 'guest')
        desk.journal.append(state.id, { act: 'case.given-back', on: todayOf(desk, state) }, 'user');
  });
  const file = { fileName: fileNameOf(sha256), bytes, sha256, code, cases: guests.length };
  deliver(file);
  return ok(file);
}

function isGuest(
  state: CaseState,
): state is CaseState & { readonly handover: { readonly side: 'guest' | 'returned' } } {
  return state.handover?.side === 'guest' || state.handover?.side === 'returned';
}

function homeOf({ handover }: CaseState) {
  return handover?.side === 'away' ? undefined : handover;
}
