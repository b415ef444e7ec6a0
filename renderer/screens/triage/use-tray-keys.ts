// The keys of the tray's list: arrows walk, with Shift they mark, and the keys that scroll belong to the mail beside it.

import { useEffect, useEffectEvent } from 'react';

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, Home: -Infinity, End: Infinity };

/** Of the height in sight: some lines stay, so that the eye finds its place again. */
const page = 0.85;

export interface TrayKeys {
  /** Rows to go down (or up, when negative); `isMarking` while Shift is held. */
  readonly onStep: (by: number, isMarking: boolean) => void;
}

export function useTrayKeys(list: HTMLElement | null, { onStep }: TrayKeys): void {
  const step = useEffectEvent(onStep);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const by = steps[event.key];
      const pages = pagesOf(event);
      if (by === undefined && pages === 0) return;
      event.preventDefault();
      if (by === undefined) scrollMail(pages);
      else step(by, event.shiftKey);
    };
    list?.addEventListener('keydown', onKeyDown);
    return () => list?.removeEventListener('keydown', onKeyDown);
  }, [list]);
}

function pagesOf({ key, shiftKey, target }: KeyboardEvent): number {
  // The space bar ticks a box.
  if (key === ' ') return target instanceof HTMLInputElement ? 0 : shiftKey ? -1 : 1;
  return key === 'PageDown' ? 1 : key === 'PageUp' ? -1 : 0;
}

/** Scrolls what the mail stands in: its pane, or in a narrower window the column around it. */
function scrollMail(pages: number): void {
  const mail = document.querySelector<HTMLElement>('[data-part="mail"]');
  const scroller = mail !== null && mail.scrollHeight > mail.clientHeight ? mail : mail?.parentElement;
  scroller?.scrollBy({ top: pages * page * scroller.clientHeight });
}
