// Exports one case as an evidence file, and notes in the journal that it went out.

import { fail, ok, type Result } from '#core/base/result.ts';
import type { CaseState } from '#core/case/state.ts';
import { controllerOfCase } from '#core/desk/controller-of.ts';
import type { Obstacle } from '#core/desk/obstacle.ts';
import { viewOfCase } from '#core/desk/queries/case-view.ts';
import { journalOf } from '#core/desk/queries/show-journal.ts';
import type { DossierSource } from '#core/export/dossier-source.ts';
import type { Part } from '#core/export/part.ts';
import { dossierParts } from '#core/export/dossier.ts';
import { handoverEvidenceOf } from '#db/handover-evidence.ts';
import type { OpenDesk } from '../open-desk.ts';
import { casePdf } from './case-pdf.ts';
import { sealParts, sha256, signingKeyOf } from './manifest.ts';
import { octetsThatLeft } from './octets-that-left.ts';
import { verifierParts } from './verifier-parts.ts';
import { packZip } from './zip.ts';

export interface Dossier {
  /** A name for the file: the reference only. */
  readonly fileName: string;
  readonly zip: Buffer;
  readonly sha256: string;
  /** Parts in the ZIP, manifest and signature included. */
  readonly entries: number;
}

/**
 * Makes the dossier, hands it to `deliver`, and notes the export once that has not thrown: the journal tells of no evidence
 * that never went out. While an alarm stands only a case that an earlier head covers can go out, without a note. The same case with the same anchors gives the same bytes; the note is kept with the desk, not with the case.
 */
export async function exportDossier(
  open: OpenDesk,
  ref: string,
  deliver: (dossier: Dossier) => void = () => undefined,
): Promise<Result<Dossier, Obstacle>> {
  const { desk } = open;
  const state = desk.cases.byRef(ref);
  if (state === undefined) return fail({ code: 'case-unknown', ref });
  const made = await makeDossier(open, state, handoverParts(open, state));
  if (!made.ok) return made;
  const dossier = made.value;
  deliver(dossier);
  const event = { act: 'desk.dossier-exported', caseId: state.id, sha256: dossier.sha256 } as const;
  // While an alarm stands nothing is written into the log; evidence as it was proved before is worth having all the same.
  if (open.audit.alarm() === undefined) desk.transact(() => desk.journal.append('desk', event, 'user'));
  return ok(dossier);
}

/** The dossier without a note of it. `more`: parts that are bound by the manifest only. */
export async function makeDossier(
  open: OpenDesk,
  state: CaseState,
  more: readonly Part[] = [],
): Promise<Result<Dossier, Obstacle>> {
  const source = sourceOf(open, state);
  if (!source.ok) return source;
  const { ref } = state;
  const readable = [...dossierParts(source.value), ...verifierParts(), ...more];
  const parts = [...readable, { name: 'case.pdf', bytes: await casePdf(source.value, open.log) }];
  const sealed = sealParts(parts, { ref, log: open.log }, signingKeyOf(open.keys.identity));
  const zip = await packZip(sealed);
  // Locked while it was packed: evidence that the journal could not tell of does not go out.
  if (!open.database.sqlite.open) return fail({ code: 'desk-locked' });
  return ok({ fileName: `${ref}.zip`, zip, sha256: sha256(zip), entries: sealed.length });
}

/** What other desks proved about the case: evidence files of their own, each of which verifies by itself. */
function handoverParts({ database }: OpenDesk, { id }: CaseState): readonly Part[] {
  return handoverEvidenceOf(database, id).map(({ id: name, bytes }) => ({ name: `handover/${name}.zip`, bytes }));
}

/** The case with the mail that it holds now: what was taken out of it belongs to somebody else. */
function sourceOf({ desk, evidence, database }: OpenDesk, state: CaseState): Result<DossierSource, Obstacle> {
  const view = viewOfCase(desk, state.id);
  if (!view.ok) return view;
  const { messages } = view.value;
  // A mail that was erased since is still one of the case's: its lines say so, without their content.
  const held = state.phase === 'discarded' ? [] : state.messageIds;
  const subjects = [...new Set([state.id, ...held, ...messages.map((message) => message.id)])];
  const journal = journalOf(desk, subjects);
  return ok({
    view: view.value,
    controller: controllerOfCase(desk, view.value),
    journal,
    lines: desk.journal.linesOf(subjects),
    evidence,
    messages,
    raw: (messageId) => desk.messages.raw(messageId),
    ...octetsThatLeft({ desk, database }, journal),
  });
}
