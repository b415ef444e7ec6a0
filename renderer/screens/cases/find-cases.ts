// Finds cases by what a person remembers of them: a piece of the reference, the name or the address.

import type { CaseRow } from '#core/desk/views.ts';

/** The rows that contain every word of `text`, whatever their accents and capitals. */
export function findCases(rows: readonly CaseRow[], text: string): readonly CaseRow[] {
  const words = plain(text).split(/\s+/).filter(Boolean);
  if (words.length === 0) return rows;
  return rows.filter((row) => {
    const known = plain(`${row.ref} ${row.requester.name} ${row.requester.address}`);
    return words.every((word) => known.includes(word));
  });
}

function plain(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
