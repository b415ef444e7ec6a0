// Reads and changes how the person looks at the cases.

import { useDesk } from '../../state/desk-context.ts';
import type { BoardChoice } from '../../state/board-choice.ts';
import { useStore } from '../../state/store.ts';

export function useBoardChoice(): readonly [BoardChoice, (change: Partial<BoardChoice>) => void] {
  const { board } = useDesk();
  return [useStore(board), (change) => board.write({ ...board.read(), ...change })];
}
