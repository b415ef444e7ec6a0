import { beforeAll, describe, expect, it } from 'vitest';
import { endureAll } from '#test/support/hostile/endure.ts';
import { factBehaviours } from '#test/support/hostile/facts.ts';

let endOf: ReturnType<typeof endureAll>;
beforeAll(() => {
  endOf = endureAll(factBehaviours);
});

describe('a server that lies about sizes, dates and UIDs: nothing false is stored, nothing twice, and an honest one mends it', () => {
  it.each(factBehaviours)('$name', async (behaviour) => {
    expect((await endOf(behaviour)).problems).toEqual([]);
  });
});
