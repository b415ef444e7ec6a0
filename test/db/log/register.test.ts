import { describe, expect, test } from 'vitest';
import { actOnCase } from '#core/desk/commands/act-on-case.ts';
import { confirmRequest } from '#core/desk/commands/confirm-request.ts';
import type { LogFilter } from '#core/desk/log-views.ts';
import type { Instant } from '#core/base/day.ts';
import { keepAnchor } from '#db/log/anchors.ts';
import { logPage } from '#db/log/register.ts';
import { throwawayDesk } from '#test/support/throwaway-desk.ts';

const all: LogFilter = { topics: [], by: [], ref: undefined, from: undefined, until: undefined };

function scene() {
  const made = throwawayDesk();
  const ids = [made.receive(), made.receive(), made.receive()] as const;
  confirmRequest(made.desk, { id: ids[1] });
  const page = (filter: Partial<LogFilter> = {}, limit = 100, before?: number) =>
    logPage(made.database, { ...all, ...filter }, { limit, before });
  return { ...made, ids, page };
}

const actsOf = ({ rows }: ReturnType<typeof logPage>) => rows.map(({ act }) => act);

describe('the register', () => {
  test('has every line, newest first, with who, what and the reference of the case', () => {
    const { page } = scene();
    const { rows, total, next } = page();
    expect({ total, next, seqs: rows.map(({ seq }) => seq) }).toEqual({
      total: rows.length,
      next: undefined,
      seqs: rows.map((_row, place) => rows.length - 1 - place),
    });
    expect(rows.filter(({ ref }) => ref === 'KRA-2026-0001').map(({ act }) => act)).toEqual(
      expect.arrayContaining(['case.opened', 'mail.stored']),
    );
    expect(rows.at(-1)).toMatchObject({ act: 'desk.created', by: 'user', ref: undefined, hasClockJumped: false });
  });

  test('comes in pages that leave nothing out', () => {
    const { page } = scene();
    const seen: number[] = [];
    for (let before: number | undefined; ;) {
      const part = page({}, 2, before);
      seen.push(...part.rows.map(({ seq }) => seq));
      if (part.next === undefined) break;
      before = part.next;
    }
    expect(seen).toEqual(page().rows.map(({ seq }) => seq));
  });

  test('is filtered by topic, actor, case and time, and counts what the filter lets through', () => {
    const { page, ids, desk } = scene();
    expect(actsOf(page({ topics: ['mail'] }))).toEqual(['mail.stored', 'mail.stored', 'mail.stored']);
    expect(page({ topics: ['mail', 'desk'] }, 2)).toMatchObject({ total: 5 });
    expect(page({ by: ['peer'] })).toMatchObject({ total: 0, rows: [], next: undefined });
    expect(new Set(actsOf(page({ ref: 'KRA-2026-0001' })))).toEqual(
      new Set(['case.tasks-planned', 'case.opened', 'mail.stored']),
    );
    const [line] = desk.journal.of([ids[1]]);
    const at = line?.at as Instant;
    expect(page({ from: at }).total + page({ until: at }).total).toBe(page().total);
    expect(page({ from: at }).rows.at(-1)?.at).toBe(at);
  });

  test('keeps the lines of an erased case, without their content, and marks what an anchor covers', () => {
    const { page, desk, open, database } = scene();
    const note = open.audit.signCheckpoint();
    desk.transact(() => keepAnchor(database, open.audit, { ...note, way: 'person', where: 'interne audit' }, 'user'));
    actOnCase(desk, {
      ref: 'KRA-2026-0001',
      commands: [{ act: 'close', outcome: 'other', note: 'n' }, { act: 'erase' }],
    });
    const { rows } = page({ ref: 'KRA-2026-0001' });
    expect(rows[0]).toMatchObject({ act: 'case.erased', event: { act: 'case.erased' }, isAnchored: false });
    expect(rows.find(({ act }) => act === 'case.opened')).toMatchObject({ event: undefined, isAnchored: true });
  });
});
