import { expect, test } from 'vitest';
import { confirmRequest } from '#core/desk/commands/confirm-request.ts';
import { setAside } from '#core/desk/commands/set-aside.ts';
import { keepMessageLines } from '#db/messages.ts';
import { rebuildLists } from '#db/rebuild.ts';
import { transact } from '#db/transact.ts';
import { unwrap } from '#test/support/present.ts';
import { throwawayDesk } from '#test/support/throwaway-desk.ts';

const columns = `SELECT id, author, line, case_line FROM message ORDER BY id`;
const caseColumns = `SELECT id, phase, closed_on, controller, country, zone, received_day, extended_until, identity, is_held,
  requester, persons, line FROM case_list ORDER BY id`;

test('a desk from before there were lines gets the very same ones at the migration', () => {
  const { database, desk, receive } = throwawayDesk();
  const [first, second] = [receive({ name: 'Solène Kervadec' }), receive({ subject: 'Factuur' }), receive()];
  unwrap(confirmRequest(desk, { id: first }));
  unwrap(setAside(desk, { id: second, reason: 'newsletter' }));
  const read = () => [columns, caseColumns].map((text) => database.sqlite.prepare(text).all());
  const before = read();
  // As the migration adds the columns.
  database.sqlite.exec(`UPDATE message SET author = '', line = '', case_line = NULL;
    UPDATE case_list SET phase = 'open', controller = '', country = '', zone = '', received_day = '', requester = '',
      persons = '[]', line = ''`);
  expect(read()).not.toEqual(before);
  transact(database, () => keepMessageLines(database));
  rebuildLists(database, { keep: true });
  expect(read()).toEqual(before);
});

test('what an index answers a list from is no second truth: the question reads nothing but the index', () => {
  const { database } = throwawayDesk();
  const planOf = (text: string): string => JSON.stringify(database.sqlite.prepare(`EXPLAIN QUERY PLAN ${text}`).all());
  expect(
    planOf(`SELECT ref, controller, country, zone, received_day, extended_until, identity FROM case_list
    WHERE phase = 'open' AND instr(line, 'x') > 0`),
  ).toContain('COVERING INDEX case_list_line');
  expect(
    planOf(`SELECT id FROM message INDEXED BY message_line WHERE instr(line, 'x') > 0
    ORDER BY received_at DESC, id DESC LIMIT 40`),
  ).toContain('COVERING INDEX message_line');
  expect(
    planOf(`SELECT id FROM message WHERE disposition = 'tray' AND parse_state <> 'unreadable'
    ORDER BY received_at DESC, id DESC LIMIT 40`),
  ).toContain('COVERING INDEX message_place');
});
