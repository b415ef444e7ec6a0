import { beforeAll, describe, expect, it } from 'vitest';
import { endureAll } from '#test/support/hostile/endure.ts';
import { folderBehaviours } from '#test/support/hostile/folders.ts';

let endOf: ReturnType<typeof endureAll>;
beforeAll(() => {
  endOf = endureAll(folderBehaviours);
});

describe('a server that lies about how a folder stands: nothing false is stored, nothing twice, and an honest one mends it', () => {
  it.each(folderBehaviours)('$name', async (behaviour) => {
    expect((await endOf(behaviour)).problems).toEqual([]);
  });
});
