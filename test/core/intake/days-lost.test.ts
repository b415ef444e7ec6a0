import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type Day } from '#core/base/day.ts';
import { daysLost } from '#core/intake/days-lost.ts';

const day = (text: string) => text as Day;

describe('days lost before recognition (GDPR Art. 12(3): the month runs from receipt)', () => {
  it('counts to the storing, and on to the confirmation', () => {
    const facts = { receivedDay: day('2026-03-02'), storedDay: day('2026-03-05'), today: day('2026-03-10') };
    expect(daysLost({ ...facts, confirmedDay: undefined })).toEqual({
      untilStored: 3,
      untilConfirmed: 8,
      isConfirmed: false,
    });
    expect(daysLost({ ...facts, confirmedDay: day('2026-03-06') })).toEqual({
      untilStored: 3,
      untilConfirmed: 4,
      isConfirmed: true,
    });
  });

  it('loses nothing on the day itself, nor to a clock that is ahead', () => {
    const same = day('2026-03-02');
    expect(daysLost({ receivedDay: same, storedDay: same, confirmedDay: same, today: same })).toMatchObject({
      untilStored: 0,
      untilConfirmed: 0,
    });
    const ahead = { receivedDay: day('2026-03-03'), storedDay: same, confirmedDay: same, today: same };
    expect(daysLost(ahead)).toMatchObject({ untilStored: 0, untilConfirmed: 0 });
  });

  it('is the same number in every month and year', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), fc.nat(400), fc.nat(400), (start, stored, confirmed) => {
        const receivedDay = addDays(day('2000-01-01'), start);
        const lost = daysLost({
          receivedDay,
          storedDay: addDays(receivedDay, stored),
          confirmedDay: addDays(receivedDay, confirmed),
          today: receivedDay,
        });
        expect([lost.untilStored, lost.untilConfirmed]).toEqual([stored, confirmed]);
      }),
    );
  });
});
