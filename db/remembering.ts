// Reads something once and keeps it until anything is written: a list asks for the same at every row.

import type { DeskDatabase } from './open.ts';

export function remembering<T>({ sqlite }: Pick<DeskDatabase, 'sqlite'>, read: () => T): () => T {
  const countWrites = sqlite.prepare('SELECT total_changes()').pluck();
  let known: { readonly writes: unknown; readonly value: T } | undefined;
  return () => {
    // What a transaction shows may yet be rolled back.
    if (sqlite.inTransaction) return read();
    const writes = countWrites.get();
    if (known === undefined || known.writes !== writes) known = { writes, value: read() };
    return known.value;
  };
}
