// The clock for what did not happen: read by the same rules, and without a trace.

import { describe, expect, test } from 'vitest';
import type { Day } from '#core/base/day.ts';
import { confirmRequest } from '#core/desk/commands/confirm-request.ts';
import { changeController } from '#core/desk/commands/keep-controller.ts';
import { readWhatIf, type WhatIf } from '#core/desk/queries/read-what-if.ts';
import { wholeChain } from '#db/read-lines.ts';
import { unwrap } from '#test/support/present.ts';
import { testProfile, throwawayDesk } from '#test/support/throwaway-desk.ts';

const day = (text: string) => text as Day;
const asked: WhatIf = { receivedDay: day('2026-03-05'), country: 'FR', isExtended: false };

describe('what if', () => {
  test('GDPR Art. 12(3): another receipt', () => {
    const { desk } = throwawayDesk();
    expect(unwrap(readWhatIf(desk, asked))).toMatchObject({ nominalDue: '2026-04-05', due: '2026-04-07' });
    expect(unwrap(readWhatIf(desk, { ...asked, receivedDay: day('2026-08-31') }))).toMatchObject({ due: '2026-09-30' });
  });

  test('Reg. 1182/71 Art. 2(1): another country, whose holidays are others', () => {
    const { desk } = throwawayDesk();
    // Saturday 4 April 2026 rolls over Easter Monday in both, 14 July in France alone.
    const received = { ...asked, receivedDay: day('2026-06-14') };
    expect(unwrap(readWhatIf(desk, received)).due).toBe('2026-07-15');
    expect(unwrap(readWhatIf(desk, { ...received, country: 'NL' })).due).toBe('2026-07-14');
  });

  test('GDPR Art. 12(3): an extension concludes with the three months', () => {
    const { desk } = throwawayDesk();
    const { steps } = unwrap(readWhatIf(desk, { ...asked, isExtended: true }));
    expect(steps.at(-1)).toMatchObject({ code: 'due', months: 3, day: '2026-06-05' });
  });

  test('EDPB Guidelines 01/2022 §159: a pause: received 2 March 2026, asked 4 March, complete 14 March', () => {
    const { desk } = throwawayDesk();
    const suspension = { ground: 'identity', askedOn: day('2026-03-04'), answeredOn: day('2026-03-14') } as const;
    const reading = unwrap(readWhatIf(desk, { ...asked, receivedDay: day('2026-03-02'), suspensions: [suspension] }));
    expect(reading).toMatchObject({ due: '2026-04-02', suspension: { due: '2026-04-13' } });
  });

  test('Reg. 1182/71 Art. 2(1): a day that the controller added counts where it acts, and nowhere else', () => {
    const { desk } = throwawayDesk();
    unwrap(
      changeController(desk, {
        profile: { ...testProfile, addedDays: [{ day: day('2026-04-07'), name: 'decreed' }] },
        reason: 'decreed for one year',
      }),
    );
    expect(unwrap(readWhatIf(desk, asked)).due).toBe('2026-04-07');
    expect(unwrap(readWhatIf(desk, { ...asked, controller: 'kraaft' })).due).toBe('2026-04-08');
    expect(unwrap(readWhatIf(desk, { ...asked, country: 'NL', controller: 'kraaft' })).due).toBe('2026-04-07');
  });

  test('EDPB Guidelines 01/2022 §159: every pause counts, one after the other', () => {
    const { desk } = throwawayDesk();
    const suspensions = [
      { ground: 'identity', askedOn: day('2026-03-04'), answeredOn: day('2026-03-08') },
      { ground: 'clarification', askedOn: day('2026-03-09'), answeredOn: day('2026-03-15') },
    ] as const;
    const reading = unwrap(readWhatIf(desk, { ...asked, receivedDay: day('2026-03-02'), suspensions }));
    // Ten days in all: 2 April becomes 12 April, a Sunday.
    expect(reading).toMatchObject({ due: '2026-04-02', suspension: { days: 10, due: '2026-04-13' } });
  });

  test.each([
    ['a receipt without a calendar', { receivedDay: day('2100-01-01') }, { code: 'receipt-out-of-range' }],
    ['a country without a calendar', { country: 'XX' }, { code: 'country-unknown', country: 'XX' }],
    [
      'an ask before the receipt',
      { suspensions: [{ ground: 'identity', askedOn: day('2026-03-04'), answeredOn: undefined }] },
      { code: 'day-before-receipt', day: '2026-03-04', receivedDay: '2026-03-05' },
    ],
    [
      'an answer before the ask',
      { suspensions: [{ ground: 'identity', askedOn: day('2026-03-08'), answeredOn: day('2026-03-07') }] },
      { code: 'day-before-receipt', day: '2026-03-07', receivedDay: '2026-03-08' },
    ],
  ] as const)('%s has none', (_name, more, failure) => {
    const { desk } = throwawayDesk();
    expect(readWhatIf(desk, { ...asked, ...more })).toMatchObject({ ok: false, failure });
  });

  test('touches nothing', () => {
    const { desk, receive, database } = throwawayDesk();
    unwrap(confirmRequest(desk, { id: receive() }));
    const before = { chain: [...wholeChain(database)], cases: desk.cases.all() };
    for (const isExtended of [true, false])
      for (const country of ['FR', 'NL', 'XX'])
        readWhatIf(desk, { ...asked, isExtended, country, controller: 'kraaft' });
    expect({ chain: [...wholeChain(database)], cases: desk.cases.all() }).toEqual(before);
  });
});
