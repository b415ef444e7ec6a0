import { describe, expect, it } from 'vitest';
import { endure } from '#test/support/hostile/endure.ts';
import { stageBehaviours } from '#test/support/hostile/stages.ts';

describe('a server that refuses, leaves or answers out of turn: nothing false is stored, nothing twice, and an honest one mends it', () => {
  it.concurrent.each(stageBehaviours)('$name', async (behaviour) => {
    expect((await endure(behaviour)).problems).toEqual([]);
  });
});
