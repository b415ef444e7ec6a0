// Which open cases the board shows, and in which lanes: the same rows for every view.

import { boardLanes } from '#core/desk/board-views.ts';
import type { BoardLane, BoardRow } from '#core/desk/board-views.ts';
import type { BoardChoice } from '../../state/board-choice.ts';

/** The rows that fit the filter: of this controller, with this right, with every word of the text. */
export function filterBoard(
  rows: readonly BoardRow[],
  { text, controller, right }: Pick<BoardChoice, 'text' | 'controller' | 'right'>,
): readonly BoardRow[] {
  const words = plain(text).split(/\s+/).filter(Boolean);
  return rows.filter((row) => {
    if (controller !== '' && row.controller !== controller) return false;
    if (right !== undefined && !row.rights.includes(right)) return false;
    if (words.length === 0) return true;
    const known = plain(`${row.ref} ${row.requester.name} ${row.requester.address}`);
    return words.every((word) => known.includes(word));
  });
}

/** A line of the lanes: the head of one, or a case in it. */
export type LaneLine =
  | { readonly kind: 'lane'; readonly key: BoardLane; readonly count: number; readonly isOpen: boolean }
  | { readonly kind: 'case'; readonly key: string; readonly row: BoardRow };

/** Every lane that holds a case, with its cases unless it is collapsed. */
export function laneLines(rows: readonly BoardRow[], collapsed: readonly BoardLane[]): readonly LaneLine[] {
  return boardLanes.flatMap((lane): readonly LaneLine[] => {
    const cases = rows.filter((row) => row.lane === lane);
    if (cases.length === 0) return [];
    const isOpen = !collapsed.includes(lane);
    return [
      { kind: 'lane', key: lane, count: cases.length, isOpen },
      ...(isOpen ? cases.map((row): LaneLine => ({ kind: 'case', key: row.ref, row })) : []),
    ];
  });
}

function plain(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
