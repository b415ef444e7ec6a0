import { expect, test } from 'vitest';
import { hasSlept, lookEvery } from '#host/sync/clock-jump.ts';

const before = { wall: 1_000_000, monotonic: 500 };
const after = (wall: number, monotonic: number) => ({
  wall: before.wall + wall,
  monotonic: before.monotonic + monotonic,
});

test.each([
  ['nothing happened', lookEvery, lookEvery, false],
  ['a busy computer was a little late', lookEvery + 8_000, lookEvery + 8_000, false],
  ['the clock was set right by seconds', lookEvery + 5_000, lookEvery, false],
  ['the clock was set back by an hour', lookEvery - 3_600_000, lookEvery, false],
  ['slept, and the monotonic clock stood still', 3_600_000, lookEvery, true],
  ['slept, and the monotonic clock went on', 3_600_000, 3_600_000, true],
])('%s', (_what, wall, monotonic, slept) => {
  expect(hasSlept(before, after(wall, monotonic))).toBe(slept);
});
