import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { sequenceSet } from '#mail/imap/sequence-set.ts';
import { countOf, joined, uidRanges, uidsIn, within, without } from '#mail/imap/uid-ranges.ts';

const uidList = fc
  .uniqueArray(fc.integer({ min: 1, max: 300 }), { maxLength: 120 })
  .map((uids) => uids.sort((a, b) => a - b));

describe('sets of UIDs', () => {
  it('are read back as they were written', () => {
    fc.assert(
      fc.property(uidList, (uids) => {
        const ranges = uidRanges(sequenceSet(uids));
        expect(uidsIn(ranges)).toEqual(uids);
        expect(countOf(ranges)).toBe(uids.length);
      }),
    );
  });

  it('agree with sets in what lies within and what is missing', () => {
    fc.assert(
      fc.property(uidList, uidList, (uids, others) => {
        const set = new Set(others);
        expect(within(uids, uidRanges(sequenceSet(others)))).toEqual(uids.filter((uid) => set.has(uid)));
        expect(without(uids, others)).toEqual(uids.filter((uid) => !set.has(uid)));
      }),
    );
  });

  it('are read with distrust: backward, touching, overlapping, absurd and meaningless parts', () => {
    expect(uidRanges('9:7,1,2,2:4,30')).toEqual([
      { from: 1, to: 4 },
      { from: 7, to: 9 },
      { from: 30, to: 30 },
    ]);
    expect(uidRanges('0,*,1:*,-3,1e9,99999999999,4294967296,x,,')).toEqual([]);
    expect(countOf(uidRanges('1:4294967295'))).toBe(4_294_967_295);
    expect(joined([])).toEqual([]);
  });
});
