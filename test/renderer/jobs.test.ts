import { describe, expect, it } from 'vitest';
import { minutesLeft, withNotice } from '#renderer/state/jobs.ts';

describe('withNotice', () => {
  it('keeps the beginning of a job while it goes on, and its end when it ends', () => {
    const begun = withNotice({}, { kind: 'progress', job: 'pull', done: 0, total: 100 }, 1000);
    const onTheWay = withNotice(begun, { kind: 'progress', job: 'pull', done: 60, total: 100 }, 61_000);
    expect(onTheWay.pull).toEqual({ state: 'running', done: 60, total: 100, since: 1000, minutesLeft: 1 });
    const count = { seen: 100, stored: 99, duplicates: 1, withheld: 0, unreadable: 0, requests: 4 };
    expect(withNotice(onTheWay, { kind: 'finished', job: 'pull', count }, 99_000).pull).toEqual({
      state: 'finished',
      count,
    });
  });
});

describe('minutesLeft', () => {
  it('judges from the pace so far', () => {
    expect(minutesLeft({ done: 1000, total: 4000, elapsed: 60_000 })).toBe(3);
  });

  it('says nothing while there is too little to judge from', () => {
    expect(minutesLeft({ done: 10, total: 4000, elapsed: 60_000 })).toBeUndefined();
    expect(minutesLeft({ done: 1000, total: 4000, elapsed: 900 })).toBeUndefined();
  });
});
