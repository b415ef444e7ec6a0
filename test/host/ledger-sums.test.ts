import { randomBytes } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ledgerRows } from '#core/desk/queries/ledger-rows.ts';
import { showLedger } from '#core/desk/queries/show-ledger.ts';
import { saveAccount, saveFolder } from '#db/accounts.ts';
import { unpackZip } from '#host/dossier/zip.ts';
import { exportLedger } from '#host/export-ledger.ts';
import { ledgerOf } from '#host/intake/ledger-of.ts';
import { modelServer, type LifeStep, type ModelServer } from '#test/support/model-server.ts';
import { present } from '#test/support/present.ts';
import { throwawayDesk, type ThrowawayDesk } from '#test/support/throwaway-desk.ts';

const step: fc.Arbitrary<LifeStep> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constant('arrive' as const), content: fc.nat(40) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('skip' as const), count: fc.integer({ min: 1, max: 5 }) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('delete' as const), pick: fc.nat() }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('withhold' as const), pick: fc.nat() }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('renumber' as const), to: fc.integer({ min: 1, max: 3 }) }) },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('pull' as const),
      cut: fc.option(fc.nat(4), { nil: undefined, freq: 3 }),
      losing: fc.constantFrom(0, 0, 1),
    }),
  },
);

/** A withheld mail goes, and the pull that finds it out breaks off before the folder is level again. */
const withheldThenGone: LifeStep[] = [
  { do: 'arrive', content: 0 },
  { do: 'withhold', pick: 0 },
  { do: 'arrive', content: 0 },
  { do: 'arrive', content: 0 },
  { do: 'pull', cut: undefined, losing: 0 },
  { do: 'pull', cut: 1, losing: 1 },
];

function folderOf({ database, open }: ThrowawayDesk) {
  const id = randomBytes(6).toString('hex');
  const secret = { caPem: null, signIn: 'password', provider: null, sealedSecret: null, isPaused: false } as const;
  saveAccount(database, {
    id,
    host: 'imap.example.org',
    port: 993,
    security: 'tls',
    user: `${id}@example.org`,
    ...secret,
  });
  const row = saveFolder(database, { id: `f${id}`, accountId: id, folder: '=INBOX', role: 'inbox' });
  return { id, ledger: ledgerOf(open, row) };
}

/** One life on a folder of its own; contents are its own too. */
function live(desk: ThrowawayDesk, steps: readonly LifeStep[]): { readonly id: string; readonly server: ModelServer } {
  const { id, ledger } = folderOf(desk);
  const server = modelServer(ledger, (content) => Buffer.from(`Subject: ${id} ${content}\r\n\r\nx\r\n`));
  for (const each of steps) server.live(each);
  return { id, server };
}

test('through any life of a folder the ledger is what an independent count says', () => {
  const desk = throwawayDesk();
  let taken = 0;
  fc.assert(
    fc.property(fc.array(step, { minLength: 5, maxLength: 60 }), (steps) => {
      const { id, server } = live(desk, steps);
      taken += server.contents.size;
      const view = showLedger(desk.desk);
      const folder = present(view.accounts.find((account) => account.id === id)?.folders[0]);
      const counted = Object.fromEntries(folder.epochs.map((epoch) => [epoch.uidValidity, epoch]));
      expect(Object.keys(counted).toSorted()).toEqual([...server.epochs.keys()].toSorted());
      const seen = new Set<number>();
      for (const [validity, model] of server.epochs) {
        const epoch = present(counted[validity]);
        expect(epoch).toMatchObject({
          stored: model.stored.size,
          gone: model.gone.size,
          vanished: model.vanished.size,
          withheld: model.withheld.size,
          uidNext: model.uidNext,
          onServer: model.onServer,
          unaccounted: 0,
        });
        if (model.uidNext !== undefined) {
          const fates = new Set([...model.stored.keys(), ...model.vanished, ...model.withheld]);
          const free = Array.from({ length: model.uidNext - 1 }, (_, at) => at + 1).filter((uid) => !fates.has(uid));
          expect(epoch.unused.flatMap(({ from, to }) => range(from, to))).toEqual(free);
        }
        for (const content of model.stored.values()) seen.add(content);
      }
      // Each message once, however many UIDs it has had.
      const again = folder.epochs.reduce((sum, epoch) => sum + epoch.again, 0);
      const stored = folder.epochs.reduce((sum, epoch) => sum + epoch.stored, 0);
      expect(stored - again).toBe(seen.size);
      expect(Object.values(view.dispositions).reduce((sum, count) => sum + count, 0)).toBe(taken);
      const last = server.epochs.get(server.current());
      const shown = folder.epochs.find((epoch) => epoch.isCurrent);
      if (last !== undefined && shown?.uidValidity === server.current())
        expect(shown.isComplete).toBe(last.uidNext !== undefined && last.withheld.size === 0);
    }),
    { numRuns: 60, examples: [[withheldThenGone]] },
  );
});

test('every UID below UIDNEXT is in exactly one row of the export, and the rows are the sums', () => {
  const desk = throwawayDesk();
  fc.assert(
    fc.property(fc.array(step, { minLength: 5, maxLength: 60 }), (steps) => {
      const { id, server } = live(desk, steps);
      const rows = [...ledgerRows(desk.desk)].filter(({ user }) => user.startsWith(id));
      for (const [validity, model] of server.epochs) {
        const own = rows.filter(({ uidValidity }) => uidValidity === validity);
        const uids = own.flatMap(({ uidFrom, uidTo }) => range(Number(uidFrom), Number(uidTo)));
        expect(new Set(uids).size).toBe(uids.length);
        expect(uids.filter((uid) => uid < (model.uidNext ?? 1))).toEqual(range(1, (model.uidNext ?? 1) - 1));
        const fates = (fate: string) => own.filter((row) => row.fate === fate).map(({ uidFrom }) => uidFrom);
        expect(new Set(fates('gone'))).toEqual(model.gone);
        expect(new Set([...fates('stored'), ...fates('gone')])).toEqual(new Set(model.stored.keys()));
        expect([new Set(fates('vanished')), new Set(fates('withheld'))]).toEqual([model.vanished, model.withheld]);
      }
    }),
    { numRuns: 40 },
  );
});

test('the export is the same twice, holds its sums, no formula, and nothing of a mail but its hash', async () => {
  const desk = throwawayDesk();
  live(desk, [
    { do: 'skip', count: 3 },
    { do: 'arrive', content: 1 },
    { do: 'arrive', content: 2 },
    { do: 'withhold', pick: 1 },
    { do: 'pull', cut: undefined, losing: 0 },
    { do: 'delete', pick: 0 },
    { do: 'renumber', to: 2 },
    { do: 'pull', cut: undefined, losing: 0 },
  ]);
  const fileMessage = desk.receive({ subject: 'Kanarievogel', from: 'w.kanarievogel@example.org' });
  const first = await exportLedger(desk.open);
  const second = await exportLedger(desk.open);
  expect([second.sha256, second.zip.equals(first.zip)]).toEqual([first.sha256, true]);
  expect(desk.desk.journal.of(['desk']).at(-1)?.event).toEqual({
    act: 'desk.ledger-exported',
    sha256: first.sha256,
    rows: first.rows,
  });
  const parts = new Map(present(await unpackZip(first.zip)).map(({ name, bytes }) => [name, Buffer.from(bytes)]));
  expect([...parts.keys()]).toEqual([
    'README.en.txt',
    'README.fr.txt',
    'README.nl.txt',
    'SHA256SUMS',
    'folders.csv',
    'ledger.json',
    'uids.csv',
  ]);
  const uids = parse<Record<string, string>>(present(parts.get('uids.csv')), { columns: true, bom: true });
  expect(uids).toHaveLength(first.rows);
  expect(uids.map(({ folder, uidFrom, uidTo, fate }) => [folder, uidFrom, uidTo, fate])).toEqual([
    ["'=INBOX", '1', '1', 'withheld'],
    ["'=INBOX", '1', '3', 'unused'],
    ["'=INBOX", '4', '4', 'stored'],
    ["'=INBOX", '5', '5', 'withheld'],
    ['', '', '', 'file'],
  ]);
  expect(uids.at(-1)?.['message']).toBe(fileMessage);
  const json = JSON.parse(present(parts.get('ledger.json')).toString()) as { uids: { rows: unknown[][] } };
  expect(json.uids.rows.map((row) => row.map(String).map((cell) => cell.replace(/^=/, "'=")))).toEqual(
    uids.map((row) => Object.values(row)),
  );
  for (const bytes of parts.values()) expect(bytes.toString()).not.toMatch(/kanarie|Subject:/i);
});

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at);
}
