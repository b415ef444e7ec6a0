// What is written in a letter is kept by itself: one save at a time, nothing lost, also when somebody else changed it.

import { describe, expect, it, vi } from 'vitest';
import { fail, ok, type Result } from '#core/base/result.ts';
import type { LetterView } from '#core/desk/letter-views.ts';
import type { Obstacle } from '#core/desk/obstacle.ts';
import { createLetterKeeper, type KeepState, type LetterChange } from '#renderer/screens/letters/letter-keeper.ts';

type Answer = Result<LetterView, Obstacle>;

interface Asked {
  readonly version: number;
  readonly change: LetterChange;
  readonly answer: (answer: Answer | Error) => void;
}

function view(version: number): LetterView {
  return { version } as LetterView;
}

function atWork(options: { readonly rest?: number; readonly look?: () => Promise<Answer> } = {}) {
  const asked: Asked[] = [];
  const states: KeepState[] = [];
  const keeper = createLetterKeeper({
    version: 1,
    rest: options.rest ?? 60_000,
    keep: (version, change) =>
      new Promise((resolve, reject) => {
        asked.push({
          version,
          change,
          answer: (answer) => (answer instanceof Error ? reject(answer) : resolve(answer)),
        });
      }),
    look: options.look ?? (async () => ok(view(1))),
  });
  keeper.listen({ kept: () => undefined, state: (state) => states.push(state) });
  return { keeper, asked, states };
}

describe('a letter that keeps itself', () => {
  it('keeps what was changed once the keys rest, in one save', async () => {
    vi.useFakeTimers();
    const { keeper, asked } = atWork({ rest: 600 });
    keeper.change({ subject: 'A' });
    keeper.change({ subject: 'AB' });
    await vi.advanceTimersByTimeAsync(599);
    expect(asked).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(asked.map(({ version, change }) => ({ version, change }))).toEqual([
      { version: 1, change: { subject: 'AB' } },
    ]);
    vi.useRealTimers();
  });

  it('sends what was written during a save after it, against the version that it left', async () => {
    const { keeper, asked, states } = atWork();
    keeper.change({ subject: 'A' });
    const first = keeper.flush();
    await vi.waitFor(() => expect(asked).toHaveLength(1));
    keeper.change({ subject: 'AB' });
    const second = keeper.flush();
    asked[0]?.answer(ok(view(2)));
    await first;
    expect(states.at(-1)).toBe('waiting');
    expect(keeper.isKept()).toBe(false);
    await vi.waitFor(() => expect(asked).toHaveLength(2));
    expect(asked[1]).toMatchObject({ version: 2, change: { subject: 'AB' } });
    asked[1]?.answer(ok(view(3)));
    await second;
    expect(states.at(-1)).toBe('kept');
    expect(keeper.version()).toBe(3);
    expect(keeper.isKept()).toBe(true);
  });

  it('puts its own words on top of what was changed elsewhere', async () => {
    const { keeper, asked } = atWork({ look: async () => ok(view(5)) });
    keeper.change({ subject: 'Mine' });
    const kept = keeper.flush();
    await vi.waitFor(() => expect(asked).toHaveLength(1));
    asked[0]?.answer(fail({ code: 'letter-changed' }));
    await vi.waitFor(() => expect(asked).toHaveLength(2));
    expect(asked[1]).toMatchObject({ version: 5, change: { subject: 'Mine' } });
    asked[1]?.answer(ok(view(6)));
    expect(await kept).toBeUndefined();
  });

  it.each([fail({ code: 'desk-locked' } as const), new Error('the line broke')])(
    'keeps for the next save what could not be kept',
    async (answer) => {
      const { keeper, asked, states } = atWork();
      keeper.change({ subject: 'A', to: [] });
      const failing = keeper.flush().catch(() => undefined);
      await vi.waitFor(() => expect(asked).toHaveLength(1));
      asked[0]?.answer(answer);
      await failing;
      expect(states.at(-1)).toBe('failed');
      keeper.change({ subject: 'AB' });
      const again = keeper.flush();
      await vi.waitFor(() => expect(asked).toHaveLength(2));
      expect(asked[1]?.change).toEqual({ subject: 'AB', to: [] });
      asked[1]?.answer(ok(view(2)));
      expect(await again).toBeUndefined();
      expect(states.at(-1)).toBe('kept');
    },
  );

  it('lets go of what waits where the desk wrote the letter anew', async () => {
    const { keeper, asked } = atWork();
    keeper.change({ subject: 'Old words' });
    keeper.adopt(7);
    expect(await keeper.flush()).toBeUndefined();
    expect(asked).toEqual([]);
    expect(keeper.version()).toBe(7);
  });
});
