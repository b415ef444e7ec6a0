// Files that cases hold beside their mails: each sealed under a key of its own, and gone for good once dropped.

import { randomBytes } from 'node:crypto';
import { eq } from 'drizzle-orm';
import type { CaseId } from '#core/base/id.ts';
import type { CaseFiles, StoredFile } from '#core/desk/letters-port.ts';
import type { DeskDatabase } from './open.ts';
import { openRaw, sealRaw } from './raw-cipher.ts';
import { caseFile } from './schema.ts';

const keyPurpose = (id: string) => `dpo-desk/case-file-key/v1\0${id}`;
const purpose = (id: string) => `dpo-desk/case-file/v1\0${id}`;

export function createCaseFiles(database: DeskDatabase): CaseFiles {
  const { orm, vault } = database;
  const facts = {
    id: caseFile.id,
    caseId: caseFile.caseId,
    name: caseFile.name,
    mediaType: caseFile.mediaType,
    size: caseFile.size,
    sha256: caseFile.sha256,
    origin: caseFile.origin,
    addedAt: caseFile.addedAt,
  };
  return {
    find: (id): StoredFile | undefined => orm.select(facts).from(caseFile).where(eq(caseFile.id, id)).get(),
    ofCase: (id) =>
      orm.select(facts).from(caseFile).where(eq(caseFile.caseId, id)).orderBy(caseFile.addedAt, caseFile.id).all(),
    bytes: (id) => {
      const row = orm
        .select({ generation: caseFile.generation, wrapped: caseFile.wrapped, bytes: caseFile.bytes })
        .from(caseFile)
        .where(eq(caseFile.id, id))
        .get();
      const key = row && vault.unwrapKey(row, keyPurpose(id));
      const bytes = row && key && openRaw(key, row.bytes, purpose(id));
      if (bytes === undefined) throw new Error(`the octets of file ${id} do not open`);
      return bytes;
    },
    put: (file, bytes) => {
      const key = randomBytes(32);
      const { generation, wrapped } = vault.wrapKey(key, keyPurpose(file.id));
      orm
        .insert(caseFile)
        .values({ ...file, generation, wrapped, bytes: sealRaw(key, bytes, purpose(file.id)) })
        .run();
      key.fill(0);
    },
    drop: (id) => {
      orm.delete(caseFile).where(eq(caseFile.id, id)).run();
      // The write-ahead log still has it, with the key that opens it.
      database.noteErasure();
    },
  };
}

/** The files of a case go with the case. */
export function eraseFiles({ orm }: DeskDatabase, caseId: CaseId): void {
  orm.delete(caseFile).where(eq(caseFile.caseId, caseId)).run();
}
