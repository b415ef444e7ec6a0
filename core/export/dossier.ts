// The evidence of one case as a set of named parts: raw mails, the lines of the log with their proofs, clock, and a page for people.

import { canonicalJson, type Json } from '#core/base/canonical-json.ts';
import { utf8ToBytes as utf8 } from '@noble/hashes/utils.js';
import type { CaseView } from '#core/desk/views.ts';
import { proofParts } from './dossier-proof.ts';
import { mailPart, type DossierSource, type PageSource } from './dossier-source.ts';
import { dossierPage } from './page.ts';
import type { Part } from './part.ts';

/** The parts in the order of their names; the same case with the same anchors gives the same bytes. */
export function dossierParts(source: DossierSource): readonly Part[] {
  const parts: readonly Part[] = [
    { name: 'case.html', bytes: utf8(dossierPage(source)) },
    { name: 'case.json', bytes: json(caseFacts(source.view)) },
    { name: 'clock.json', bytes: json(source.view.reading) },
    ...proofParts(source.lines, source.evidence),
    ...[...source.letters, ...source.files].map(([name, bytes]) => ({ name, bytes })),
    ...source.messages.map(({ id }) => ({ name: mailPart(id), bytes: source.raw(id) })),
  ];
  return parts.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/** What programs read of a case: these go into its document for people too (`host/dossier/case-pdf`). */
export function readableParts({ view, journal }: PageSource): readonly Part[] {
  return [
    { name: 'case.json', bytes: json(caseFacts(view)) },
    { name: 'clock.json', bytes: json(view.reading) },
    { name: 'journal.json', bytes: json(journal) },
  ];
}

/** What the case is, without what only holds today (days left, what is blocked) and without the texts, which are in the mails. */
function caseFacts(view: CaseView) {
  const {
    daysLeft: _left,
    urgency: _urgency,
    isExtensionOpen: _open,
    blocked: _blocked,
    reading: _clock,
    ...lasting
  } = view;
  const { countInYear: _count, related: _related, openTasks: _tasks, ...facts } = lasting;
  return { ...facts, messages: view.messages.map((message) => message.id) };
}

function json(value: unknown): Uint8Array {
  return utf8(canonicalJson(value as Json));
}
