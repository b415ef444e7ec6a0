import { describe, expect, test } from 'vitest';
import type { Instant } from '#core/base/day.ts';
import { showLedger } from '#core/desk/queries/show-ledger.ts';
import { saveAccount, saveFolder } from '#db/accounts.ts';
import { currentEpoch } from '#db/folder-ledger.ts';
import { ledgerOf } from '#host/intake/ledger-of.ts';
import type { ReceivedMail } from '#mail/imap/folder-ledger.ts';
import { present } from '#test/support/present.ts';
import { throwawayDesk, type ThrowawayDesk } from '#test/support/throwaway-desk.ts';

const comparedAt = '2026-03-05T09:00:00.000Z' as Instant;
const row = { id: 'b1', accountId: 'a1', folder: 'INBOX', role: 'inbox' } as const;

function deskWithFolder(): ThrowawayDesk {
  const desk = throwawayDesk();
  saveAccount(desk.database, {
    id: 'a1',
    host: 'imap.example.org',
    port: 993,
    security: 'tls',
    user: 'dpo@example.org',
    caPem: null,
    signIn: 'password',
    provider: null,
    sealedSecret: null,
    isPaused: false,
  });
  saveFolder(desk.database, row);
  return desk;
}

const mail = (uid: number, text = `mail ${uid}`, more: Partial<ReceivedMail> = {}): ReceivedMail => ({
  uid,
  raw: Buffer.from(`Subject: ${text}\r\n\r\nx\r\n`),
  internalDate: undefined,
  isPartial: false,
  isDiffering: false,
  announcedSize: 1,
  ...more,
});

const mark = (uidNext: number, exists: number) => ({ uidNext, exists, highestModseq: '7', comparedAt });

const folderIn = ({ desk }: ThrowawayDesk) => present(showLedger(desk).accounts[0]?.folders[0]);

describe('the ledger of a folder', () => {
  test('knows what it stored, also after the desk was closed and opened, and how the folder stood', () => {
    const desk = deskWithFolder();
    const ledger = ledgerOf(desk.open, row);
    expect(ledger.open({ uidValidity: '77' })).toMatchObject({ mark: undefined });
    ledger.store([mail(9), mail(5)]);
    ledger.level(mark(10, 2));
    const known = ledgerOf(desk.reopened().open, row).open({ uidValidity: '77' });
    expect(known.mark).toEqual(mark(10, 2));
    expect([known.has(5), known.has(6), known.present(), known.withheld()]).toEqual([true, false, [5, 9], []]);
  });

  test('takes a batch all or nothing, and cannot be written before it was opened', () => {
    const desk = deskWithFolder();
    const ledger = ledgerOf(desk.open, row);
    expect(() => ledger.store([mail(1)])).toThrow('not opened');
    const known = ledger.open({ uidValidity: '77' });
    const broken = { ...mail(2), raw: null as never };
    expect(() => ledger.store([mail(1), broken])).toThrow('argument');
    expect([desk.desk.messages.all().length, known.has(1)]).toEqual([0, false]);
  });

  test('tells a message that was here already from one that it brought', () => {
    const desk = deskWithFolder();
    const heard: boolean[] = [];
    const ledger = ledgerOf(desk.open, row, (isNew) => heard.push(isNew));
    ledger.open({ uidValidity: '77' });
    ledger.store([mail(1, 'same'), mail(2, 'same'), mail(3, 'other', { isDiffering: true })]);
    expect(heard).toEqual([true, false, true]);
    expect(folderIn(desk).epochs[0]).toMatchObject({ stored: 3, again: 1, differing: 1 });
  });

  test('a message that went stays in the desk; one that is back is asked for again and is there', () => {
    const desk = deskWithFolder();
    const ledger = ledgerOf(desk.open, row);
    const known = ledger.open({ uidValidity: '77' });
    ledger.store([mail(1), mail(2), mail(3)]);
    ledger.level(mark(4, 3));
    ledger.lose([1, 2]);
    ledger.lose([2]);
    ledger.level(mark(4, 1));
    expect([known.has(1), known.present(), desk.desk.messages.all().length]).toEqual([false, [3], 3]);
    expect(
      desk.desk.journal.of(['desk']).flatMap(({ event }) => (event?.act === 'desk.mail-gone' ? event : [])),
    ).toEqual([{ act: 'desk.mail-gone', folder: 'b1', uidValidity: '77', uids: '1:2', count: 2 }]);
    ledger.store([mail(1)]);
    expect([known.has(1), folderIn(desk).epochs[0]]).toMatchObject([true, { stored: 3, gone: 1, unaccounted: 0 }]);
  });

  test('what is withheld is asked for again until it comes or goes', () => {
    const desk = deskWithFolder();
    const ledger = ledgerOf(desk.open, row);
    const known = ledger.open({ uidValidity: '77' });
    ledger.miss([4, 5, 6].map((uid) => ({ uid, fate: 'withheld' })));
    expect([known.withheld(), known.has(4)]).toEqual([[4, 5, 6], false]);
    ledger.miss([{ uid: 5, fate: 'vanished' }]);
    ledger.store([mail(4)]);
    expect(known.withheld()).toEqual([6]);
    ledger.level(mark(7, 2));
    expect(folderIn(desk).epochs[0]).toMatchObject({ stored: 1, vanished: 1, withheld: 1, isComplete: false });
    expect(folderIn(desk).items.map(({ uid, mark: its }) => [uid, its])).toEqual(
      expect.arrayContaining([
        [6, 'withheld'],
        [5, 'vanished'],
      ]),
    );
  });

  test('a message that the server has and the desk has not is seen in the sums', () => {
    const desk = deskWithFolder();
    const ledger = ledgerOf(desk.open, row);
    ledger.open({ uidValidity: '77' });
    ledger.store([mail(1), mail(3)]);
    ledger.level(mark(4, 3));
    expect(folderIn(desk).epochs[0]).toMatchObject({ unaccounted: 1, isComplete: false, unused: [{ from: 2, to: 2 }] });
    expect(showLedger(desk.desk).isComplete).toBe(false);
  });
});

describe('another UIDVALIDITY (RFC 3501 2.3.1.1)', () => {
  test('is a ledger of its own, noted in the journal; going back finds the earlier one', () => {
    const desk = deskWithFolder();
    const ledger = ledgerOf(desk.open, row);
    ledger.open({ uidValidity: '77' });
    ledger.store([mail(1)]);
    expect(ledger.open({ uidValidity: '78' }).has(1)).toBe(false);
    ledger.store([mail(9, 'mail 1')]);
    expect(ledger.open({ uidValidity: '77' }).present()).toEqual([1]);
    expect(currentEpoch(desk.database, 'b1')?.uidValidity).toBe('77');
    expect(desk.desk.messages.all()).toHaveLength(1);
    const acts = desk.desk.journal.of(['desk']).map(({ event }) => event);
    expect(acts.filter((event) => event?.act === 'desk.folder-renumbered')).toEqual([
      { act: 'desk.folder-renumbered', folder: 'b1', from: '77', to: '78' },
      { act: 'desk.folder-renumbered', folder: 'b1', from: '78', to: '77' },
    ]);
  });

  test('the one shown last is the current one, also when the clock was set back', () => {
    const desk = deskWithFolder();
    const ledger = ledgerOf(desk.open, row);
    ledger.open({ uidValidity: '77' });
    desk.setNow('2020-01-01T00:00:00.000Z');
    ledger.open({ uidValidity: '78' });
    expect(folderIn(desk).epochs.map(({ uidValidity, isCurrent }) => [uidValidity, isCurrent])).toEqual([
      ['78', true],
      ['77', false],
    ]);
  });
});
