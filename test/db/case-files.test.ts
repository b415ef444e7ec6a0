import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { actOnCase } from '#core/desk/commands/act-on-case.ts';
import { confirmRequest } from '#core/desk/commands/confirm-request.ts';
import { removeFile } from '#core/desk/commands/keep-file.ts';
import { mostFiles } from '#core/desk/case-file-limits.ts';
import { StorageFault } from '#core/desk/storage-fault.ts';
import { rebuildLists } from '#db/rebuild.ts';
import { verifyDesk } from '#db/verify-desk.ts';
import { bringFile } from '#host/files/bring-file.ts';
import { decryptPages } from '#test/support/decrypt-pages.ts';
import { present, unwrap } from '#test/support/present.ts';
import { testKeys } from '#test/support/test-keys.ts';
import { throwawayDesk, type ThrowawayDesk } from '#test/support/throwaway-desk.ts';

/** 60 kB, so that it lies on pages of its own; each line differs from all others. */
const octets = Buffer.from(Array.from({ length: 2_000 }, (_, line) => `kanarie record ${line * 7919}`).join('\n'));
const name = 'export-kanarievogel.csv';

function withFile() {
  const made = throwawayDesk();
  const caseId = unwrap(confirmRequest(made.desk, { id: made.receive() }));
  const { ref } = present(made.desk.cases.byId(caseId));
  const file = unwrap(bringFile(made.desk, { ref, name, origin: { kind: 'brought' } }, octets));
  return { ...made, ref, file };
}

/** What of the file stands in plain in any page, in use or free, or in the log before them. */
function traces({ file, masterKey }: ThrowawayDesk, sealed?: Buffer): readonly string[] {
  const pages = decryptPages(file, testKeys(masterKey).database);
  const needles: readonly (readonly [string, Buffer])[] = [
    ['name', Buffer.from(name)],
    ['octets', octets.subarray(0, 60)],
    ...(sealed === undefined ? [] : [['sealed', sealed.subarray(500, 560)] as const]),
  ];
  return needles.flatMap(([what, needle]) => (pages.includes(needle) ? [what] : []));
}

function sealedOf({ database }: ThrowawayDesk): Buffer {
  return database.sqlite.prepare('SELECT bytes FROM case_file').pluck().get() as Buffer;
}

describe('a file of a case', () => {
  test('lies sealed under a key of its own, and opens again as it was', () => {
    const { desk, file, ...made } = withFile();
    expect(Buffer.from(desk.files.bytes(file.id)).equals(octets)).toBe(true);
    expect(traces({ ...made, desk, file: made.database.sqlite.name })).not.toContain('octets');
    expect(file).toMatchObject({ mediaType: 'text/csv', size: octets.length, origin: { kind: 'brought' } });
  });

  test('stays where the lists are made anew from the journal, and where the desk is opened again', () => {
    const { file, ...made } = withFile();
    expect(rebuildLists(made.database, { keep: true })).toEqual([]);
    const again = made.reopened();
    expect(Buffer.from(again.desk.files.bytes(file.id)).equals(octets)).toBe(true);
    expect(verifyDesk(again.database).ok).toBe(true);
  });

  test('leaves no octet behind once it is removed; that it was there and why it went stays', () => {
    const { desk, database, ref, file, ...made } = withFile();
    const sealed = sealedOf({ ...made, desk, database, file: '' });
    const whole = { ...made, desk, database, file: database.sqlite.name };
    expect(traces(whole, sealed)).toContain('sealed');
    unwrap(removeFile(desk, file.id, 'Of somebody else.'));
    expect(traces(whole, sealed)).toEqual([]);
    expect(readFileSync(`${database.sqlite.name}-wal`)).toHaveLength(0);
    expect(desk.files.find(file.id)).toBeUndefined();
    const acts = desk.journal.of([present(desk.cases.byRef(ref)).id]).flatMap(({ event }) => event ?? []);
    expect(acts.at(-1)).toEqual({ act: 'case.file-removed', file: file.id, reason: 'Of somebody else.' });
    expect(removeFile(desk, file.id, 'again')).toEqual({ ok: false, failure: { code: 'file-unknown', id: file.id } });
  });

  test('goes with its case to the last octet (GDPR Art. 5(1)(e))', () => {
    const { desk, database, ref, file, ...made } = withFile();
    const whole = { ...made, desk, database, file: database.sqlite.name };
    const sealed = sealedOf(whole);
    unwrap(actOnCase(desk, { ref, commands: [{ act: 'close', outcome: 'other', note: 'done' }, { act: 'erase' }] }));
    expect(traces(whole, sealed)).toEqual([]);
    expect(desk.files.find(file.id)).toBeUndefined();
    expect(verifyDesk(database).ok).toBe(true);
  });

  test('is not half kept on a full disk', () => {
    const { desk, database, ref } = withFile();
    const used = Number(database.sqlite.pragma('page_count', { simple: true }));
    database.sqlite.pragma(`max_page_count = ${used + 4}`);
    const bring = () => bringFile(desk, { ref, name: 'second.csv', origin: { kind: 'brought' } }, octets);
    expect(bring).toThrow(new StorageFault({ code: 'disk-full' }));
    database.sqlite.pragma('max_page_count = 1073741823');
    expect(desk.files.ofCase(present(desk.cases.byRef(ref)).id)).toHaveLength(1);
    expect(bring()).toMatchObject({ ok: true });
  });

  test('is refused where it is empty, one too many, or of no case', () => {
    const { desk, ref } = withFile();
    const bring = (to: string, content: Uint8Array) =>
      bringFile(desk, { ref: to, name: 'x', origin: { kind: 'brought' } }, content);
    expect(bring(ref, new Uint8Array())).toEqual({ ok: false, failure: { code: 'file-empty' } });
    expect(bring('KRA-1999-0001', octets)).toEqual({
      ok: false,
      failure: { code: 'case-unknown', ref: 'KRA-1999-0001' },
    });
    for (let count = 1; count < mostFiles; count += 1) unwrap(bring(ref, Buffer.from([1])));
    expect(bring(ref, Buffer.from([1]))).toEqual({ ok: false, failure: { code: 'file-too-many', most: mostFiles } });
  });
});
