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

/**
 * Rows carry `data-row` with their index and hold one link, once they have come: until then the list itself keeps the focus,
 * so that its keys go on working. Heights in rem, one per row.
 */
export function useRovingRows(heights: readonly number[], head: number): RovingRows {
  const [wanted, setActive] = useState(0);
  const hasMoved = useRef(false);
  const active = Math.min(wanted, Math.max(0, heights.length - 1));
  const rowWindow = useRowWindow(heights, active, head);
  const { element, reveal } = rowWindow;

  /** Whether the row could take the focus. */
  const focusActive = (): boolean => {
    const link = element?.querySelector<HTMLElement>(`[data-row="${active}"] a`);
    (link ?? element)?.focus({ preventScroll: true });
    return link !== undefined && link !== null;
  };

  useEffect(() => {
    if (!hasMoved.current) return;
    reveal(active);
    // Somebody who went elsewhere meanwhile is not called back.
    const isHere = element?.contains(document.activeElement) === true || document.activeElement === document.body;
    hasMoved.current = isHere && !focusActive();
  });

  const step = (by: number): void => {
    // The first press comes onto the list, the next ones walk on it.
    const isInside = element?.contains(document.activeElement) ?? false;
    const next = isInside ? Math.min(heights.length - 1, Math.max(0, active + by)) : active;
    if (next !== active) {
      hasMoved.current = true;
      setActive(next);
    } else {
      reveal(active);
      hasMoved.current = !focusActive();
    }
  };

  useListKeys(element, step);
  useCommands([
    { id: 'list.next', act: () => step(1) },
    { id: 'list.previous', act: () => step(-1) },
  ]);

  return { ...rowWindow, active, setActive };
}
