import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createUidSet } from '#db/uid-set.ts';

const uid = fc.oneof(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 4_294_967_280, max: 4_294_967_295 }));

test('a set of UIDs is what a plain set is, through any adding and dropping', () => {
  const step = fc.record({ act: fc.constantFrom('add', 'delete', 'all'), uid });
  fc.assert(
    fc.property(fc.uniqueArray(uid), fc.array(step, { maxLength: 80 }), (start, steps) => {
      const model = new Set(start);
      const uids = createUidSet(new Uint32Array(start.toSorted((a, b) => a - b)));
      for (const { act, uid: at } of steps) {
        if (act === 'all') expect(uids.all()).toEqual([...model].toSorted((a, b) => a - b));
        else {
          model[act](at);
          uids[act](at);
        }
        expect(uids.has(at)).toBe(model.has(at));
      }
      expect(uids.all()).toEqual([...model].toSorted((a, b) => a - b));
    }),
  );
});

test('many that come singly are all kept', () => {
  const uids = createUidSet(new Uint32Array());
  for (let at = 20_000; at > 0; at -= 1) uids.add(at);
  expect([uids.all().length, uids.has(1), uids.has(20_000), uids.has(20_001)]).toEqual([20_000, true, true, false]);
});
