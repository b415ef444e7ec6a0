// Roots that are read in slices are those of RFC 9162, at every size.

import { expect, test } from 'vitest';
import { rootOf } from '#core/audit/tree.ts';
import { leafHashes } from '#db/log/leaf-hashes.ts';
import { readRoots } from '#host/anchor/read-roots.ts';
import { throwawayDesk } from '#test/support/throwaway-desk.ts';

test('the root at each size is that of the tree over so many lines', async () => {
  const desk = throwawayDesk();
  for (let count = 0; count < 70; count += 1) desk.receive();
  const size = desk.open.audit.size();
  const sizes = Array.from({ length: size }, (_, index) => index + 1);
  const roots = await readRoots(desk.database, [...sizes, size + 1]);
  const hashes = leafHashes(desk.database, 0, size);
  expect([...roots]).toEqual(sizes.map((each) => [each, rootOf(hashes.slice(0, each))]));
});
