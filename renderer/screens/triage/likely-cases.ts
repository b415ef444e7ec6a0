// Which open cases a message may belong to, and what speaks for each.

import type { CaseRow, TrayItem } from '#core/desk/views.ts';

/** sameThread: its header fields say so; named: its subject does, which anybody can write; then the writer's address, and their mere name. */
export type CaseLink = 'sameThread' | 'named' | 'samePerson' | 'sameName';

const ranks: Readonly<Record<CaseLink, number>> = { sameThread: 0, named: 1, samePerson: 2, sameName: 3 };

/** undefined where nothing speaks for it, and for a case that is closed. */
export function linkOf(row: CaseRow, item: TrayItem): CaseLink | undefined {
  if (row.phase !== 'open') return undefined;
  if (row.ref === item.repliesTo) return item.repliesBy === 'subject' ? 'named' : 'sameThread';
  const { name, address } = item.author;
  if (address !== '' && row.requester.address === address) return 'samePerson';
  return plain(name) !== '' && plain(row.requester.name) === plain(name) ? 'sameName' : undefined;
}

/** The likeliest first; the others as they stand, those that are closed last. */
export function likelyFirst(cases: readonly CaseRow[], item: TrayItem): readonly CaseRow[] {
  const rankOf = (row: CaseRow): number => {
    const link = linkOf(row, item);
    return link === undefined ? (row.phase === 'open' ? 4 : 5) : ranks[link];
  };
  return cases.toSorted((a, b) => rankOf(a) - rankOf(b));
}

/** A name whatever its accents, its capitals and the order of its parts ("Voorbeeld, Anna"). */
function plain(name: string): string {
  return name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(Boolean)
    .toSorted()
    .join(' ');
}
