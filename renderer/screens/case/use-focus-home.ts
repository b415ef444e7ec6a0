// Keeps the keyboard where it worked: an act often takes its own button away, and the focus must not fall off the page.

import { useEffect, useRef } from 'react';
import type { FocusEvent } from 'react';

/** Looks after every change of the case. Places to come back to carry `data-home` and can be focused. */
export function useFocusHome(): (event: FocusEvent) => void {
  const last = useRef<Element>(null);
  /** The last place that had the keyboard outside of dialogs, and the part of the case around it. */
  const place = useRef<HTMLElement>(null);
  const home = useRef<HTMLElement>(null);
  useEffect(() => {
    let frame = 0;
    // A dialog that closes gives the focus back in the next frame; this one looks after it.
    const look = (framesLeft: number): void => {
      frame = requestAnimationFrame(() => {
        if (framesLeft > 0) return look(framesLeft - 1);
        if (document.activeElement !== document.body || last.current?.isConnected !== false) return;
        const back = [place.current, home.current].find(
          (element) => element?.isConnected === true && !element.matches(':disabled'),
        );
        back?.focus({ preventScroll: true });
      });
    };
    look(2);
    return () => cancelAnimationFrame(frame);
  });
  return ({ target }) => {
    last.current = target;
    const around = target.closest<HTMLElement>('[data-home]');
    if (around === null || !(target instanceof HTMLElement)) return;
    place.current = target;
    home.current = around;
  };
}
