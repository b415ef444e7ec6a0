import { describe, expect, test } from 'vitest';
import type { Day } from '#core/base/day.ts';
import { addController, changeController } from '#core/desk/commands/keep-controller.ts';
import { confirmRequest, type Confirmation } from '#core/desk/commands/confirm-request.ts';
import { controllerOfCase, controllerOfMail } from '#core/desk/controller-of.ts';
import type { Desk } from '#core/desk/ports.ts';
import { viewOfCase } from '#core/desk/queries/case-view.ts';
import { listControllers } from '#core/desk/queries/list-controllers.ts';
import { listTray } from '#core/desk/queries/list-tray.ts';
import { viewOfMessage } from '#core/desk/queries/message-view.ts';
import { todayOf } from '#core/desk/today.ts';
import { rebuildLists } from '#db/rebuild.ts';
import { lisbon, lisbonAddress } from '#test/support/lisbon.ts';
import { present, unwrap } from '#test/support/present.ts';
import { testProfile, throwawayDesk, type ThrowawayDesk } from '#test/support/throwaway-desk.ts';

/** Holy week of 2026: 3 April Good Friday, 5 April Easter Sunday, 6 April Easter Monday (a holiday in FR, not in PT). */
const lateOnFifthOfMarch = '2026-03-05T23:30:00.000Z';

function twoControllers(): ThrowawayDesk {
  const throwaway = throwawayDesk();
  unwrap(addController(throwaway.desk, lisbon));
  return throwaway;
}

function open(desk: Desk, confirmation: Confirmation) {
  return unwrap(viewOfCase(desk, unwrap(confirmRequest(desk, confirmation))));
}

describe('two controllers on one desk', () => {
  test('each in the order of adding; the first is home', () => {
    const { desk } = twoControllers();
    expect(desk.controllers.all().map(({ id }) => id)).toEqual(['kraaft', 'lisbon']);
    expect(desk.controllers.home().id).toBe('kraaft');
    expect(desk.controllers.byId('nobody')).toBeUndefined();
  });

  test('Reg. 1182/71 Art. 2(1), 3(4): the same moment is each one’s own day, and rolls over its own holidays', () => {
    const { desk, receive } = twoControllers();
    const [mine, theirs] = [
      receive({ receivedAt: lateOnFifthOfMarch }),
      receive({ receivedAt: lateOnFifthOfMarch, to: lisbonAddress }),
    ];
    const tray = Object.fromEntries(listTray(desk).map((item) => [item.id, item]));
    expect(tray[mine]).toMatchObject({ controller: 'kraaft', receivedDay: '2026-03-06', clock: { due: '2026-04-07' } });
    expect(tray[theirs]).toMatchObject({
      controller: 'lisbon',
      receivedDay: '2026-03-05',
      clock: { due: '2026-04-06' },
    });
    expect(unwrap(viewOfMessage(desk, theirs)).reading).toMatchObject({ country: 'PT', zone: 'Europe/Lisbon' });

    expect(open(desk, { id: mine })).toMatchObject({
      ref: 'KRA-2026-0001',
      controller: 'kraaft',
      receivedDay: '2026-03-06',
      due: '2026-04-07',
      reading: { country: 'FR', zone: 'Europe/Paris' },
    });
    expect(open(desk, { id: theirs })).toMatchObject({
      ref: 'LIS-2026-0001',
      controller: 'lisbon',
      receivedDay: '2026-03-05',
      due: '2026-04-06',
      reading: { country: 'PT', zone: 'Europe/Lisbon' },
    });
  });

  test('days left are counted from each one’s own today', () => {
    const { desk, receive, setNow } = twoControllers();
    const [mine, theirs] = [receive(), receive({ to: lisbonAddress })];
    open(desk, { id: mine });
    open(desk, { id: theirs });
    setNow('2026-03-20T23:30:00.000Z');
    expect(todayOf(desk)).toBe('2026-03-21');
    expect(todayOf(desk, lisbon)).toBe('2026-03-20');
    const [kra, lis] = desk.cases.all().map(({ id }) => unwrap(viewOfCase(desk, id)));
    expect([kra?.due, kra?.daysLeft]).toEqual(['2026-04-07', 17]);
    expect([lis?.due, lis?.daysLeft]).toEqual(['2026-04-06', 17]);
  });

  test('the references of each are counted by themselves', () => {
    const { desk, receive } = twoControllers();
    const refs = ['', lisbonAddress, '', lisbonAddress].map(
      (to) => open(desk, { id: receive(to === '' ? {} : { to }) }).ref,
    );
    expect(refs).toEqual(['KRA-2026-0001', 'LIS-2026-0001', 'KRA-2026-0002', 'LIS-2026-0002']);
  });

  test('the list counts the cases of each', () => {
    const { desk, receive } = twoControllers();
    open(desk, { id: receive({ to: lisbonAddress }) });
    expect(listControllers(desk).map(({ id, openCases, closedCases }) => [id, openCases, closedCases])).toEqual([
      ['kraaft', 0, 0],
      ['lisbon', 1, 0],
    ]);
  });
});

describe('for whom a mail is', () => {
  test.each([
    ['its address', { to: lisbonAddress }, 'lisbon'],
    ['another of its addresses', { to: 'geral@exemplo.example' }, 'lisbon'],
    ['a detail after a plus (RFC 5233)', { to: 'privacidade+anna@exemplo.example' }, 'lisbon'],
    ['a copy', { to: 'someone@example.org', cc: lisbonAddress }, 'lisbon'],
    [
      'a blind copy, by Delivered-To',
      { to: 'someone@example.org', deliveredTo: '<Privacidade@Exemplo.example>' },
      'lisbon',
    ],
    ['the box it lies in, before the first recipient', { to: 'dpo@kraaft.co', deliveredTo: lisbonAddress }, 'lisbon'],
    ['the first recipient of two', { to: 'dpo@kraaft.co', cc: lisbonAddress }, 'kraaft'],
    ['home, when nobody is named', { to: 'undisclosed@example.org' }, 'kraaft'],
    ['home, for another domain with the same name', { to: 'privacidade@other.example' }, 'kraaft'],
  ])('%s', (_case, sketch, id) => {
    const { desk, receive } = twoControllers();
    const message = present(desk.messages.find(receive(sketch)));
    expect(controllerOfMail(desk, message).id).toBe(id);
  });

  test('home, for mail that could not be read', () => {
    const { desk } = twoControllers();
    expect(controllerOfMail(desk, { mail: undefined }).id).toBe('kraaft');
  });

  test('a person may say otherwise; mail of a case is shown for the case’s controller', () => {
    const { desk, receive } = twoControllers();
    const id = receive({ receivedAt: lateOnFifthOfMarch });
    const view = open(desk, { id, controller: 'lisbon' });
    expect(view).toMatchObject({ ref: 'LIS-2026-0001', controller: 'lisbon', receivedDay: '2026-03-05' });
    expect(view.messages[0]).toMatchObject({ controller: 'lisbon', receivedDay: '2026-03-05' });
    expect(controllerOfCase(desk, view).name).toBe('Exemplo Lda.');
  });

  test('an unknown one is an obstacle that names the known ones', () => {
    const { desk, receive } = twoControllers();
    expect(confirmRequest(desk, { id: receive(), controller: 'nobody' })).toEqual({
      ok: false,
      failure: { code: 'controller-unknown', id: 'nobody', known: ['kraaft', 'lisbon'] },
    });
  });
});

describe('changing a controller', () => {
  const bridgeDay = { day: '2026-04-07' as Day, name: 'Tolerância de ponto' };

  test('Reg. 1182/71 Art. 2(1): an added day moves the due days of its own open cases only', () => {
    const { desk, receive } = twoControllers();
    const [mine, theirs] = ['2026-03-07', '2026-03-07'].map((day, index) =>
      open(desk, {
        id: receive({ receivedAt: `${day}T10:00:00.000Z`, ...(index === 1 && { to: lisbonAddress }) }),
      }),
    );
    expect([mine?.due, theirs?.due]).toEqual(['2026-04-07', '2026-04-07']);
    const profile = { ...lisbon, addedDays: [bridgeDay] };
    unwrap(changeController(desk, { profile, reason: 'Decreed for this year' }));
    const dues = desk.cases.all().map(({ id }) => unwrap(viewOfCase(desk, id)).due);
    expect(dues).toEqual(['2026-04-07', '2026-04-08']);
    expect(desk.controllers.calendarOf('lisbon').isWorkingDay(bridgeDay.day)).toBe(false);
    expect(desk.controllers.calendarOf('kraaft').isWorkingDay(bridgeDay.day)).toBe(true);
    unwrap(changeController(desk, { profile: lisbon, reason: 'It was withdrawn' }));
    expect(desk.controllers.calendarOf('lisbon').isWorkingDay(bridgeDay.day)).toBe(true);
  });

  test('another country and zone hold for new cases only; added days go with the new country', () => {
    const { desk, receive } = twoControllers();
    const before = open(desk, { id: receive({ receivedAt: lateOnFifthOfMarch, to: lisbonAddress }) });
    const moved = { ...lisbon, country: 'NL', zone: 'Europe/Amsterdam', addedDays: [bridgeDay] };
    unwrap(changeController(desk, { profile: moved, reason: 'The seat has moved' }));
    const after = open(desk, { id: receive({ receivedAt: lateOnFifthOfMarch, to: lisbonAddress }) });
    expect(unwrap(viewOfCase(desk, before.id))).toMatchObject({
      receivedDay: '2026-03-05',
      due: before.due,
      reading: { country: 'PT', zone: 'Europe/Lisbon', steps: before.reading.steps },
    });
    expect(after).toMatchObject({
      ref: 'LIS-2026-0002',
      receivedDay: '2026-03-06',
      due: '2026-04-08',
      reading: { country: 'NL', zone: 'Europe/Amsterdam' },
    });
  });

  test('is told in the journal with its reason; the lists are what the journal says', () => {
    const { desk, database } = twoControllers();
    const profile = { ...lisbon, name: 'Exemplo S.A.' };
    unwrap(changeController(desk, { profile, reason: ' It was renamed. ' }));
    const told = desk.journal.of(['desk']).map(({ event }) => event);
    expect(told.map((event) => event?.act)).toEqual([
      'desk.created',
      'desk.controller-added',
      'desk.controller-added',
      'desk.controller-changed',
    ]);
    expect(told.at(-1)).toMatchObject({ profile: { name: 'Exemplo S.A.' }, reason: 'It was renamed.' });
    expect(told.at(-2)).toMatchObject({ profile: { name: 'Exemplo Lda.' } });
    expect(desk.controllers.all().map(({ name }) => name)).toEqual(['KRAAFT', 'Exemplo S.A.']);
    expect(rebuildLists(database, { keep: false })).toEqual([]);
  });

  test('what cannot be: the same id twice, an id that is not there, no reason', () => {
    const { desk } = twoControllers();
    const lines = desk.journal.of(['desk']).length;
    expect(addController(desk, lisbon)).toMatchObject({ failure: { code: 'controller-exists', id: 'lisbon' } });
    expect(changeController(desk, { profile: { ...lisbon, id: 'porto' }, reason: 'New id' })).toMatchObject({
      failure: { code: 'controller-unknown', id: 'porto', known: ['kraaft', 'lisbon'] },
    });
    expect(changeController(desk, { profile: testProfile, reason: '  ' })).toMatchObject({
      failure: { code: 'reason-missing' },
    });
    expect(desk.journal.of(['desk'])).toHaveLength(lines);
  });
});
