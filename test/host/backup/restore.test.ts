import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { rebuildLists } from '#db/rebuild.ts';
import { verifyDesk } from '#db/verify-desk.ts';
import { drillBackup } from '#host/backup/drill-backup.ts';
import type { OpenDesk } from '#host/open-desk.ts';
import { settleErasures } from '#host/settle-erasures.ts';
import { workerUrls } from '#host/worker-urls.ts';
import {
  backUp,
  deskSecret,
  eraseCase,
  makeBackupDesk,
  openAt,
  openCase,
  restore,
  restored,
  take,
} from '#test/support/backup-desk.ts';
import { mailWithDocument } from '#test/support/mail-with-document.ts';
import { plainMails } from '#test/support/mail-samples.ts';
import { present } from '#test/support/present.ts';

// Each desk here stretches passphrases and verifies copies in threads of their own.
vi.setConfig({ testTimeout: 240_000 });

const eventsOf = ({ desk }: OpenDesk) => desk.journal.of(['desk']).flatMap(({ event }) => event ?? []);

function expectSound(open: OpenDesk): void {
  expect(open.audit.alarm()).toBeUndefined();
  expect(verifyDesk(open.database)).toMatchObject({ ok: true, firstBroken: undefined });
  expect(rebuildLists(open.database, { keep: false })).toEqual([]);
}

describe('a desk brought back from its backup', () => {
  test('is the desk as it was, opens with passphrase or words, and goes on under a new epoch', async () => {
    const desk = await makeBackupDesk();
    const open = await desk.open();
    const [first] = await take(open, ...plainMails(3));
    const ref = openCase(open, present(first));
    const file = join(desk.outside, 'one.dpobackup');
    const made = await backUp(open, file);
    expect(made.entries).toBe(open.audit.size() - 1);
    expect(eventsOf(open).at(-1)).toEqual({
      act: 'desk.backed-up',
      sha256: made.sha256,
      size: made.size,
      entries: made.entries,
    });
    const before = open.desk.messages.all().map(({ id, sha256 }) => [id, sha256]);
    open.close();

    const folder = join(desk.outside, 'elsewhere', 'desk');
    expect(await restored(desk, { file, folder, secret: desk.recoveryKey })).toEqual({
      backedUpAt: made.createdAt,
      taken: made.entries,
      lost: undefined,
      erasedAgain: 0,
      knowsErasures: true,
      keptAs: undefined,
    });
    expect(readdirSync(folder).toSorted()).toEqual([
      'desk.db',
      'erasures.json',
      'head.bin',
      'keys-a.json',
      'keys-b.json',
    ]);
    const back = await openAt(folder, deskSecret, desk.clock);
    expect(back.desk.messages.all().map(({ id, sha256 }) => [id, sha256])).toEqual(before);
    expect(back.desk.cases.byRef(ref)?.messageIds).toEqual([first]);
    expectSound(back);
    const events = eventsOf(back);
    expect(events.at(-1)).toEqual({ act: 'desk.restored', backedUpAt: made.createdAt, taken: made.entries });
    expect(events.filter(({ act }) => act === 'log.rotated').length).toBeGreaterThan(1);
  });

  test('does not show again what was erased since: a case, a mail, an attachment; and none comes in again', async () => {
    const desk = await makeBackupDesk();
    const open = await desk.open();
    const mails = plainMails(4);
    const withDocument = mailWithDocument({ document: Buffer.from('PASSPORT-CANARY'.repeat(20)) });
    const known = await take(open, ...mails.slice(0, 3), withDocument);
    const [ofCase, single, stays, documented] = known.map(present);
    const ref = openCase(open, present(ofCase));
    const file = join(desk.outside, 'one.dpobackup');
    await backUp(open, file);

    // Mails that the backup does not know: one is erased, one loses its document.
    const late = mailWithDocument({ number: 9, document: Buffer.from('LATE-CANARY'.repeat(20)) });
    const [unknown, lateDocumented] = (await take(open, present(mails[3]), late)).map(present);
    await eraseCase(open, ref);
    open.desk.transact(() => {
      for (const id of [single, unknown]) {
        open.desk.messages.erase(present(id));
        open.desk.journal.erase(present(id));
        open.desk.journal.append(present(id), { act: 'mail.erased', reason: 'not for us' }, 'user');
      }
      for (const id of [documented, lateDocumented]) open.desk.messages.strikeAttachment(present(id), 0);
    });
    await settleErasures(open);
    open.close();

    const back = await restored(desk, { file, folder: desk.folder });
    expect(back).toMatchObject({ knowsErasures: true, keptAs: undefined });
    expect(back.lost).toBeGreaterThan(5);
    const again = await desk.open();
    expectSound(again);
    expect(again.desk.cases.byRef(ref)).toBeUndefined();
    expect(again.desk.cases.erased().map((erased) => erased.ref)).toEqual([ref]);
    for (const id of [ofCase, single, unknown])
      expect(again.desk.messages.find(present(id))).toMatchObject({ disposition: 'erased', sha256: '' });
    expect(again.desk.messages.find(present(stays))?.disposition).toBe('tray');
    expect(Buffer.from(again.desk.messages.raw(present(documented))).includes('paspoort.pdf')).toBe(false);

    // As a pull from the server, or an import of the same files, offers them.
    const offered = await take(again, ...mails, withDocument, late);
    expect(offered.slice(0, 5)).toEqual([ofCase, single, stays, unknown, documented]);
    const taken = present(offered[5]);
    expect(again.desk.messages.find(taken)?.disposition).toBe('tray');
    expect(Buffer.from(again.desk.messages.raw(taken)).includes('paspoort.pdf')).toBe(false);
    expectSound(again);
    // And from a second backup, brought back once more, neither.
    const second = join(desk.outside, 'two.dpobackup');
    await backUp(again, second);
    again.close();
    await restored(desk, { file: second, folder: join(desk.outside, 'third') });
    const third = await openAt(join(desk.outside, 'third'), deskSecret, desk.clock);
    expect(await take(third, ...mails, withDocument, late)).toEqual(offered);
    expectSound(third);
  }, 240_000);

  test('knows what was erased by the list beside the backup, where the desk itself is gone', async () => {
    const desk = await makeBackupDesk();
    const open = await desk.open();
    const [id] = (await take(open, ...plainMails(1))).map(present);
    const ref = openCase(open, present(id));
    const file = join(desk.outside, 'one.dpobackup');
    await backUp(open, file);
    await eraseCase(open, ref);
    open.close();
    writeFileSync(join(desk.outside, 'erasures.json'), readFileSync(join(desk.folder, 'erasures.json')));
    const folder = join(desk.outside, 'new');
    expect(await restored(desk, { file, folder })).toMatchObject({ erasedAgain: 1, knowsErasures: true });
    const back = await openAt(folder, deskSecret, desk.clock);
    expect(back.desk.cases.byRef(ref)).toBeUndefined();
    expectSound(back);
  });

  test('over a desk whose database is destroyed: its list of erasures and its head still tell', async () => {
    const desk = await makeBackupDesk();
    const open = await desk.open();
    const [id] = (await take(open, ...plainMails(1))).map(present);
    const ref = openCase(open, present(id));
    const file = join(desk.outside, 'one.dpobackup');
    const { entries } = await backUp(open, file);
    await eraseCase(open, ref);
    const size = open.audit.size();
    open.close();
    writeFileSync(join(desk.folder, 'desk.db'), 'not a database any more'.repeat(1000));
    expect(await restored(desk, { file, folder: desk.folder })).toMatchObject({
      lost: size - entries,
      erasedAgain: 1,
      knowsErasures: true,
      keptAs: undefined,
    });
    const back = await desk.open();
    expect(back.desk.cases.byRef(ref)).toBeUndefined();
    expectSound(back);
  });
});

describe('what is in the folder', () => {
  test('stays as it is for a damaged backup, a wrong secret, another desk, or foreign files', async () => {
    const desk = await makeBackupDesk();
    const open = await desk.open();
    await take(open, ...plainMails(2));
    const file = join(desk.outside, 'one.dpobackup');
    await backUp(open, file);
    open.close();
    const bytes = () => readdirSync(desk.folder).map((name) => readFileSync(join(desk.folder, name)).toString('hex'));
    const before = bytes();
    const damaged = join(desk.outside, 'damaged.dpobackup');
    const octets = readFileSync(file);
    octets[octets.length - 40_000] = (octets[octets.length - 40_000] ?? 0) ^ 4;
    writeFileSync(damaged, octets);
    const refused = async (wishes: Parameters<typeof restore>[1]) => {
      const result = await restore(desk, wishes);
      return result.ok ? 'done' : result.failure.code;
    };
    const { folder } = desk;
    expect(await refused({ file: damaged, folder })).toBe('backup-damaged');
    expect(await refused({ file, folder, secret: 'not the passphrase at all' })).toBe('passphrase-wrong');
    expect(await refused({ file: join(desk.outside, 'none'), folder })).toBe('backup-out-of-reach');
    expect(bytes()).toEqual(before);
    const empty = join(desk.outside, 'empty');
    expect(await refused({ file: damaged, folder: empty })).toBe('backup-damaged');
    expect(existsSync(empty)).toBe(false);

    const other = await makeBackupDesk();
    (await other.open()).close();
    expect(await refused({ file, folder: other.folder })).toBe('backup-of-other-desk');
    expect((await other.open()).audit.alarm()).toBeUndefined();
    const taken = join(desk.outside, 'taken');
    mkdirSync(taken);
    writeFileSync(join(taken, 'letter.txt'), 'x');
    expect(await refused({ file, folder: taken })).toBe('restore-folder-taken');
    expect(readdirSync(taken)).toEqual(['letter.txt']);
  });

  test('is kept aside when asked for, and when nothing proves that it is the same desk', async () => {
    const desk = await makeBackupDesk();
    const open = await desk.open();
    await take(open, ...plainMails(2));
    const file = join(desk.outside, 'one.dpobackup');
    await backUp(open, file);
    open.close();
    const asked = await restored(desk, { file, folder: desk.folder, keepsOld: true });
    const aside = join(desk.outside, present(asked.keptAs));
    const kept = await openAt(aside, deskSecret, desk.clock);
    expect(eventsOf(kept).at(-1)?.act).toBe('desk.backed-up');
    for (const name of ['keys-a.json', 'keys-b.json', 'erasures.json']) writeFileSync(join(desk.folder, name), '?');
    const unproven = await restored(desk, { file, folder: desk.folder });
    expect(unproven).toMatchObject({ lost: undefined, knowsErasures: false });
    expect(readdirSync(join(desk.outside, present(unproven.keptAs)))).toContain('desk.db');
    expectSound(await desk.open());
  });
});

test('a drill says what is in a backup, changes nothing, and leaves nothing behind', async () => {
  const desk = await makeBackupDesk();
  const open = await desk.open();
  const [id] = await take(open, ...plainMails(5));
  openCase(open, present(id));
  const file = join(desk.outside, 'one.dpobackup');
  const { entries, createdAt } = await backUp(open, file);
  const before = readFileSync(file);
  const tools = { workerUrl: workerUrls.backup, onProgress: () => undefined };
  expect(await drillBackup(file, deskSecret, tools)).toEqual({
    ok: true,
    value: { backedUpAt: createdAt, entries, cases: 1, messages: 5, log: open.log },
  });
  expect(await drillBackup(file, 'not the passphrase', tools)).toEqual({
    ok: false,
    failure: { code: 'passphrase-wrong' },
  });
  expect(readFileSync(file).equals(before)).toBe(true);
  expect(readdirSync(desk.outside).toSorted()).toEqual(['desk', 'one.dpobackup']);
  expect(readdirSync(desk.folder)).not.toContain('backup.check');
});
