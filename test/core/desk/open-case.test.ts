// A case for a request that no mail of the desk holds: by any channel, from a day, with what was asked in words.

import { describe, expect, test } from 'vitest';
import type { Day } from '#core/base/day.ts';
import { openCase, type NewCase } from '#core/desk/commands/open-case.ts';
import { viewOfCase } from '#core/desk/queries/case-view.ts';
import type { Obstacle } from '#core/desk/obstacle.ts';
import { channels } from '#core/law/channel.ts';
import { addController } from '#core/desk/commands/keep-controller.ts';
import { wholeChain } from '#db/read-lines.ts';
import { lisbon } from '#test/support/lisbon.ts';
import { unwrap } from '#test/support/present.ts';
import { testProfile, throwawayDesk } from '#test/support/throwaway-desk.ts';

const day = (text: string) => text as Day;
const anna = { name: 'Anna Voorbeeld', address: 'anna@example.org' };
const bram = { name: 'Bram Anders', address: 'bram@example.net' };
const nobody = { name: ' ', address: '' };

/** Today is 5 March 2026. */
const request: NewCase = {
  channel: 'post',
  receivedDay: day('2026-02-27'),
  rights: ['erasure', 'access'],
  language: 'nl',
  requester: anna,
  capacity: 'self',
  note: ' asks for a copy, then erasure ',
};

describe('opening a case by hand', () => {
  test.each(channels)('EDPB Guidelines 01/2022 §52-56: %s starts the clock, from the day alone', (channel) => {
    const { desk } = throwawayDesk();
    const view = unwrap(viewOfCase(desk, unwrap(openCase(desk, { ...request, channel }))));
    expect(view).toMatchObject({
      ref: 'KRA-2026-0001',
      channel,
      receivedAt: undefined,
      receivedDay: '2026-02-27',
      evidence: 'stated',
      rights: ['access', 'erasure'],
      requester: anna,
      dataSubject: anna,
      note: 'asks for a copy, then erasure',
      messages: [],
      due: '2026-03-27',
      policy: { id: testProfile.policies[0]?.id },
      phase: 'open',
    });
    // Only the day is known, so no step tells a moment or a zone.
    expect(view.reading.steps[0]).toEqual({ code: 'received', article: 'GDPR Art. 12(3)', day: '2026-02-27' });
    expect(view.reading.zone).toBeUndefined();
  });

  test('GDPR Art. 12(3), 19: plans the tasks that its rights call for, by the desk itself', () => {
    const { desk } = throwawayDesk();
    const id = unwrap(openCase(desk, request));
    const { systems, recipients } = testProfile;
    const told = recipients.filter(({ kind }) => kind !== 'internal');
    const kinds = unwrap(viewOfCase(desk, id)).tasks.map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'search')).toHaveLength(systems.length);
    expect(kinds.filter((kind) => kind === 'erase')).toHaveLength(systems.length);
    expect(kinds.filter((kind) => kind === 'inform')).toHaveLength(told.length);
    expect(desk.journal.of([id]).map(({ by, event }) => [by, event?.act])).toEqual([
      ['user', 'case.opened'],
      ['app', 'case.tasks-planned'],
    ]);
  });

  test('EDPB Guidelines 01/2022 §79-81: another’s data is theirs, by whatever name', () => {
    const { desk } = throwawayDesk();
    const id = unwrap(openCase(desk, { ...request, requester: bram, capacity: 'agent', dataSubject: anna }));
    expect(desk.cases.byId(id)).toMatchObject({ requester: bram, capacity: 'agent', dataSubject: anna });
  });

  test('who asks for themselves is the data subject, whatever else is said', () => {
    const { desk } = throwawayDesk();
    const id = unwrap(openCase(desk, { ...request, dataSubject: bram }));
    expect(desk.cases.byId(id)?.dataSubject).toEqual(anna);
  });

  test('GDPR Art. 12(3): received today is the latest; it is today where the controller is', () => {
    const { desk, setNow } = throwawayDesk();
    // 6 March, 00:30 in Paris.
    setNow('2026-03-05T23:30:00.000Z');
    expect(openCase(desk, { ...request, receivedDay: day('2026-03-06') }).ok).toBe(true);
  });

  test('counts its references by the year of receipt and the controller', () => {
    const { desk } = throwawayDesk();
    unwrap(addController(desk, lisbon));
    const refOf = (more: Partial<NewCase>) => desk.cases.byId(unwrap(openCase(desk, { ...request, ...more })))?.ref;
    expect(refOf({ controller: 'lisbon' })).toBe('LIS-2026-0001');
    expect(refOf({ receivedDay: day('2025-12-31') })).toBe('KRA-2025-0001');
    expect(refOf({})).toBe('KRA-2026-0001');
    expect(refOf({ controller: 'kraaft' })).toBe('KRA-2026-0002');
  });

  const blocked: readonly (readonly [string, Partial<NewCase>, Obstacle])[] = [
    ['without a right', { rights: [] }, { code: 'rights-missing' }],
    ['without what was asked, the only trace of it', { note: ' \n' }, { code: 'reason-missing' }],
    ['of nobody', { requester: nobody }, { code: 'requester-missing' }],
    [
      'for nobody (EDPB Guidelines 01/2022 §79-81)',
      { capacity: 'parent', dataSubject: nobody },
      { code: 'data-subject-missing', capacity: 'parent' },
    ],
    [
      'for somebody who is not named (EDPB Guidelines 01/2022 §79-81)',
      { capacity: 'heir' },
      { code: 'data-subject-missing', capacity: 'heir' },
    ],
    [
      'received tomorrow (GDPR Art. 12(3))',
      { receivedDay: day('2026-03-06') },
      { code: 'day-in-future', day: day('2026-03-06') },
    ],
    [
      'received in a year without a calendar (Reg. 1182/71 Art. 2(1))',
      { receivedDay: day('1999-12-31') },
      { code: 'receipt-out-of-range', day: day('1999-12-31') },
    ],
    [
      'for a controller unknown here',
      { controller: 'elsewhere' },
      { code: 'controller-unknown', id: 'elsewhere', known: ['kraaft'] },
    ],
  ];
  test.each(blocked)('%s is held back, and leaves no trace', (_name, more, failure) => {
    const { desk, database } = throwawayDesk();
    const before = [...wholeChain(database)];
    expect(openCase(desk, { ...request, ...more })).toEqual({ ok: false, failure });
    expect([...wholeChain(database)]).toEqual(before);
  });
});
