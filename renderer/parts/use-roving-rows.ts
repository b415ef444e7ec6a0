// One stop of the Tab key for a long table; J, K and the arrows walk from row to row.

import { useEffect, useRef, useState } from 'react';
import { useCommands } from '../commands/command-provider.tsx';
import { useListKeys } from './use-list-keys.ts';
import { useRowWindow } from './use-row-window.ts';
import type { RowWindow } from './use-row-window.ts';

export interface RovingRows extends RowWindow {
  /** The row that the Tab key stops at. */
  readonly active: number;
  setActive(index: number): void;
}

/** Rows carry `data-row` with their index and hold one link. Heights in rem, one per row. */
export function useRovingRows(heights: readonly number[], head: number): RovingRows {
  const [wanted, setActive] = useState(0);
  const hasMoved = useRef(false);
  const active = Math.min(wanted, Math.max(0, heights.length - 1));
  const rowWindow = useRowWindow(heights, active, head);
  const { element, reveal } = rowWindow;

  useEffect(() => {
    if (!hasMoved.current) return;
    hasMoved.current = false;
    reveal(active);
    element?.querySelector<HTMLElement>(`[data-row="${active}"] a`)?.focus({ preventScroll: true });
  });

  const step = (by: number): void => {
    hasMoved.current = true;
    // The first press comes onto the list, the next ones walk on it.
    const isInside = element?.contains(document.activeElement) ?? false;
    const next = isInside ? Math.min(heights.length - 1, Math.max(0, active + by)) : active;
    if (next !== active) setActive(next);
    else {
      hasMoved.current = false;
      reveal(active);
      element?.querySelector<HTMLElement>(`[data-row="${active}"] a`)?.focus({ preventScroll: true });
    }
  };

  useListKeys(element, step);
  useCommands([
    { id: 'list.next', act: () => step(1) },
    { id: 'list.previous', act: () => step(-1) },
  ]);

  return { ...rowWindow, active, setActive };
}
