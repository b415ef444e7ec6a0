import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { FileId, LetterId } from '#core/base/id.ts';
import { parseDay, type Instant } from '#core/base/day.ts';
import type { FileEvent, LetterEvent } from '#core/case/letter-event.ts';
import type { Part } from '#core/export/part.ts';
import { putOutgoing } from '#db/outgoing.ts';
import { exportDossier } from '#host/dossier/export-dossier.ts';
import { unpackZip } from '#host/dossier/zip.ts';
import { evidenceOf, fileOf, sampleLogWithCase, textOf } from '#test/support/evidence-file.ts';
import { present } from '#test/support/present.ts';
import { deskWithCase, dossierOf, ref } from '#test/support/sample-dossier.ts';
import { temporaryFolder } from '#test/support/temporary-folder.ts';
import type { ThrowawayDesk } from '#test/support/throwaway-desk.ts';
import { verifyEvidence } from '../../../resources/verifier/verify.mjs';

const sumOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const hasPython = spawnSync('python3', ['--version']).status === 0;

/** What both verifiers say; they must agree. */
async function verdictOf(file: Buffer) {
  const answer = await verifyEvidence(file);
  if (hasPython) {
    const path = join(temporaryFolder(), 'case.zip');
    writeFileSync(path, file);
    const { stdout } = spawnSync('python3', ['resources/verifier/verify.py', path], { encoding: 'utf8' });
    expect(JSON.parse(stdout)).toEqual(answer);
  }
  return { verdict: answer.verdict, firstBroken: answer.firstBroken };
}

describe('a letter in an evidence file, by both verifiers (docs/audit-log.md §7, step 9)', () => {
  const eml = Buffer.from('From: dpo@kraaft.example\r\nSubject: Uitstel\r\n\r\nWij hebben meer tijd nodig.\r\n');
  const pack = Buffer.from('PK made for the person');
  const log = sampleLogWithCase();
  log.append('ccase', { act: 'case.letter-left', letter: 'lone', sha256: sumOf(eml) });
  log.append('ccase', { act: 'case.file-added', file: 'fone', sha256: sumOf(pack) });
  log.head();
  const parts = evidenceOf(log);
  const letter = { name: 'letter/lone.eml', bytes: eml };
  const sent = { name: 'file/fone.zip', bytes: pack };
  const verdictWith = async (...more: readonly Part[]) => await verdictOf(await fileOf([...parts, ...more], log.log));

  test('holds where it is what left, and may be gone', async () => {
    expect(await verdictWith(letter, sent)).toEqual({ verdict: 'UNANCHORED', firstBroken: null });
    expect(await verdictWith()).toEqual({ verdict: 'UNANCHORED', firstBroken: null });
  });

  test.each([
    ['with other octets', { ...letter, bytes: Buffer.from('other') }],
    ['that never left', { name: 'letter/ltwo.eml', bytes: eml }],
    ['under another name', { name: 'letter/lone.txt', bytes: eml }],
    ['that is a file', { name: 'file/lone.bin', bytes: eml }],
    ['that is no file of the case', { name: 'file/ftwo.zip', bytes: pack }],
    ['that is another file', { ...sent, bytes: eml }],
    ['with a path of its own', { name: 'letter/lone/lone.eml', bytes: eml }],
  ])('%s is found', async (_how, part) => {
    expect(await verdictWith(part)).toEqual({ verdict: 'BROKEN', firstBroken: part.name });
  });
});

describe('the evidence of a case with letters and files', () => {
  const letter = 'l0123456789abcdef' as LetterId;
  const eml = Buffer.from('From: dpo@kraaft.example\r\n\r\nWij hebben meer tijd nodig.\r\n');
  const at = '2026-03-20T10:00:00.000Z' as Instant;

  function append(throwaway: ThrowawayDesk, event: LetterEvent | FileEvent): void {
    const { desk, open } = throwaway;
    open.desk.transact(() => desk.journal.append(present(desk.cases.byRef(ref)).id, event, 'user'));
  }

  function left(files: readonly FileId[] = []): LetterEvent {
    return {
      act: 'case.letter-left',
      letter,
      kind: 'extension',
      language: 'nl',
      template: { kind: 'extension', language: 'nl', version: 2 },
      way: 'mail',
      to: ['anna@example.org'],
      subject: 'Verlenging van de termijn',
      headerId: '<1@kraaft.example>',
      sha256: sumOf(eml),
      files,
      on: present(parseDay('2026-03-20')),
    };
  }

  function keepOctets({ database, open, desk }: ThrowawayDesk, octets = eml): void {
    const row = {
      id: 'o1',
      letterId: letter,
      caseId: present(desk.cases.byRef(ref)).id,
      accountId: 'a1',
      way: 'mail' as const,
      state: 'sent' as const,
      from: { name: '', address: 'dpo@kraaft.example' },
      to: [{ name: '', address: 'anna@example.org' }],
      headerId: '<1@kraaft.example>',
      sha256: sumOf(eml),
      size: octets.length,
      queuedAt: at,
      heldUntil: at,
      attempts: 1,
      nextTryAt: null,
      obstacle: null,
      sentAt: at,
      copy: 'made' as const,
    };
    open.desk.transact(() => putOutgoing(database, row, octets));
  }

  function addFile(
    throwaway: ThrowawayDesk,
    id: string,
    file: { name: string; isPackage: boolean; bytes: Buffer },
  ): FileId {
    const { desk, open } = throwaway;
    const facts = {
      name: file.name,
      mediaType: file.isPackage ? 'application/zip' : 'application/octet-stream',
      size: file.bytes.length,
      sha256: sumOf(file.bytes),
      origin: file.isPackage ? { kind: 'package' as const, of: [] } : { kind: 'brought' as const },
    };
    const caseId = present(desk.cases.byRef(ref)).id;
    open.desk.transact(() => desk.files.put({ ...facts, id: id as FileId, caseId, addedAt: at }, file.bytes));
    append(throwaway, { act: 'case.file-added', file: id as FileId, ...facts });
    return id as FileId;
  }

  test('holds each letter as it left, and the packages that went with it', async () => {
    const throwaway = deskWithCase();
    const pack = addFile(throwaway, 'f00000000000000aa', {
      name: 'inzage.zip',
      isPackage: true,
      bytes: Buffer.from('PK'),
    });
    addFile(throwaway, 'f00000000000000bb', { name: 'ongestuurd.zip', isPackage: true, bytes: Buffer.from('PK2') });
    keepOctets(throwaway);
    append(throwaway, left([pack]));
    const { zip } = await dossierOf(throwaway);
    const parts = present(await unpackZip(zip));
    expect(Buffer.from(present(parts.find(({ name }) => name === `letter/${letter}.eml`)).bytes)).toEqual(eml);
    expect(parts.map(({ name }) => name).filter((name) => name.startsWith('file/'))).toEqual([`file/${pack}.zip`]);
    expect(textOf(parts, 'case.html')).toContain(sumOf(eml));
    expect(await verdictOf(zip)).toEqual({ verdict: 'UNANCHORED', firstBroken: null });
  });

  test('names files that were brought in by name and hash, and holds none of their octets: they may be about others', async () => {
    const throwaway = deskWithCase();
    const bytes = Buffer.from('gegevens van iemand anders, en veel ervan');
    const id = addFile(throwaway, 'f00000000000000cc', { name: 'crm.csv', isPackage: false, bytes });
    append(throwaway, left([id]));
    const { zip } = await dossierOf(throwaway);
    expect(zip.includes(bytes)).toBe(false);
    const page = textOf(present(await unpackZip(zip)), 'case.html');
    expect(page).toContain('crm.csv');
    expect(page).toContain(sumOf(bytes));
  });

  test('says that a letter is no longer there, and is made all the same', async () => {
    const throwaway = deskWithCase();
    append(throwaway, left());
    const { zip } = await dossierOf(throwaway);
    expect(await verdictOf(zip)).toEqual({ verdict: 'UNANCHORED', firstBroken: null });
    expect(textOf(present(await unpackZip(zip)), 'case.html')).toContain('De bytes zitten niet in dit bestand');
  });

  test('is not made of a letter that is not what the journal says', async () => {
    const throwaway = deskWithCase();
    keepOctets(throwaway, Buffer.from('iets anders'));
    append(throwaway, left());
    await expect(exportDossier(throwaway.open, ref)).rejects.toThrow('is not what the journal says');
  });

  test('is the same file twenty times', async () => {
    const throwaway = deskWithCase();
    keepOctets(throwaway);
    append(throwaway, left());
    const sums = new Set<string>();
    for (let turn = 0; turn < 20; turn += 1) sums.add((await dossierOf(throwaway)).sha256);
    expect(sums.size).toBe(1);
  });

  test('gives no part a name that somebody chose, and writes hostile ones so that they can be read', async () => {
    const throwaway = deskWithCase();
    const names = [
      '../../../etc/passwd',
      'CON',
      'a\0b.pdf',
      'rekening\u202Efdp.exe',
      'x'.repeat(300),
      '.',
      'C:\\boot.ini',
    ];
    const files = names.map((name, index) =>
      addFile(throwaway, `f0000000000000${index}zz`, { name, isPackage: true, bytes: Buffer.from(`PK${index}`) }),
    );
    append(throwaway, left(files));
    const { zip } = await dossierOf(throwaway);
    const parts = present(await unpackZip(zip));
    const neutral =
      /^(case\.(html|json|pdf)|[a-zA-Z]+\.(json|jsonl|txt|sig|html|mjs|py)|(mail|letter|file)\/[a-z0-9]+\.(eml|zip|pdf|bin))$/;
    expect(parts.map(({ name }) => name).filter((name) => !neutral.test(name))).toEqual([]);
    const page = textOf(parts, 'case.html');
    expect(page).toContain('rekening\uFFFDfdp.exe');
    expect(page).toContain(`${'x'.repeat(160)}…`);
    expect(page).not.toContain('\0');
    expect(await verdictOf(zip)).toEqual({ verdict: 'UNANCHORED', firstBroken: null });
  });
});
