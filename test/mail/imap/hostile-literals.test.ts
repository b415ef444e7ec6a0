import { beforeAll, describe, expect, it } from 'vitest';
import { endureAll } from '#test/support/hostile/endure.ts';
import { literalBehaviours } from '#test/support/hostile/literals.ts';

let endOf: ReturnType<typeof endureAll>;
beforeAll(() => {
  endOf = endureAll(literalBehaviours);
});

describe('a server that lies about octets: nothing false is stored, nothing twice, and an honest one mends it', () => {
  it.each(literalBehaviours)('$name', async (behaviour) => {
    expect((await endOf(behaviour)).problems).toEqual([]);
  });
});
