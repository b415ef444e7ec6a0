// The column beside a case as a drawer, where the window is too narrow for both: opened, closed, the keyboard given back.

import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { RefObject } from 'react';

export interface Drawer {
  readonly isOpen: boolean;
  readonly open: () => void;
  readonly close: () => void;
  /** The button that opens it, and has the keyboard again afterwards. */
  readonly button: RefObject<HTMLButtonElement | null>;
  /** The ref of the column itself, which hears Escape. */
  readonly pane: (element: HTMLElement | null) => void;
}

export function useDrawer(): Drawer {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const [pane, setPane] = useState<HTMLElement | null>(null);
  const close = (): void => {
    setOpen(false);
    button.current?.focus();
  };
  const hear = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isOpen || event.defaultPrevented || button.current?.offsetParent === null) return;
    event.preventDefault();
    event.stopPropagation();
    close();
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => hear(event);
    pane?.addEventListener('keydown', onKeyDown);
    return () => pane?.removeEventListener('keydown', onKeyDown);
  }, [pane]);
  return {
    isOpen,
    open: () => {
      setOpen(true);
      requestAnimationFrame(() => {
        // Where the column stands beside the case the keyboard stays where it is.
        if (button.current?.offsetParent !== null) pane?.focus();
      });
    },
    close,
    button,
    pane: setPane,
  };
}
