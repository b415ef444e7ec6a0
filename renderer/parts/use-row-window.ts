// Long lists draw only the rows in sight: ten thousand cases cost as much as thirty.

import { useCallback, useLayoutEffect, useMemo, useState } from 'react';

const overscan = 6;

export interface RowWindow {
  /** The ref of the element that scrolls. */
  readonly scroller: (element: HTMLElement | null) => void;
  /** That element, once it is there. */
  readonly element: HTMLElement | null;
  /** Height of all rows together, in rem. */
  readonly height: number;
  /** Indexes of the rows to draw, in order. */
  readonly rows: readonly number[];
  /** The top of a row, in rem. */
  topOf(index: number): number;
  /** Scrolls as little as needed to bring a row into sight. */
  reveal(index: number): void;
}

/**
 * The window on `heights` (one per row, in rem). `active` is always drawn, so that focus survives scrolling; `head` is
 * the height of a sticky header inside the scroller, in rem.
 */
export function useRowWindow(heights: readonly number[], active: number | undefined, head = 0): RowWindow {
  const [element, scroller] = useState<HTMLElement | null>(null);
  const [view, setView] = useState({ top: 0, height: 60 });
  const tops = useMemo(() => sumsOf(heights), [heights]);

  useLayoutEffect(() => {
    if (element === null) return undefined;
    const look = (): void => {
      const rem = remOf();
      setView({ top: element.scrollTop / rem, height: element.clientHeight / rem });
    };
    look();
    element.addEventListener('scroll', look, { passive: true });
    const observer = new ResizeObserver(look);
    observer.observe(element);
    return () => {
      element.removeEventListener('scroll', look);
      observer.disconnect();
    };
  }, [element]);

  const reveal = useCallback(
    (index: number) => {
      if (element === null) return;
      const rem = remOf();
      const top = (tops[index] ?? 0) * rem;
      const bottom = ((tops[index + 1] ?? 0) + head) * rem;
      if (top < element.scrollTop) element.scrollTo({ top });
      else if (bottom > element.scrollTop + element.clientHeight) {
        element.scrollTo({ top: bottom - element.clientHeight });
      }
    },
    [element, tops, head],
  );

  const first = Math.max(0, indexAt(tops, view.top) - overscan);
  const last = Math.min(heights.length - 1, indexAt(tops, view.top + view.height) + overscan);
  const rows = Array.from({ length: Math.max(0, last - first + 1) }, (_unused, offset) => first + offset);
  if (active !== undefined && active < first) rows.unshift(active);
  if (active !== undefined && active > last && active < heights.length) rows.push(active);

  return { scroller, element, height: tops.at(-1) ?? 0, rows, topOf: (index) => tops[index] ?? 0, reveal };
}

/** The top of every row, and of the end. */
function sumsOf(heights: readonly number[]): readonly number[] {
  const sums = [0];
  for (const height of heights) sums.push((sums.at(-1) ?? 0) + height);
  return sums;
}

/** The row that lies at this height: the last whose top is not below it. */
function indexAt(tops: readonly number[], height: number): number {
  let low = 0;
  let high = tops.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((tops[middle] ?? 0) <= height) low = middle;
    else high = middle - 1;
  }
  return low;
}

function remOf(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
}
