// How this person likes a screen laid out, kept in this browser: an order, a width. Nothing here concerns a case.

import { useState } from 'react';

/** The kept choice and a way to change it; `read` turns what was kept into a choice, or undefined where it is none. */
export function useKeptChoice<T extends string | number>(
  name: string,
  usual: T,
  read: (kept: string) => T | undefined,
): readonly [T, (choice: T) => void] {
  const place = `dpo-desk.${name}`;
  const [choice, setChoice] = useState<T>(() => read(keptAt(place)) ?? usual);
  return [
    choice,
    (next) => {
      setChoice(next);
      keepAt(place, String(next));
    },
  ];
}

// A browser may refuse its storage; the choice then lasts as long as the screen.
function keptAt(place: string): string {
  try {
    return localStorage.getItem(place) ?? '';
  } catch {
    return '';
  }
}

function keepAt(place: string, text: string): void {
  try {
    localStorage.setItem(place, text);
  } catch {
    // Not kept: the next screen starts as usual.
  }
}
