// The register as a file: what it holds of a case, of an erased case, and of persons; and what the journal says of it.

import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import type { Day } from '#core/base/day.ts';
import { actOnCase } from '#core/desk/commands/act-on-case.ts';
import { confirmRequest } from '#core/desk/commands/confirm-request.ts';
import type { RegisterScope } from '#core/desk/register-views.ts';
import { yearFigures } from '#core/export/statistics.ts';
import { registerWords as en } from '#core/words/en/register.ts';
import { exportRegister, type RegisterRequest } from '#host/register/export-register.ts';
import { personSigns } from '#host/register/person-signs.ts';
import { present } from '#test/support/present.ts';
import { throwawayDesk, type ThrowawayDesk } from '#test/support/throwaway-desk.ts';

const whole: RegisterScope = {
  controller: undefined,
  from: undefined,
  until: undefined,
  phase: 'all',
  withNames: false,
};

const csv: RegisterRequest = { scope: whole, format: 'csv', locale: 'en', manner: undefined };

type Line = Readonly<Record<string, string>>;

async function linesOf({ open }: ThrowawayDesk, request: Partial<RegisterRequest> = {}): Promise<readonly Line[]> {
  const { bytes } = await exportRegister(open, { ...csv, ...request });
  return parse<Line>(bytes, { columns: true, bom: true });
}

function opened(desk: ThrowawayDesk, sketch: Parameters<ThrowawayDesk['receive']>[0] = {}): string {
  const done = confirmRequest(desk.desk, { id: desk.receive(sketch) });
  if (!done.ok) throw new Error(done.failure.code);
  return present(desk.desk.cases.byId(done.value)).ref;
}

/** Given up and closed: the shortest way to a case that may be erased. */
function withdrawn(desk: ThrowawayDesk, ref: string): void {
  const state = present(desk.desk.cases.byRef(ref));
  const done = actOnCase(desk.desk, {
    ref,
    commands: [
      { act: 'withdraw-right', rights: state.rights, note: 'by mail' },
      { act: 'close', note: '' },
    ],
  });
  if (!done.ok) throw new Error(done.failure.code);
}

describe('the register', () => {
  test('has a line for each case with the facts of the procedure, and no name or address unless asked', async () => {
    const desk = throwawayDesk();
    const ref = opened(desk, { receivedAt: '2026-03-02T10:14:00+01:00', rights: ['access', 'erasure'] });
    const [line, ...others] = await linesOf(desk);
    expect(others).toEqual([]);
    expect(line).toMatchObject({
      Reference: ref,
      Status: 'Open',
      'Month received': '2026-03',
      Received: '2026-03-02',
      'Received at': '2026-03-02 10:14 Europe/Paris',
      Channel: 'E-mail',
      Rights: 'Access and Erasure',
      'Legal basis': 'GDPR Art. 15; GDPR Art. 17',
      'One month': '2026-04-02',
      Due: '2026-04-02',
      Identity: 'Not in doubt',
      Answered: '',
    });
    const everything = Object.values(present(line)).join(' ');
    expect(everything).not.toMatch(/anna|voorbeeld|example\.org|kenmerk/i);
    const [named] = await linesOf(desk, { scope: { ...whole, withNames: true } });
    expect(named).toMatchObject({ Name: 'Anna Voorbeeld', Address: 'anna@example.org' });
  });

  test('gives a person the same sign in every register, and another person another one (GDPR Art. 4(5))', async () => {
    const desk = throwawayDesk();
    for (const from of ['anna@example.org', 'bram@example.net', 'anna@example.org']) opened(desk, { from });
    const signs = (await linesOf(desk)).map((line) => line['Person']);
    expect(signs[0]).toMatch(/^P-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
    expect(signs[2]).toBe(signs[0]);
    expect(signs[1]).not.toBe(signs[0]);
    expect((await linesOf(desk.reopened())).map((line) => line['Person'])).toEqual(signs);
    const elsewhere = personSigns({ dedupe: new Uint8Array(32) });
    expect(elsewhere('anna@example.org')).not.toBe(signs[0]);
    expect(elsewhere('')).toBe('');
  });

  test('keeps of an erased case the anonymous line alone: no reference, no day, no sign (GDPR recital 26)', async () => {
    const desk = throwawayDesk();
    const ref = opened(desk, { receivedAt: '2026-03-02T10:14:00+01:00' });
    withdrawn(desk, ref);
    const before = yearFigures(desk.desk, { year: 2026, controller: undefined });
    desk.setNow('2033-01-01T09:00:00.000Z');
    const erased = actOnCase(desk.desk, { ref, commands: [{ act: 'erase' }] });
    if (!erased.ok) throw new Error(erased.failure.code);
    const [line] = await linesOf(desk);
    const filled = Object.fromEntries(Object.entries(present(line)).filter(([, value]) => value !== ''));
    expect(filled).toEqual({
      Status: 'Erased',
      Controller: 'KRAAFT',
      'Month received': '2026-03',
      Channel: 'E-mail',
      Rights: 'Access',
      'Legal basis': 'GDPR Art. 15',
      Decision: 'Access: Withdrawn by the person',
      Outcome: 'Withdrawn by the person',
    });
    const after = yearFigures(desk.desk, { year: 2026, controller: undefined });
    expect({ ...after, erased: 0, languages: before.languages, identity: before.identity }).toEqual({
      ...before,
      madeAt: after.madeAt,
      today: after.today,
    });
  });

  test('is narrowed by period, phase and controller', async () => {
    const desk = throwawayDesk();
    const first = opened(desk, { receivedAt: '2026-01-31T10:00:00+01:00' });
    const second = opened(desk, { receivedAt: '2026-03-01T10:00:00+01:00' });
    withdrawn(desk, second);
    const refs = async (scope: Partial<RegisterScope>) =>
      (await linesOf(desk, { scope: { ...whole, ...scope } })).map((line) => line['Reference']);
    expect(await refs({})).toEqual([first, second]);
    expect(await refs({ phase: 'open' })).toEqual([first]);
    expect(await refs({ phase: 'closed' })).toEqual([second]);
    expect(await refs({ from: '2026-02-01' as Day })).toEqual([second]);
    expect(await refs({ from: '2026-01-31' as Day, until: '2026-01-31' as Day })).toEqual([first]);
    expect(await refs({ controller: 'another' })).toEqual([]);
  });

  test('tells of an extension the day and the ground, and its words only with names (GDPR Art. 12(3))', async () => {
    const desk = throwawayDesk();
    const ref = opened(desk, { receivedAt: '2026-03-02T10:14:00+01:00' });
    const reason = 'Anna wrote about eleven building sites.';
    const done = actOnCase(desk.desk, { ref, commands: [{ act: 'extend', ground: 'complexity', reason }] });
    expect(done.ok).toBe(true);
    const [line] = await linesOf(desk);
    expect(line).toMatchObject({
      'Extension told': '2026-03-05',
      'Ground for extension': 'complexity of the request',
      'Extended until': '2026-06-02',
      Due: '2026-06-02',
    });
    expect(Object.values(present(line)).join()).not.toContain('eleven');
    const [named] = await linesOf(desk, { scope: { ...whole, withNames: true } });
    expect(named?.['Reason for extension']).toBe(reason);
  });

  test('is noted in the journal each time, with its hash, its lines and whether it had names', async () => {
    const desk = throwawayDesk();
    opened(desk);
    const plain = await exportRegister(desk.open, csv);
    const named = await exportRegister(desk.open, { ...csv, scope: { ...whole, withNames: true } });
    const noted = desk.desk.journal
      .of(['desk'])
      .flatMap(({ event }) => (event?.act === 'desk.register-exported' ? [event] : []));
    expect(noted).toEqual([
      { act: 'desk.register-exported', sha256: plain.sha256, rows: 1, withNames: false },
      { act: 'desk.register-exported', sha256: named.sha256, rows: 1, withNames: true },
    ]);
    expect(named.fileName).toBe('dpo-desk-register-names-2026-03-05.csv');
  });

  test('that could not be written is not noted', async () => {
    const desk = throwawayDesk();
    const refuse = () => {
      throw new Error('the disk is full');
    };
    await expect(exportRegister(desk.open, csv, refuse)).rejects.toThrow('full');
    expect(desk.desk.journal.of(['desk']).some(({ event }) => event?.act === 'desk.register-exported')).toBe(false);
  });

  test.each(['csv', 'xlsx'] as const)('gives the same octets for the same cases as %s', async (format) => {
    const desk = throwawayDesk();
    opened(desk);
    const hashes = new Set<string>();
    for (let time = 0; time < 5; time += 1) {
      desk.setNow('2026-03-06T09:00:00.000Z');
      hashes.add((await exportRegister(desk.open, { ...csv, format })).sha256);
    }
    expect(hashes.size).toBe(1);
  });

  test('as CSV is what the spreadsheets of each language open: semicolons and a mark, or RFC 4180', async () => {
    const desk = throwawayDesk();
    opened(desk);
    const [english, dutch] = await Promise.all(
      (['en', 'nl'] as const).map(async (locale) => (await exportRegister(desk.open, { ...csv, locale })).bytes),
    );
    expect(english?.subarray(0, 3).toString('hex')).not.toBe('efbbbf');
    expect(english?.toString()).toContain(`"${en['column.ref']}","${en['column.status']}"`);
    expect(dutch?.subarray(0, 3).toString('hex')).toBe('efbbbf');
    expect(dutch?.toString()).toContain('"Kenmerk";"Status"');
    for (const bytes of [english, dutch]) {
      expect(bytes?.toString().endsWith('\r\n')).toBe(true);
      expect(bytes?.toString().replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    }
  });
});
