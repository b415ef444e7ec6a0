// When the desk locks by itself: without a touch, after a sleep, and never while the person or the desk is at work.

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createIdleLock, usualLockAfter, type IdleLock } from '#host/lock/idle-lock.ts';

const minute = 60_000;

let wall: number;
let busy: number;
let minutes: number;
let locks: string[];
let due: (number | undefined)[];
let idle: IdleLock;

beforeEach(() => {
  vi.useFakeTimers();
  [wall, busy, minutes, locks, due] = [1_700_000_000_000, 0, usualLockAfter, [], []];
  idle = createIdleLock(
    {
      lock: (because) => {
        locks.push(because);
        idle.stop();
      },
      readMinutes: () => minutes,
      keepMinutes: (next) => {
        minutes = next;
      },
      onTouched: (lockIn) => due.push(lockIn),
    },
    { wall: () => wall, busy: () => busy },
  );
  idle.begin();
});
afterEach(() => {
  idle.stop();
  vi.useRealTimers();
});

/** The machine is awake, and its clock and its timers go on together. */
function pass(milliseconds: number): void {
  for (let rest = milliseconds; rest > 0; rest -= 1000) {
    wall += 1000;
    vi.advanceTimersByTime(1000);
  }
}

test('T2: locks after ten minutes without a touch, and not before', () => {
  pass(10 * minute - 5000);
  expect(locks).toEqual([]);
  pass(5000);
  expect(locks).toEqual(['idle']);
});

test('a touch starts the time anew', () => {
  pass(9 * minute);
  idle.touch();
  pass(9 * minute);
  expect(locks).toEqual([]);
  pass(minute);
  expect(locks).toEqual(['idle']);
});

test('the time can be set, and 0 is for never', () => {
  idle.setLockAfter(30);
  pass(29 * minute);
  expect([locks, idle.lockAfterMinutes()]).toEqual([[], 30]);
  pass(minute);
  expect(locks).toEqual(['idle']);
  idle.begin();
  idle.setLockAfter(0);
  pass(24 * 60 * minute);
  expect(locks).toEqual(['idle']);
  expect(due).toEqual([10 * minute, 30 * minute, 30 * minute, undefined]);
});

test('what was kept holds for the next opening', () => {
  minutes = 2;
  idle.begin();
  pass(2 * minute);
  expect(locks).toEqual(['idle']);
});

test('tells with each touch how long it has', () => {
  idle.touch();
  expect(due).toEqual([10 * minute, 10 * minute]);
});

describe('a machine that slept', () => {
  test.each([
    ['with ten minutes', 10],
    ['with never', 0],
  ])('T2: locks when it wakes, %s', (_name, set) => {
    idle.setLockAfter(set);
    wall += 3 * minute;
    vi.advanceTimersByTime(5000);
    expect(locks).toEqual(['slept']);
  });

  test('T2: locks at the first touch that comes before it looked', () => {
    wall += 3 * minute;
    idle.touch();
    expect(locks).toEqual(['slept']);
  });

  test('is not one that worked all the time', () => {
    wall += 3 * minute;
    busy += 3 * minute;
    vi.advanceTimersByTime(5000);
    expect(locks).toEqual([]);
  });

  test('is not one whose desk was locked meanwhile and is opened again', () => {
    idle.stop();
    wall += 60 * minute;
    idle.begin();
    idle.touch();
    expect(locks).toEqual([]);
  });
});

test('T19: a clock that is set back does not keep the desk open longer', () => {
  pass(5 * minute);
  wall -= 60 * minute;
  // It sees the jump when it next looks, so late and no later.
  pass(5 * minute + 5000);
  expect(locks).toEqual(['idle']);
});

test('a touch of a locked desk is nothing', () => {
  idle.stop();
  idle.touch();
  pass(20 * minute);
  expect(locks).toEqual([]);
});
