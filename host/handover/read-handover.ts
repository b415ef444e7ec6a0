// Opens the file of a hand-over and proves every case in it, before anything is taken.

import { fail, ok, type Result } from '#core/base/result.ts';
import type { CaseEvent } from '#core/case/case-event.ts';
import type { CaseState } from '#core/case/state.ts';
import { evidenceLines, type EvidenceLine } from '#core/desk/handover/evidence-lines.ts';
import { foldedWith, ofCase } from '#core/desk/handover/replay.ts';
import type { Obstacle } from '#core/desk/obstacle.ts';
import type { Part } from '#core/export/part.ts';
import { mailPart } from '#core/export/dossier-source.ts';
import { sha256 } from '../dossier/manifest.ts';
import { verifyDossier, type DossierVerdict } from '../dossier/verify-dossier.ts';
import { unpackZip } from '../dossier/zip.ts';
import { openHandover } from './handover-file.ts';
import { handoverNote, type HandoverNote, type NotedCase } from './handover-note.ts';

export interface ProvenCase {
  readonly noted: NotedCase;
  readonly evidence: Buffer;
  readonly verdict: DossierVerdict;
  /** The case as the other log has it. */
  readonly state: CaseState;
  /** Of the case and its messages. */
  readonly lines: readonly EvidenceLine[];
  /** By message id over there. */
  readonly mails: ReadonlyMap<string, Uint8Array>;
}

export interface ReadHandover {
  readonly note: HandoverNote;
  /** Of the sealed file. */
  readonly sha256: string;
  readonly cases: readonly ProvenCase[];
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** Never changes anything. Each case's evidence verifies by itself, is of the one log, and ends where the file says. */
export async function readHandover(bytes: Buffer, code: string): Promise<Result<ReadHandover, Obstacle>> {
  const opened = openHandover(bytes, code);
  if (!opened.ok) return opened;
  const parts = await unpackZip(opened.value);
  const note = parts && readNote(parts);
  if (parts === undefined || note === undefined) return fail({ code: 'handover-damaged' });
  const byName = new Map(parts.map(({ name, bytes: octets }) => [name, octets]));
  const cases: ProvenCase[] = [];
  for (const noted of note.cases) {
    const proven = await prove(note, noted, byName.get(`cases/${noted.id}.zip`));
    if (proven === undefined) return fail({ code: 'handover-unproven', ref: noted.ref });
    if (noted.files.some((file) => sha256(byName.get(`files/${file.id}`) ?? new Uint8Array()) !== file.sha256))
      return fail({ code: 'handover-unproven', ref: noted.ref });
    cases.push(proven);
  }
  const files = new Map(
    note.cases.flatMap(({ files: own }) =>
      own.map(({ id }) => [id as string, byName.get(`files/${id}`) ?? new Uint8Array()]),
    ),
  );
  return ok({ note, sha256: sha256(bytes), cases, files });
}

function readNote(parts: readonly Part[]): HandoverNote | undefined {
  const found = parts.find(({ name }) => name === 'handover.json');
  if (found === undefined) return undefined;
  try {
    return handoverNote.safeParse(JSON.parse(Buffer.from(found.bytes).toString('utf8'))).data;
  } catch {
    return undefined; // not JSON
  }
}

async function prove(
  { log }: HandoverNote,
  noted: NotedCase,
  bytes: Uint8Array | undefined,
): Promise<ProvenCase | undefined> {
  if (bytes === undefined || sha256(bytes) !== noted.evidence) return undefined;
  const evidence = Buffer.from(bytes);
  const verdict = await verifyDossier(evidence);
  if (!verdict.ok || verdict.log !== log || verdict.erased > 0) return undefined;
  const parts = new Map((await unpackZip(evidence))?.map(({ name, bytes: octets }) => [name, octets]));
  const text = (name: string) => Buffer.from(parts.get(name) ?? new Uint8Array()).toString('utf8');
  const lines = evidenceLines(text('log.jsonl'), text('open.jsonl'));
  if (lines === undefined) return undefined;
  const own = ofCase(lines, noted.id);
  // A fold that fails is of no desk of ours, whatever is signed.
  const events: readonly CaseEvent[] = own.map(({ event }) => event);
  const state = foldedWith(noted.id, undefined, events);
  if (state?.ref !== noted.ref || own.at(-1)?.hash !== noted.head) return undefined;
  const mails = new Map<string, Uint8Array>();
  for (const { id } of noted.mails) {
    const raw = parts.get(mailPart(id));
    if (raw === undefined) return undefined;
    mails.set(id, raw);
  }
  return { noted, evidence, verdict, state, lines, mails };
}
