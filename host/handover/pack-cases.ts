// Packs cases for another desk: the evidence of each, its letters and its files, in one sealed file.

import { eq } from 'drizzle-orm';
import { leafHash } from '#core/audit/leaf.ts';
import { canonicalJson, type Json } from '#core/base/canonical-json.ts';
import type { Day } from '#core/base/day.ts';
import type { CaseId } from '#core/base/id.ts';
import { fail, ok, type Result } from '#core/base/result.ts';
import type { CaseState } from '#core/case/state.ts';
import { controllerOfCase } from '#core/desk/controller-of.ts';
import type { Obstacle } from '#core/desk/obstacle.ts';
import type { Part } from '#core/export/part.ts';
import { message } from '#db/schema.ts';
import { makeDossier } from '../dossier/export-dossier.ts';
import { sha256 } from '../dossier/manifest.ts';
import { packZip } from '../dossier/zip.ts';
import type { OpenDesk } from '../open-desk.ts';
import { sealHandover } from './handover-file.ts';

export interface HandoverFacts {
  readonly way: 'out' | 'back';
  /** The log from which the cases come in the first place. */
  readonly home: string;
  readonly to: string;
  readonly reason: string;
  readonly until: Day;
}

export interface PackedCases {
  readonly bytes: Buffer;
  readonly sha256: string;
  /** Opens it; to be read out by another way. */
  readonly code: string;
  /** Leaf hash of each case's last line that is in the file. */
  readonly heads: ReadonlyMap<CaseId, string>;
}

/** Changes nothing but that heads and checkpoints are made. */
export async function packCases(
  open: OpenDesk,
  states: readonly CaseState[],
  facts: HandoverFacts,
): Promise<Result<PackedCases, Obstacle>> {
  const leaving = letterLeaving(open, states);
  if (leaving !== undefined) return fail(leaving);
  const parts: Part[] = [];
  const cases: Json[] = [];
  const heads = new Map<CaseId, string>();
  for (const state of states) {
    const made = await makeDossier(open, state);
    if (!made.ok) return made;
    // It may have been worked on while its evidence was made.
    if (open.desk.cases.byId(state.id)?.version !== state.version)
      return fail({ code: 'case-changed', ref: state.ref });
    const head = headOf(open, state.id);
    heads.set(state.id, head);
    parts.push({ name: `cases/${state.id}.zip`, bytes: made.value.zip });
    const files = open.desk.files.ofCase(state.id);
    for (const { id } of files) parts.push({ name: `files/${id}`, bytes: open.desk.files.bytes(id) });
    cases.push(notedCase(open, state, { evidence: made.value.sha256, head }));
  }
  const { desk, log } = open;
  const ids = new Set(states.map(({ controller }) => controller));
  const note = {
    format: 'dpo-desk-handover/1',
    ...facts,
    log,
    at: desk.now(),
    from: desk.controllers.home().name,
    profiles: [...ids].map((controller) => controllerOfCase(desk, { controller })),
    cases,
  };
  const plain = JSON.parse(JSON.stringify(note)) as Json;
  const zip = await packZip([...parts, { name: 'handover.json', bytes: Buffer.from(canonicalJson(plain), 'utf8') }]);
  if (!open.database.sqlite.open) return fail({ code: 'desk-locked' });
  const { bytes, code } = sealHandover(zip);
  return ok({ bytes, sha256: sha256(bytes), code, heads });
}

function headOf({ desk }: OpenDesk, id: CaseId): string {
  const last = desk.journal.linesOf([id]).at(-1);
  if (last === undefined) throw new Error(`case ${id} has no lines`);
  return leafHash(last.text);
}

/** A letter that waits in the outbox could leave from one desk while the other writes the same. It changes no line of its case. */
export function letterLeaving(open: OpenDesk, states: readonly CaseState[]): Obstacle | undefined {
  const leaving = states.find(({ id }) => isLetterLeaving(open, id));
  return leaving && { code: 'handover-letter-leaving', ref: leaving.ref };
}

function isLetterLeaving({ desk, database }: OpenDesk, id: CaseId): boolean {
  const waiting = database.sqlite.prepare(
    `SELECT 1 FROM outgoing WHERE case_id = ? AND state IN ('held', 'waiting', 'handing-over', 'unsure') LIMIT 1`,
  );
  return waiting.get(id) !== undefined || desk.letters.ofCase(id).some(({ stage }) => stage === 'leaving');
}

function notedCase(
  { desk, database }: OpenDesk,
  state: CaseState,
  facts: { readonly evidence: string; readonly head: string },
): Json {
  const { id, ref, controller, handover } = state;
  const arrival = { id: message.id, internalDate: message.internalDate, deliveredAt: message.deliveredAt };
  const mails = database.orm
    .select({ ...arrival, isPartial: message.isPartial })
    .from(message)
    .where(eq(message.caseId, id))
    .all();
  const guest = handover !== undefined && handover.side !== 'away' ? handover : undefined;
  const noted = {
    id,
    ref,
    controller,
    ...facts,
    mails,
    letters: desk.letters.ofCase(id).map(({ caseId: _case, act, ...letter }) => ({ ...letter, act: act ?? null })),
    files: desk.files.ofCase(id).map(({ caseId: _case, ...file }) => file),
    given: guest === undefined ? null : { caseId: guest.caseId, sha256: guest.sha256 },
  };
  return JSON.parse(JSON.stringify(noted)) as Json;
}
