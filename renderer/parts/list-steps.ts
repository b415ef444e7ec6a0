// How far each key walks in a list.

/** Rows down (or up) by `event.key`; undefined for keys that do not walk. */
export function stepOf(key: string): number | undefined {
  return steps[key];
}

const steps: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 8,
  PageUp: -8,
  Home: -Infinity,
  End: Infinity,
};
