// Which line of the palette Enter would take: the first one that can be given, until a key or the mouse chooses another.

import { useState } from 'react';
import type { PaletteRow } from './palette-entry.ts';

const steps: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 8,
  PageUp: -8,
  Home: -Infinity,
  End: Infinity,
};

interface Pressed {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

export interface ChosenRow {
  readonly chosen: PaletteRow | undefined;
  choose(row: PaletteRow): void;
  /** Walks, where the key does; true then. */
  step(press: Pressed): boolean;
}

interface Choice {
  readonly text: string;
  readonly key: string;
}

export function useChosenRow(text: string, rows: readonly PaletteRow[]): ChosenRow {
  const [choice, setChoice] = useState<Choice>();
  // What comes in later does not take the place of the line that already stood out for this text.
  const [first, setFirst] = useState<Choice>();
  const find = (wanted: Choice | undefined): PaletteRow | undefined =>
    wanted?.text === text ? rows.find(({ entry }) => entry.key === wanted.key) : undefined;
  const best = rows.find(({ entry }) => entry.blocked === undefined) ?? rows[0];
  const chosen = find(choice) ?? find(first) ?? best;
  if (chosen !== undefined && chosen === best && (first?.text !== text || first.key !== best.entry.key))
    setFirst({ text, key: best.entry.key });

  return {
    chosen,
    choose: ({ entry }) => setChoice({ text, key: entry.key }),
    step: ({ key, shiftKey, ctrlKey, metaKey, altKey }) => {
      const by = steps[key];
      if (by === undefined || shiftKey || ctrlKey || metaKey || altKey || rows.length === 0) return false;
      const at = chosen === undefined ? -1 : rows.indexOf(chosen);
      const next = rows[Math.min(rows.length - 1, Math.max(0, at + by))];
      if (next !== undefined) setChoice({ text, key: next.entry.key });
      return true;
    },
  };
}
