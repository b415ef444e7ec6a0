// One stop of the Tab key for a long table; J, K and the arrows walk from row to row.

import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { useShortcuts } from '../shortcuts/shortcut-provider.tsx';
import { stepOf } from './list-steps.ts';
import { useRowWindow } from './use-row-window.ts';
import type { RowWindow } from './use-row-window.ts';

export interface RovingRows {
  readonly window: RowWindow;
  /** The row that the Tab key stops at. */
  readonly active: number;
  setActive(index: number): void;
  onKeyDown(event: KeyboardEvent): void;
}

/** Rows carry `data-row` with their index and hold one link or button. Heights in rem. */
export function useRovingRows(heights: readonly number[], head: number): RovingRows {
  const [wanted, setActive] = useState(0);
  const hasMoved = useRef(false);
  const active = Math.min(wanted, Math.max(0, heights.length - 1));
  const window = useRowWindow(heights, active, head);
  const { scroller, reveal } = window;

  const focusRow = (index: number): void => {
    scroller.current
      ?.querySelector<HTMLElement>(`[data-row="${index}"] :is(a, button)`)
      ?.focus({ preventScroll: true });
  };

  useEffect(() => {
    if (!hasMoved.current) return;
    hasMoved.current = false;
    reveal(active);
    focusRow(active);
  });

  const step = (by: number): void => {
    const isInside = scroller.current?.contains(document.activeElement) ?? false;
    // The first press comes onto the list, the next ones walk on it.
    const next = isInside ? Math.min(heights.length - 1, Math.max(0, active + by)) : active;
    if (next === active) {
      reveal(active);
      focusRow(active);
      return;
    }
    hasMoved.current = true;
    setActive(next);
  };

  useShortcuts([
    { key: 'j', label: 'key.next', act: () => step(1) },
    { key: 'k', label: 'key.previous', act: () => step(-1) },
  ]);

  return {
    window,
    active,
    setActive,
    onKeyDown(event) {
      const by = stepOf(event.key);
      if (by === undefined) return;
      event.preventDefault();
      step(by);
    },
  };
}
