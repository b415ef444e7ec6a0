// Exports one case as an evidence file, and notes in the journal that it went out.

import { parseLeaf } from '#core/audit/leaf.ts';
import { fail, ok, type Result } from '#core/base/result.ts';
import type { MessageId } from '#core/base/id.ts';
import type { Obstacle } from '#core/desk/obstacle.ts';
import { viewOfCase } from '#core/desk/queries/case-view.ts';
import { viewOfMessage } from '#core/desk/queries/message-view.ts';
import { showJournal, subjectsOf } from '#core/desk/queries/show-journal.ts';
import { dossierParts } from '#core/export/dossier.ts';
import type { ChainLine } from '#core/audit/chain.ts';
import type { OpenDesk } from '../open-desk.ts';
import { sealParts, sha256, signingKeyOf } from './manifest.ts';
import { packZip } from './zip.ts';

export interface Dossier {
  /** A name for the file: the reference only. */
  readonly fileName: string;
  readonly zip: Buffer;
  readonly sha256: string;
  /** Parts in the ZIP, manifest and signature included. */
  readonly entries: number;
}

/** The same case gives the same bytes. The export itself is noted with the desk, not with the case. */
export async function exportDossier(open: OpenDesk, ref: string): Promise<Result<Dossier, Obstacle>> {
  const { desk } = open;
  const state = desk.cases.byRef(ref);
  if (state === undefined) return fail({ code: 'case-unknown', ref });
  const view = viewOfCase(desk, state.id);
  if (!view.ok) return view;
  const subjects = subjectsOf(desk, state);
  const lines = desk.journal.linesOf(subjects);
  const parts = dossierParts({
    view: view.value,
    controller: desk.controller,
    journal: showJournal(desk, state),
    lines,
    messages: subjects.flatMap((subject) => {
      const message = viewOfMessage(desk, subject as MessageId);
      return message.ok ? [message.value] : [];
    }),
    raw: (id) => desk.messages.raw(id),
  });
  const facts = { ref, log: open.log, subjects: countLines(lines) };
  const sealed = sealParts(parts, facts, signingKeyOf(open.keys.signing));
  const zip = await packZip(sealed);
  const hash = sha256(zip);
  desk.transact(() =>
    desk.journal.append('desk', { act: 'desk.dossier-exported', caseId: state.id, sha256: hash }, 'user'),
  );
  return ok({ fileName: `${ref}.zip`, zip, sha256: hash, entries: sealed.length });
}

function countLines(lines: readonly ChainLine[]): Record<string, number> {
  const count: Record<string, number> = {};
  for (const line of lines) {
    const subject = parseLeaf(line.text)?.sub;
    if (subject !== undefined) count[subject] = (count[subject] ?? 0) + 1;
  }
  return count;
}
