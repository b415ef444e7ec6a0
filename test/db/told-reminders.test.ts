import { expect, test } from 'vitest';
import { actOnCase } from '#core/desk/commands/act-on-case.ts';
import { keepReminderTold, toldAmong } from '#db/reminders.ts';
import { openLetterCase } from '../support/outbox-desk.ts';
import { present } from '../support/present.ts';
import { throwawayDesk } from '../support/throwaway-desk.ts';

test('an erased case leaves no day behind among the reminders that were told (GDPR recital 26)', () => {
  const desk = throwawayDesk();
  const [ref, other] = ['anna@example.org', 'bert@example.org'].map((from) => openLetterCase(desk, from));
  const keyOf = (of: string | undefined) => `due ${present(desk.desk.cases.byRef(present(of))).id} 2026-04-07 @ 7d`;
  const keys = [keyOf(ref), keyOf(other), 'digest 2026-03-31'];
  keepReminderTold(desk.database, keys, desk.desk.now());
  const commands = [{ act: 'discard', reason: 'twice' }, { act: 'erase' }] as const;
  expect(actOnCase(desk.desk, { ref: present(ref), commands }).ok).toBe(true);
  expect([...toldAmong(desk.database, keys)].toSorted()).toEqual(keys.slice(1).toSorted());
});
