// Walks through the lines of a view of the board: one stop of the Tab key, J, K and the arrows; draws only what is in sight.

import { useEffect, useMemo, useRef } from 'react';
import { useCommands } from '../../commands/command-provider.tsx';
import { useListKeys } from '../../parts/use-list-keys.ts';
import { useRowWindow } from '../../parts/use-row-window.ts';
import type { RowWindow } from '../../parts/use-row-window.ts';
import { useBoardChoice } from './use-board-choice.ts';

export interface BoardLines extends RowWindow {
  /** Index of the line that the Tab key stops at. */
  readonly active: number;
  setActive(index: number): void;
}

export interface Line {
  /** The same in every view: a reference, or the name of a lane. */
  readonly key: string;
  /** In rem. */
  readonly height: number;
  readonly kind?: 'lane' | 'case';
}

/** A head of a lane says that it is none. */
function isCase({ kind = 'case' }: Line): boolean {
  return kind === 'case';
}

/** Lines carry `data-line` with their key; the link or button in them that takes the keyboard, `data-stop`. */
export function useBoardLines(lines: readonly Line[], head: number): BoardLines {
  const [{ at }, choose] = useBoardChoice();
  const found = lines.findIndex(({ key }) => key === at);
  const firstCase = lines.findIndex(isCase);
  const active = found === -1 ? Math.max(0, firstCase) : found;
  const hasMoved = useRef(false);
  const heights = useMemo(() => lines.map(({ height }) => height), [lines]);
  const window = useRowWindow(heights, active, head);
  const { element, reveal } = window;

  const focus = (key: string | undefined): void => {
    if (key === undefined) return;
    element?.querySelector<HTMLElement>(`[data-line="${CSS.escape(key)}"] [data-stop]`)?.focus({ preventScroll: true });
  };
  useEffect(() => {
    if (!hasMoved.current) return;
    hasMoved.current = false;
    reveal(active);
    focus(lines[active]?.key);
  });

  const setActive = (index: number): void => {
    const key = lines[index]?.key;
    if (key !== undefined && key !== at) choose({ at: key });
  };
  /** J and K know cases only; the arrows also stop at the heads of lanes, which they open and close. */
  const stepCases = (by: 1 | -1): void => {
    let count = by;
    const isHead = (index: number): boolean => lines[index] !== undefined && !isCase(lines[index]);
    while (isHead(active + count)) count += by;
    step(lines[active + count] === undefined ? 0 : count);
  };
  const step = (by: number): void => {
    // The first press comes onto the list, the next ones walk on it.
    const isInside = element?.contains(document.activeElement) ?? false;
    const next = isInside ? Math.max(0, Math.min(lines.length - 1, active + by)) : active;
    hasMoved.current = true;
    if (lines[next]?.key !== at) setActive(next);
    else {
      hasMoved.current = false;
      reveal(active);
      focus(lines[active]?.key);
    }
  };
  useListKeys(element, step);
  useCommands([
    { id: 'list.next', act: () => stepCases(1) },
    { id: 'list.previous', act: () => stepCases(-1) },
  ]);
  return { ...window, active, setActive };
}
