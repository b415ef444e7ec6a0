// Moves the keyboard from one entry of the conversation to the next, from wherever in it the keyboard is.

import { useEffect } from 'react';

const steps: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 };

/** Arrows walk from head to head; within an entry they belong to what is there. */
export function useEntryKeys(list: HTMLElement | null): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const by = steps[event.key];
      if (by === undefined || !(event.target instanceof Element) || !event.target.matches('[data-entry]')) return;
      event.preventDefault();
      stepAmong(list, by);
    };
    list?.addEventListener('keydown', onKeyDown);
    return () => list?.removeEventListener('keydown', onKeyDown);
  }, [list]);
}

/** The head of each entry carries `data-entry`. Without the keyboard in the list, the first step goes to its beginning. */
export function stepAmong(list: HTMLElement | null, by: 1 | -1): void {
  const heads = [...(list?.querySelectorAll<HTMLElement>('[data-entry]') ?? [])];
  const around = document.activeElement?.closest('li[data-kind]');
  const at = heads.findIndex((head) => around?.contains(head) === true);
  const next = at === -1 ? (by === 1 ? 0 : heads.length - 1) : Math.min(heads.length - 1, Math.max(0, at + by));
  const head = heads[next];
  head?.focus();
  head?.scrollIntoView({ block: 'nearest' });
}
