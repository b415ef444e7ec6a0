// Exports the completeness ledger, and notes in the journal that it went out.

import { ledgerRows } from '#core/desk/queries/ledger-rows.ts';
import { showLedger } from '#core/desk/queries/show-ledger.ts';
import { ledgerParts } from '#core/export/ledger-parts.ts';
import { sha256 } from './dossier/manifest.ts';
import { packZip } from './dossier/zip.ts';
import type { OpenDesk } from './open-desk.ts';

export interface ExportedLedger {
  readonly fileName: string;
  readonly zip: Buffer;
  readonly sha256: string;
  readonly rows: number;
}

/**
 * Makes the export, hands it to `deliver`, and notes it once that has not thrown. The same ledger gives the same bytes; the note
 * is kept with the desk, not in the ledger.
 */
export async function exportLedger(
  { desk }: OpenDesk,
  deliver: (ledger: ExportedLedger) => void = () => undefined,
): Promise<ExportedLedger> {
  const rows = Array.from(ledgerRows(desk));
  const zip = await packZip(ledgerParts(showLedger(desk), rows));
  const exported = { fileName: 'dpo-desk-ledger.zip', zip, sha256: sha256(zip), rows: rows.length };
  deliver(exported);
  const event = { act: 'desk.ledger-exported', sha256: exported.sha256, rows: rows.length } as const;
  desk.transact(() => desk.journal.append('desk', event, 'user'));
  return exported;
}
