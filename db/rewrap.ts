// Wraps the keys of subjects, of raw mails, and of what a case keeps or sends, anew, under the newest shred key: what is then under an older one opens nothing.

import type { DeskDatabase } from './open.ts';
import { seal, unseal } from './seal.ts';
import type { ShredKey } from './vault-keys.ts';

/** A table with a wrapped key in each row, and what each is bound to. */
const wrapped = [
  { table: 'subject_key', id: 'subject', purpose: 'dpo-desk/subject/v1' },
  { table: 'raw_message', id: 'message_id', purpose: 'dpo-desk/raw-key/v1' },
  { table: 'case_file', id: 'id', purpose: 'dpo-desk/case-file-key/v1' },
  { table: 'handover_evidence', id: 'id', purpose: 'dpo-desk/handover-evidence-key/v1' },
  { table: 'outgoing', id: 'id', purpose: 'dpo-desk/outgoing-key/v1' },
] as const;

/**
 * Takes at most `limit` rows, inside the caller's transaction. `from`: the keys they may be under. Gives the number of rows
 * taken: 0 once all are under `to`. Throws where a key does not open.
 */
export function rewrapKeys(
  { sqlite }: DeskDatabase,
  { from, to, limit }: { readonly from: readonly ShredKey[]; readonly to: ShredKey; readonly limit: number },
): number {
  let taken = 0;
  for (const { table, id, purpose } of wrapped) {
    const rows = sqlite
      .prepare(`SELECT ${id} AS id, generation, wrapped FROM ${table} WHERE generation <> ? LIMIT ?`)
      .all(to.generation, limit - taken) as { id: string; generation: number; wrapped: Buffer }[];
    const update = sqlite.prepare(`UPDATE ${table} SET generation = ?, wrapped = ? WHERE ${id} = ?`);
    for (const row of rows) {
      const under = from.find(({ generation }) => generation === row.generation);
      const key = under && unseal(under.key, row.wrapped, `${purpose}\0${row.id}`);
      if (key === undefined) throw new Error(`a key in ${table} does not open`);
      update.run(to.generation, seal(to.key, key, `${purpose}\0${row.id}`), row.id);
      key.fill(0);
    }
    taken += rows.length;
  }
  return taken;
}

/**
 * Whether these shred keys are the ones under which the keys of subjects and raw mails lie. Under older key files they are not,
 * and what does not open would be taken for erased.
 */
export function areShredKeysOf({ sqlite }: DeskDatabase, shredKeys: readonly ShredKey[]): boolean {
  const generations = new Set(shredKeys.map(({ generation }) => generation));
  return wrapped.every(({ table }) => {
    // Two looks into the index, however many rows there are.
    const { least, most } = sqlite
      .prepare(`SELECT (SELECT min(generation) FROM ${table}) AS least, (SELECT max(generation) FROM ${table}) AS most`)
      .get() as { readonly least: number | null; readonly most: number | null };
    return [least, most].every((generation) => generation === null || generations.has(generation));
  });
}
