// What can be seen without opening the window: counts, references, and no names.

import { describe, expect, it } from 'vitest';
import { parseDay } from '#core/base/day.ts';
import { badgeCount, badgeText, type GlanceDeadline, type GlanceView } from '#core/desk/glance-view.ts';
import type { CaseCommand } from '#core/case/command.ts';
import { actOnCase } from '#core/desk/commands/act-on-case.ts';
import { attachMessage } from '#core/desk/commands/attach-message.ts';
import { confirmRequest } from '#core/desk/commands/confirm-request.ts';
import { showBoard } from '#core/desk/queries/show-board.ts';
import { showGlance } from '#core/desk/queries/show-glance.ts';
import { sayGlance } from '#core/words/say-glance.ts';
import { locales } from '#core/words/locale.ts';
import { throwawayDesk } from '#test/support/throwaway-desk.ts';

const day = (text: string) => {
  const parsed = parseDay(text);
  if (parsed === undefined) throw new Error(`${text} is no day`);
  return parsed;
};

const calm: GlanceView = {
  today: day('2026-11-20'),
  overdue: 0,
  dueToday: 0,
  next: [],
  trayRequests: 0,
  pressing: [],
  heldReplies: [],
  answers: [],
};

const deadline = (ref: string, daysLeft: number): GlanceDeadline => ({ ref, daysLeft, due: day('2026-11-24') });

describe('the badge', () => {
  it('counts what cannot wait until tomorrow, and nothing else', () => {
    expect(badgeCount({ ...calm, overdue: 2, dueToday: 1, trayRequests: 40 })).toBe(3);
    expect(badgeText({ ...calm, trayRequests: 40 })).toBe('');
    expect(badgeText({ ...calm, overdue: 100 })).toBe('99+');
  });
});

describe('the glance of a desk', () => {
  function deskWithCases() {
    const world = throwawayDesk();
    world.setNow('2026-11-20T09:00:00Z');
    const days = ['2026-10-10', '2026-10-20', '2026-10-21', '2026-10-22', '2026-11-01', '2026-11-02'];
    const refs = days.map((received, index) => {
      const id = world.receive({
        from: `person${index}@example.org`,
        name: `Anna Bijlsma ${index}`,
        receivedAt: `${received}T10:00:00Z`,
        rights: ['access'],
        messageId: `<request-${index}@example.org>`,
      });
      if (index === 5) return undefined;
      const confirmed = confirmRequest(world.desk, { id });
      if (!confirmed.ok) throw new Error(confirmed.failure.code);
      return world.desk.cases.byId(confirmed.value)?.ref;
    });
    return { ...world, refs };
  }

  it('counts overdue and due today, and names the next three deadlines by reference', () => {
    const { desk, refs } = deskWithCases();
    const glance = showGlance(desk);
    expect(glance).toMatchObject({ today: '2026-11-20', overdue: 1, dueToday: 1, trayRequests: 1 });
    expect(glance.next.map(({ ref }) => ref)).toEqual([refs[1], refs[2], refs[3]]);
    expect(glance.pressing.map(({ ref }) => ref)).toEqual(refs.slice(0, 4));
  });

  it('holds no name, no address and no subject, in any language', () => {
    const { desk } = deskWithCases();
    const glance = showGlance(desk);
    const said = locales.map((locale) => JSON.stringify(sayGlance(glance, locale)));
    for (const text of [JSON.stringify(glance), ...said]) expect(text).not.toMatch(/Bijlsma|example\.org|@/);
  });

  it('names a case in which the person wrote after they were asked who they are (GDPR Art. 12(6)), until it is settled', () => {
    const { desk, refs, receive, setNow } = deskWithCases();
    const ref = refs[4] ?? '';
    const act = (...commands: readonly CaseCommand[]) =>
      expect(actOnCase(desk, { ref, commands })).toMatchObject({ ok: true });
    act(
      { act: 'doubt-identity', ground: 'The name is not that of the account.' },
      { act: 'ask-identity', method: 'known-contact', why: 'It is the address of the account.' },
    );
    expect(showGlance(desk).answers).toEqual([]);
    expect(showBoard(desk).cases.find((row) => row.ref === ref)).toMatchObject({ waiting: { ground: 'identity' } });

    setNow('2026-11-23T09:00:00Z');
    const id = receive({ from: 'person4@example.org', receivedAt: '2026-11-23T08:00:00Z' });
    expect(attachMessage(desk, { id, ref })).toMatchObject({ ok: true });
    expect(showGlance(desk).answers).toEqual([ref]);
    expect(showBoard(desk).cases.find((row) => row.ref === ref)?.waiting).toBeUndefined();

    act({ act: 'verify-identity', method: 'known-contact', note: 'Written from the address of the account.' });
    expect(showGlance(desk).answers).toEqual([]);
  });

  it('changes at midnight of the controller’s zone, not of the machine’s', () => {
    const { desk, setNow } = deskWithCases();
    setNow('2026-11-20T22:59:00Z');
    expect(showGlance(desk)).toMatchObject({ today: '2026-11-20', overdue: 1, dueToday: 1 });
    // Amsterdam is an hour ahead.
    setNow('2026-11-20T23:00:00Z');
    expect(showGlance(desk)).toMatchObject({ today: '2026-11-21', overdue: 2 });
  });
});

describe('the words of the tray', () => {
  it('say what presses, soonest first, and how many more', () => {
    const pressing = [
      deadline('A-1', -2),
      deadline('A-2', 0),
      deadline('A-3', 3),
      deadline('A-4', 3),
      deadline('A-5', 3),
    ];
    const glance = { ...calm, overdue: 1, dueToday: 1, trayRequests: 2, pressing, next: pressing.slice(1, 4) };
    const words = sayGlance(glance, 'en');
    expect(words.summary).toBe('DPO Desk · 1 overdue · 1 due today · 2 possible requests');
    expect(words.lines.map(({ text }) => text)).toEqual([
      'A-2: 24 Nov (today)',
      'A-3: 24 Nov (3 days)',
      'A-4: 24 Nov (3 days)',
    ]);
  });

  it('are calm where nothing presses', () => {
    expect(sayGlance(calm, 'nl').summary).toBe('DPO Desk · vandaag verloopt er niets');
  });
});
