// The deadlines as iCalendar, read back by the letter of RFC 5545.

import { expect, test } from 'vitest';
import type { Day } from '#core/base/day.ts';
import type { CaseCommand } from '#core/case/command.ts';
import { actOnCase } from '#core/desk/commands/act-on-case.ts';
import { confirmRequest } from '#core/desk/commands/confirm-request.ts';
import { changeController } from '#core/desk/commands/keep-controller.ts';
import { locales } from '#core/words/locale.ts';
import { writeCalendar } from '#host/calendar/write-calendar.ts';
import { answer, grant, settleAll } from '#test/support/case-story.ts';
import { readCalendar, readText, valueOf, type CalendarPart } from '#test/support/read-calendar.ts';
import { testProfile, throwawayDesk, type ThrowawayDesk } from '#test/support/throwaway-desk.ts';

function withCase(): ThrowawayDesk {
  const world = throwawayDesk();
  const id = world.receive({ receivedAt: '2026-03-05T09:00:00Z' });
  const confirmed = confirmRequest(world.desk, { id });
  if (!confirmed.ok) throw new Error(confirmed.failure.code);
  return world;
}

function act({ desk }: ThrowawayDesk, ...commands: readonly CaseCommand[]): void {
  const done = actOnCase(desk, { ref: 'KRA-2026-0001', commands });
  if (!done.ok) throw new Error(done.failure.code);
}

const eventsOf = ({ desk }: ThrowawayDesk) => readCalendar(writeCalendar(desk, 'en')).parts;
const finish = (world: ThrowawayDesk): readonly CaseCommand[] =>
  (world.desk.cases.byRef('KRA-2026-0001')?.tasks ?? []).map(({ id }) => ({
    act: 'finish-task',
    task: id,
    result: 'done',
    note: '',
  }));
const seen = (event: CalendarPart) => [
  readText(valueOf(event, 'SUMMARY')),
  valueOf(event, 'DTSTART'),
  valueOf(event, 'STATUS'),
];

test('holds what is due and the last day to announce an extension, as whole days', () => {
  const events = eventsOf(withCase());
  expect(events.map(seen)).toEqual([
    ['KRA-2026-0001: answer due', '20260407', 'CONFIRMED'],
    ['KRA-2026-0001: last day to announce an extension', '20260407', 'CONFIRMED'],
  ]);
  for (const event of events) {
    expect(event.properties.find(({ name }) => name === 'DTSTART')?.params).toBe(';VALUE=DATE');
    // Exclusive (RFC 5545 §3.6.1).
    expect(valueOf(event, 'DTEND')).toBe('20260408');
  }
  expect(new Set(events.map((event) => valueOf(event, 'UID'))).size).toBe(2);
});

test('rings at nine in the morning of the days before (RFC 5545 §3.6.6)', () => {
  const alarms = eventsOf(withCase()).map(({ parts }) => parts.map((part) => [part.name, valueOf(part, 'TRIGGER')]));
  expect(alarms).toEqual([
    [
      ['VALARM', '-P6DT15H'],
      ['VALARM', '-PT15H'],
    ],
    [['VALARM', '-P2DT15H']],
  ]);
});

test('names nobody, in any language, and is the same however often and whenever it is written', () => {
  const world = withCase();
  for (const locale of locales) {
    const text = writeCalendar(world.desk, locale);
    expect(text).not.toMatch(/Anna|Voorbeeld|example\.org|mailto/i);
    world.setNow('2026-03-20T12:00:00Z');
    expect(writeCalendar(world.desk, locale)).toBe(text);
    readCalendar(text);
  }
});

test('a day that moves keeps its name, and its sequence rises (RFC 5546 §2.1.4)', () => {
  const world = withCase();
  const [before] = eventsOf(world);
  world.setNow('2026-03-20T12:00:00Z');
  act(world, { act: 'extend', ground: 'complexity', reason: 'many archives' });
  const events = eventsOf(world);
  const moved = events.find((event) => before !== undefined && valueOf(event, 'UID') === valueOf(before, 'UID'));
  if (before === undefined || moved === undefined) throw new Error('the event is gone');
  expect(valueOf(moved, 'DTSTART')).toBe('20260605');
  expect(Number(valueOf(moved, 'SEQUENCE'))).toBeGreaterThan(Number(valueOf(before, 'SEQUENCE')));
  expect(valueOf(moved, 'DTSTAMP') > valueOf(before, 'DTSTAMP')).toBe(true);
  expect(events.map((event) => valueOf(event, 'STATUS')).toSorted()).toEqual(['CANCELLED', 'CONFIRMED']);
});

test('a day off that the controller adds moves the day too', () => {
  const world = withCase();
  const [before] = eventsOf(world);
  const profile = { ...testProfile, addedDays: [{ day: '2026-04-07' as Day, name: 'strike' }] };
  const changed = changeController(world.desk, { profile, reason: 'decreed' });
  if (!changed.ok) throw new Error(changed.failure.code);
  const [after] = eventsOf(world);
  if (before === undefined || after === undefined) throw new Error('the event is gone');
  expect([valueOf(before, 'DTSTART'), valueOf(after, 'DTSTART')]).toEqual(['20260407', '20260408']);
  expect(Number(valueOf(after, 'SEQUENCE'))).toBeGreaterThan(Number(valueOf(before, 'SEQUENCE')));
});

test('an answered case is cancelled, so that calendars take it out; alarms go at once', () => {
  const world = withCase();
  act(world, ...finish(world), grant('access'), ...settleAll('access'), answer(['access']));
  expect(eventsOf(world).map((event) => [valueOf(event, 'STATUS'), event.parts.length])).toEqual([
    ['CANCELLED', 0],
    ['CANCELLED', 0],
  ]);
  act(world, { act: 'close', note: '' });
  expect(eventsOf(world)).toHaveLength(2);
  world.setNow('2026-06-01T12:00:00Z');
  expect(eventsOf(world)).toHaveLength(0);
});

test('the review of a hold is a day, cancelled once the hold is released (GDPR Art. 17(3)(e))', () => {
  const world = withCase();
  act(world, ...finish(world), grant('access'), ...settleAll('access'), answer(['access']), { act: 'close', note: '' });
  act(world, { act: 'hold', reason: 'a dispute', owner: 'Legal', reviewOn: '2026-09-01' as Day });
  const review = () => eventsOf(world).find((event) => valueOf(event, 'UID').includes('hold-review'));
  const held = review();
  expect(held && seen(held)).toEqual(['KRA-2026-0001: review of the legal hold', '20260901', 'CONFIRMED']);
  act(world, { act: 'release-hold', reason: 'over' });
  const released = review();
  expect(released && valueOf(released, 'STATUS')).toBe('CANCELLED');
});
