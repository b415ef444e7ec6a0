// Finds messages by a piece of the sender, the subject or the case.

import type { MessageRow } from '#core/desk/views.ts';

/** The rows that contain every word of `text`, whatever their accents and capitals. */
export function findMessages(rows: readonly MessageRow[], text: string): readonly MessageRow[] {
  const words = plain(text).split(/\s+/).filter(Boolean);
  if (words.length === 0) return rows;
  return rows.filter((row) => {
    const known = plain(`${row.from.name} ${row.from.address} ${row.subject} ${row.caseRef ?? ''} ${row.id}`);
    return words.every((word) => known.includes(word));
  });
}

function plain(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
