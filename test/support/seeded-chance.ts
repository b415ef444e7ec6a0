// Chance that can be repeated: the same seed draws the same lots.

export interface Chance {
  /** From 0 up to, not including, `count`. */
  below(count: number): number;
  /** True about `share` of the times, from 0 to 1. */
  happens(share: number): boolean;
  oneOf<T>(choices: readonly T[]): T;
  /** Some of them, each about half of the times. */
  someOf<T>(choices: readonly T[]): readonly T[];
}

/** Mulberry32: thirty-two bits of state, which is plenty for a walk. */
export function seededChance(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (count: number): number => Math.floor(next() * count);
  return {
    below,
    happens: (share) => next() < share,
    oneOf: (choices) => {
      const chosen = choices[below(choices.length)];
      if (chosen === undefined) throw new Error('nothing to choose from');
      return chosen;
    },
    someOf: (choices) => choices.filter(() => next() < 0.5),
  };
}
