// What another desk's log proves about a case of this one: kept sealed, exported with the case, and gone with it.

import { createHash, randomBytes } from 'node:crypto';
import { eq } from 'drizzle-orm';
import type { Instant } from '#core/base/day.ts';
import type { CaseId } from '#core/base/id.ts';
import type { DeskDatabase } from './open.ts';
import { openRaw, sealRaw } from './raw-cipher.ts';
import { handoverEvidence } from './schema.ts';

const keyPurpose = (id: string) => `dpo-desk/handover-evidence-key/v1\0${id}`;
const purpose = (id: string) => `dpo-desk/handover-evidence/v1\0${id}`;

/** Inside a transaction. Gives the SHA-256 by which it is known, in hexadecimal. */
export function keepHandoverEvidence(
  { orm, vault }: DeskDatabase,
  { caseId, bytes, at }: { readonly caseId: CaseId; readonly bytes: Uint8Array; readonly at: Instant },
): string {
  const id = createHash('sha256').update(bytes).digest('hex');
  const key = randomBytes(32);
  const { generation, wrapped } = vault.wrapKey(key, keyPurpose(id));
  const row = { id, caseId, addedAt: at, generation, wrapped, bytes: sealRaw(key, bytes, purpose(id)) };
  orm.insert(handoverEvidence).values(row).onConflictDoUpdate({ target: handoverEvidence.id, set: row }).run();
  key.fill(0);
  return id;
}

/** Oldest first. Throws where one does not open. */
export function handoverEvidenceOf(
  { orm, vault }: DeskDatabase,
  caseId: CaseId,
): readonly { readonly id: string; readonly bytes: Uint8Array }[] {
  const rows = orm.select().from(handoverEvidence).where(eq(handoverEvidence.caseId, caseId));
  return rows
    .orderBy(handoverEvidence.addedAt, handoverEvidence.id)
    .all()
    .map((row) => {
      const key = vault.unwrapKey(row, keyPurpose(row.id));
      const bytes = key && openRaw(key, row.bytes, purpose(row.id));
      if (bytes === undefined) throw new Error(`the evidence ${row.id} does not open`);
      return { id: row.id, bytes };
    });
}

/** It goes with the case. */
export function eraseHandoverEvidence({ orm }: DeskDatabase, caseId: CaseId): void {
  orm.delete(handoverEvidence).where(eq(handoverEvidence.caseId, caseId)).run();
}
