import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import { verifyWhole } from '#core/audit/chain.ts';
import { confirmRequest } from '#core/desk/commands/confirm-request.ts';
import { StorageFault } from '#core/desk/storage-fault.ts';
import { wholeChain } from '#db/read-lines.ts';
import { rebuildLists } from '#db/rebuild.ts';
import { throwawayDesk, type ThrowawayDesk } from '#test/support/throwaway-desk.ts';

/** SQLite then answers as on a full disk: SQLITE_FULL at whatever page comes next. */
function leaveRoomFor({ database }: ThrowawayDesk, pages: number): void {
  const used = Number(database.sqlite.pragma('page_count', { simple: true }));
  database.sqlite.pragma(`max_page_count = ${used + pages}`);
}

function makeRoom({ database }: ThrowawayDesk): void {
  database.sqlite.pragma('max_page_count = 1073741823');
}

function obstacleOf(work: () => unknown): unknown {
  try {
    work();
    return undefined;
  } catch (fault) {
    if (!(fault instanceof StorageFault)) throw fault;
    return fault.obstacle;
  }
}

/** All that the desk holds, as far as an act could have touched it. */
function holdings({ desk, database }: ThrowawayDesk) {
  return { log: [...wholeChain(database)], messages: desk.messages.all(), cases: desk.cases.all() };
}

const longText = 'Graag ontvang ik inzage in al mijn gegevens. '.repeat(2000);

describe('a full disk', () => {
  test('ends the act with its obstacle, writes nothing of it, and the desk goes on once there is room', () => {
    const throwaway = throwawayDesk();
    const { desk, open, receive } = throwaway;
    const id = receive();
    const before = holdings(throwaway);
    leaveRoomFor(throwaway, 4);
    expect(obstacleOf(() => receive({ text: longText }))).toEqual({ code: 'disk-full' });
    expect(holdings(throwaway)).toEqual(before);
    expect(open.isReadOnly()).toBe(true);
    // What is there can still be read and worked with.
    expect(desk.messages.raw(id).byteLength).toBeGreaterThan(0);

    makeRoom(throwaway);
    expect(desk.messages.find(receive({ text: longText }))?.size).toBeGreaterThan(longText.length);
    expect(open.isReadOnly()).toBe(false);
    expect(verifyWhole(wholeChain(throwaway.database))).toMatchObject({ firstBroken: undefined, entries: 4 });
    expect(rebuildLists(throwaway.database, { keep: false })).toEqual([]);
  });

  test('at any page of an act leaves all of it or nothing', () => {
    const outcomes = Array.from({ length: 40 }, (_unused, pages) => {
      const throwaway = throwawayDesk();
      const before = holdings(throwaway);
      leaveRoomFor(throwaway, pages);
      const obstacle = obstacleOf(() => throwaway.receive({ text: longText.slice(0, 40_000) }));
      const after = holdings(throwaway);
      const isWhole = verifyWhole(wholeChain(throwaway.reopened().database)).firstBroken === undefined;
      if (obstacle === undefined) return { isStored: after.messages.length === 1, isWhole };
      return { obstacle, isUntouched: isDeepStrictEqual(after, before), isWhole };
    });
    const refused = { obstacle: { code: 'disk-full' }, isUntouched: true, isWhole: true };
    expect([outcomes[0], outcomes.at(-1)]).toEqual([refused, { isStored: true, isWhole: true }]);
    const first = outcomes.findIndex((outcome) => !('obstacle' in outcome));
    expect(outcomes.slice(0, first)).toEqual(outcomes.slice(0, first).map(() => refused));
    expect(outcomes.slice(first)).toEqual(outcomes.slice(first).map(() => ({ isStored: true, isWhole: true })));
    expect(first).toBeGreaterThan(10);
  });

  test('holds back a confirmation whole: no case without its line, no line without its case', () => {
    const outcomes = Array.from({ length: 60 }, (_unused, step) => {
      const throwaway = throwawayDesk();
      // A long name needs pages of its own in the case, in its line, and in the indexes of the lists.
      const id = throwaway.receive({ name: 'Anna '.repeat(6000) });
      const before = holdings(throwaway);
      leaveRoomFor(throwaway, 3 * step);
      const obstacle = obstacleOf(() => confirmRequest(throwaway.desk, { id }));
      const after = holdings(throwaway);
      const isRight = obstacle === undefined ? after.cases.length === 1 : isDeepStrictEqual(after, before);
      return { obstacle, isRight, differences: rebuildLists(throwaway.reopened().database, { keep: false }) };
    });
    expect(outcomes.filter(({ isRight, differences }) => !isRight || differences.length > 0)).toEqual([]);
    expect([outcomes[0]?.obstacle, outcomes.at(-1)?.obstacle]).toEqual([{ code: 'disk-full' }, undefined]);
  });
});
