import { describe, expect, it } from 'vitest';
import { endure } from '#test/support/hostile/endure.ts';
import { folderBehaviours } from '#test/support/hostile/folders.ts';

describe('a server that lies about how a folder stands: nothing false is stored, nothing twice, and an honest one mends it', () => {
  it.concurrent.each(folderBehaviours)('$name', async (behaviour) => {
    expect((await endure(behaviour)).problems).toEqual([]);
  });
});
