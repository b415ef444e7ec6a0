import { describe, expect, it } from 'vitest';
import { endure } from '#test/support/hostile/endure.ts';
import { literalBehaviours } from '#test/support/hostile/literals.ts';

describe('a server that lies about octets: nothing false is stored, nothing twice, and an honest one mends it', () => {
  it.concurrent.each(literalBehaviours)('$name', async (behaviour) => {
    expect((await endure(behaviour)).problems).toEqual([]);
  });
});
