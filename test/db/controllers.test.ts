import { describe, expect, test } from 'vitest';
import { addController } from '#core/desk/commands/keep-controller.ts';
import { rebuildLists } from '#db/rebuild.ts';
import { lisbon } from '#test/support/lisbon.ts';
import { unwrap } from '#test/support/present.ts';
import { testProfile, throwawayDesk } from '#test/support/throwaway-desk.ts';

describe('the list of controllers', () => {
  test('keeps the order of adding and every field through a closing and an opening', () => {
    const throwaway = throwawayDesk();
    unwrap(addController(throwaway.desk, lisbon));
    // Later in the alphabet of ids is not later on the desk.
    unwrap(addController(throwaway.desk, { ...lisbon, id: 'aveiro' }));
    const { desk } = throwaway.reopened();
    expect(desk.controllers.all().map(({ id }) => id)).toEqual(['kraaft', 'lisbon', 'aveiro']);
    expect(desk.controllers.home()).toEqual(testProfile);
    expect(desk.controllers.byId('lisbon')).toEqual(lisbon);
  });

  test('is the same object until something is written, and another one then', () => {
    const { desk } = throwawayDesk();
    const home = desk.controllers.home();
    expect(desk.controllers.home()).toBe(home);
    unwrap(addController(desk, lisbon));
    expect(desk.controllers.all()).toHaveLength(2);
    expect(desk.controllers.calendarOf('lisbon')).toBe(desk.controllers.calendarOf('lisbon'));
  });

  test('shows an addition inside its transaction, and forgets one that is rolled back', () => {
    const { desk } = throwawayDesk();
    desk.controllers.all();
    expect(() =>
      desk.transact(() => {
        desk.journal.append('desk', { act: 'desk.controller-added', profile: lisbon }, 'user');
        expect(desk.controllers.byId('lisbon')?.name).toBe(lisbon.name);
        throw new Error('rolled back');
      }),
    ).toThrow('rolled back');
    expect(desk.controllers.byId('lisbon')).toBeUndefined();
  });

  test('throws for a calendar of an unknown controller or country', () => {
    const { desk } = throwawayDesk();
    expect(() => desk.controllers.calendarOf('nobody')).toThrow('no controller');
    expect(() => desk.controllers.calendarOf('kraaft', 'XX')).toThrow('no calendar');
  });

  test('a profile changed by hand, one taken away and one too many are found and mended', () => {
    const { desk, database } = throwawayDesk();
    unwrap(addController(desk, lisbon));
    database.sqlite.exec(`UPDATE controller SET profile = json_set(profile, '$.zone', 'UTC') WHERE id = 'kraaft'`);
    database.sqlite.exec(`DELETE FROM controller WHERE id = 'lisbon'`);
    database.sqlite.exec(`INSERT INTO controller VALUES ('ghost', 2, '{}')`);
    const differences = rebuildLists(database, { keep: true });
    expect(differences.map(({ list, id }) => `${list} ${id}`).toSorted()).toEqual([
      'controllers ghost',
      'controllers kraaft',
      'controllers lisbon',
    ]);
    expect(rebuildLists(database, { keep: false })).toEqual([]);
    expect(desk.controllers.all()).toEqual([testProfile, lisbon]);
  });
});
