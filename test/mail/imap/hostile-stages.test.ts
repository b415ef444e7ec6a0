import { beforeAll, describe, expect, it } from 'vitest';
import { endureAll } from '#test/support/hostile/endure.ts';
import { stageBehaviours } from '#test/support/hostile/stages.ts';

let endOf: ReturnType<typeof endureAll>;
beforeAll(() => {
  endOf = endureAll(stageBehaviours);
});

describe('a server that refuses, leaves or answers out of turn: nothing false is stored, nothing twice, and an honest one mends it', () => {
  it.each(stageBehaviours)('$name', async (behaviour) => {
    expect((await endOf(behaviour)).problems).toEqual([]);
  });
});
