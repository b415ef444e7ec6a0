import { describe, expect, it } from 'vitest';
import { endure } from '#test/support/hostile/endure.ts';
import { factBehaviours } from '#test/support/hostile/facts.ts';

describe('a server that lies about sizes, dates and UIDs: nothing false is stored, nothing twice, and an honest one mends it', () => {
  it.concurrent.each(factBehaviours)('$name', async (behaviour) => {
    expect((await endure(behaviour)).problems).toEqual([]);
  });
});
