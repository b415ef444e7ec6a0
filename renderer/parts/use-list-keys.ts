// The keys that walk in a list, heard where the list scrolls.

import { useEffect, useEffectEvent } from 'react';

const steps: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 8,
  PageUp: -8,
  Home: -Infinity,
  End: Infinity,
};

/** Calls `onStep` with the rows to go down (or up, when negative) for arrows, page keys, Home and End. */
export function useListKeys(list: HTMLElement | null, onStep: (by: number) => void): void {
  const step = useEffectEvent(onStep);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const by = steps[event.key];
      if (by === undefined) return;
      event.preventDefault();
      step(by);
    };
    list?.addEventListener('keydown', onKeyDown);
    return () => list?.removeEventListener('keydown', onKeyDown);
  }, [list]);
}
