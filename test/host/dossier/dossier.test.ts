import { createHash, randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { emptyHead, nextLeaf } from '#core/audit/chain.ts';
import { parseLeaf } from '#core/audit/leaf.ts';
import { actOnCase } from '#core/desk/commands/act-on-case.ts';
import { attachMessage } from '#core/desk/commands/attach-message.ts';
import type { Part } from '#core/export/dossier.ts';
import { exportDossier } from '#host/dossier/export-dossier.ts';
import { openManifest, sealParts, signingKeyOf } from '#host/dossier/manifest.ts';
import { verifyDossier } from '#host/dossier/verify-dossier.ts';
import { packZip, unpackZip } from '#host/dossier/zip.ts';
import { present } from '#test/support/present.ts';
import { deskWithCase, dossierOf, ref } from '#test/support/sample-dossier.ts';

/** The sample case's evidence file, and its parts without the seal. */
async function sample() {
  const desk = deskWithCase();
  const dossier = await dossierOf(desk);
  const parts = (await unpackZip(dossier.zip)) ?? [];
  return { desk, dossier, parts, unsealed: parts.filter(({ name }) => !name.startsWith('manifest.')) };
}

const textOf = (parts: readonly Part[], name: string) =>
  Buffer.from(parts.find((part) => part.name === name)?.bytes ?? []).toString('utf8');

/** Sealed anew over what these parts are now, by a key of the test's own. */
async function resealed(parts: readonly Part[], manifest: string): Promise<Buffer> {
  const { ref: about, log, subjects } = JSON.parse(manifest) as Parameters<typeof sealParts>[1];
  return await packZip(sealParts(parts, { ref: about, log, subjects }, signingKeyOf(randomBytes(32))));
}

describe('an evidence file', () => {
  test('holds the case, its clock, its journal and its raw mails, and stands by itself', async () => {
    const { desk, dossier, parts } = await sample();
    const ids = desk.desk.messages.ofCase(present(desk.desk.cases.byRef(ref)).id).map(({ id }) => id);
    expect(parts.map(({ name }) => name).toSorted()).toEqual(
      [
        'case.html',
        'case.json',
        'clock.json',
        'journal.json',
        'manifest.json',
        'manifest.sig',
        ...ids.map((id) => `mail/${id}.eml`),
      ].toSorted(),
    );
    expect(dossier).toMatchObject({ fileName: `${ref}.zip`, entries: parts.length });
    expect(dossier.sha256).toBe(createHash('sha256').update(dossier.zip).digest('hex'));
    for (const id of ids)
      expect(Buffer.from(desk.desk.messages.raw(id)).equals(partOf(parts, `mail/${id}.eml`))).toBe(true);
    expect(await verifyDossier(dossier.zip)).toEqual({
      ok: true,
      entries: parts.length,
      firstBroken: null,
      publicKey: signingKeyOf(desk.open.keys.signing).publicKey,
    });
  });

  test('of the same case is the same to the octet, however often and on whatever day', async () => {
    const { desk, dossier } = await sample();
    desk.setNow('2026-09-30T12:00:00Z');
    expect((await dossierOf(desk)).sha256).toBe(dossier.sha256);
    expect((await dossierOf(desk.reopened())).zip.equals(dossier.zip)).toBe(true);
  });

  test('is another one after the next act', async () => {
    const { desk, dossier } = await sample();
    actOnCase(desk.desk, { ref, commands: [{ act: 'verify-identity', method: 'known-contact', note: '' }] });
    expect((await dossierOf(desk)).sha256).not.toBe(dossier.sha256);
  });

  test('is noted with the desk once it was handed over, with its hash', async () => {
    const { desk, dossier } = await sample();
    const lines = desk.desk.journal.of(['desk']);
    expect(lines.at(-1)?.event).toMatchObject({ act: 'desk.dossier-exported', sha256: dossier.sha256 });
    const refused = exportDossier(desk.open, ref, () => {
      throw new Error('no room at the other place');
    });
    await expect(refused).rejects.toThrow('no room');
    expect(desk.desk.journal.of(['desk'])).toHaveLength(lines.length);
  });

  test('holds no word of anybody else: neither other mail nor mail that was taken out of the case again', async () => {
    const { desk } = await sample();
    const stranger = { from: 'zwaluw@example.net', name: 'Zoë Zwaluw', subject: 'zwaluwzaak', text: 'zwaluwzin' };
    const id = desk.receive(stranger);
    attachMessage(desk.desk, { id, ref });
    actOnCase(desk.desk, { ref, commands: [{ act: 'release-mail', messageId: id, reason: 'of somebody else' }] });
    const { zip } = await dossierOf(desk);
    expect(await verifyDossier(zip)).toMatchObject({ ok: true });
    const parts = (await unpackZip(zip)) ?? [];
    expect(parts.map(({ name }) => name)).not.toContain(`mail/${id}.eml`);
    for (const word of ['Zwaluw', 'zwaluwzaak', 'zwaluwzin', 'Bram', 'iets anders'])
      expect(zip.includes(word)).toBe(false);
    // That it was there and left is part of the case's own journal.
    expect(textOf(parts, 'journal.json')).toContain(id);
  });

  test('of no case is an obstacle', async () => {
    const { desk } = await sample();
    const failure = { code: 'case-unknown', ref: 'KRA-2026-0042' };
    expect(await exportDossier(desk.open, 'KRA-2026-0042')).toEqual({ ok: false, failure });
  });

  test('with a mail that no longer is what was stored says no', async () => {
    const { desk } = await sample();
    desk.database.sqlite.exec('DROP TRIGGER raw_message_no_update');
    desk.database.sqlite.exec(`UPDATE raw_message SET bytes = CAST('From: someone else' AS BLOB)`);
    const verdict = await verifyDossier((await dossierOf(desk)).zip);
    expect(verdict).toMatchObject({ ok: false, firstBroken: expect.stringMatching(/^mail\//) });
  });
});

describe('one octet changed anywhere', () => {
  test('and the file no longer verifies: two flips of every octet', async () => {
    const { dossier } = await sample();
    const copy = Buffer.from(dossier.zip);
    const passed: string[] = [];
    for (let at = 0; at < copy.length; at += 1) {
      const octet = copy.readUInt8(at);
      for (const flip of [0x01, 0x20 + (at % 0xd0)]) {
        copy.writeUInt8(octet ^ flip, at);
        if ((await verifyDossier(copy)).ok) passed.push(`${at} ^ ${flip}`);
      }
      copy.writeUInt8(octet, at);
    }
    expect(passed).toEqual([]);
    expect((await verifyDossier(copy)).ok).toBe(true);
  }, 120_000);

  test('cut at the end, or lengthened, it is no evidence', async () => {
    const { dossier } = await sample();
    for (let cut = 1; cut < 400; cut += 1)
      expect((await verifyDossier(dossier.zip.subarray(0, dossier.zip.length - cut))).ok).toBe(false);
    for (const more of ['\0', 'PK', dossier.zip])
      expect((await verifyDossier(Buffer.concat([dossier.zip, Buffer.from(more)]))).ok).toBe(false);
    expect((await verifyDossier(Buffer.concat([Buffer.from('x'), dossier.zip]))).ok).toBe(false);
  });

  test.each([
    ['nothing', Buffer.alloc(0)],
    ['text', Buffer.from('no evidence')],
    ['noise', randomBytes(5000)],
    ['an empty ZIP file', Buffer.from('504b0506000000000000000000000000000000000000', 'hex')],
  ])('%s is no evidence', async (_name, bytes) => {
    expect(await verifyDossier(bytes)).toMatchObject({ ok: false });
  });
});

describe('parts changed in a ZIP file that is well made', () => {
  test('removed, added, renamed or given another order, each is found', async () => {
    const { parts } = await sample();
    const mail = present(parts.find(({ name }) => name.startsWith('mail/')));
    const found = await Promise.all(
      parts.flatMap((part, index) =>
        [parts.toSpliced(index, 1), parts.with(index, { ...part, name: `${part.name}x` })].map(
          async (changed) => (await verifyDossier(await packZip(changed))).ok,
        ),
      ),
    );
    expect(found).toEqual(found.map(() => false));
    const added = [...parts, { name: 'mail/m0000000000000000.eml', bytes: mail.bytes }];
    expect(await verifyDossier(await packZip(added))).toMatchObject({
      ok: false,
      firstBroken: 'mail/m0000000000000000.eml',
    });
    expect(await verifyDossier(await packZip([...parts, mail]))).toMatchObject({ ok: false });
  });

  test('their contents exchanged, they are found', async () => {
    const { parts } = await sample();
    const [one, two] = parts.filter(({ name }) => name.startsWith('mail/'));
    const exchanged = parts.map((part) =>
      part === one
        ? { ...part, bytes: present(two).bytes }
        : part === two
          ? { ...part, bytes: present(one).bytes }
          : part,
    );
    expect(await verifyDossier(await packZip(exchanged))).toMatchObject({ ok: false, firstBroken: one?.name });
  });

  test('compressed or dated, the same parts are another file', async () => {
    const { dossier } = await sample();
    const { default: yazl } = await import('yazl');
    const { buffer } = await import('node:stream/consumers');
    const parts = (await unpackZip(dossier.zip)) ?? [];
    for (const options of [{ compress: true }, { compress: false, mtime: new Date(2026, 2, 5) }]) {
      const zip = new yazl.ZipFile();
      for (const { name, bytes } of parts.toSorted((a, b) => (a.name < b.name ? -1 : 1)))
        zip.addBuffer(Buffer.from(bytes), name, {
          mtime: new Date(1980, 0, 1),
          mode: 0o100644,
          forceDosTimestamp: true,
          ...options,
        });
      zip.end();
      expect(await verifyDossier(await buffer(zip.outputStream))).toMatchObject({ ok: false, firstBroken: 'zip' });
    }
  });
});

describe('sealed anew by somebody else', () => {
  test('an unchanged case verifies, but shows another public key', async () => {
    const { parts, unsealed, dossier } = await sample();
    const verdict = await verifyDossier(await resealed(unsealed, textOf(parts, 'manifest.json')));
    expect(verdict.ok).toBe(true);
    expect(verdict.publicKey).not.toBe((await verifyDossier(dossier.zip)).publicKey);
  });

  test('the old signature does not fit a new manifest', async () => {
    const { parts, unsealed } = await sample();
    const forged = (await unpackZip(await resealed(unsealed, textOf(parts, 'manifest.json')))) ?? [];
    const signature = present(parts.find(({ name }) => name === 'manifest.sig'));
    const mixed = forged.map((part) => (part.name === 'manifest.sig' ? signature : part));
    expect(await verifyDossier(await packZip(mixed))).toMatchObject({
      ok: false,
      firstBroken: 'manifest.json',
      publicKey: null,
    });
  });

  test('a journal line left out is found, whichever it is', async () => {
    const { parts, unsealed } = await sample();
    const journal = JSON.parse(textOf(parts, 'journal.json')) as unknown[];
    for (const index of journal.keys()) {
      const changed = withPart(unsealed, 'journal.json', JSON.stringify(journal.toSpliced(index, 1)));
      const verdict = await verifyDossier(await resealed(changed, textOf(parts, 'manifest.json')));
      expect({ index, ...verdict }).toMatchObject({
        ok: false,
        firstBroken: expect.stringMatching(/^journal\.json/),
      });
    }
  });

  test('a journal line told otherwise is found, whichever it is', async () => {
    const { parts, unsealed } = await sample();
    const journal = JSON.parse(textOf(parts, 'journal.json')) as { payload: string }[];
    for (const [index, line] of journal.entries()) {
      const payload = line.payload.replace(/another address|access|inbox|person/, 'x');
      const changed = withPart(unsealed, 'journal.json', JSON.stringify(journal.with(index, { ...line, payload })));
      const verdict = await verifyDossier(await resealed(changed, textOf(parts, 'manifest.json')));
      expect(verdict.firstBroken).toBe(`journal.json#${seqOf(journal[index])}`);
    }
  });

  test('another mail in the place of one, with its hash in the manifest, is found by the journal', async () => {
    const { parts, unsealed } = await sample();
    for (const { name } of unsealed.filter((part) => part.name.startsWith('mail/'))) {
      const verdict = await verifyDossier(
        await resealed(withPart(unsealed, name, 'From: someone else'), textOf(parts, 'manifest.json')),
      );
      expect(verdict).toMatchObject({ ok: false, firstBroken: name });
    }
  });

  test('a mail that no journal line speaks of is found', async () => {
    const { parts, unsealed } = await sample();
    const more = { name: 'mail/m0000000000000000.eml', bytes: Buffer.from('From: nobody') };
    const verdict = await verifyDossier(await resealed([...unsealed, more], textOf(parts, 'manifest.json')));
    expect(verdict).toMatchObject({ ok: false, firstBroken: more.name });
  });

  test('journals that are none end in a no, never in a fault', async () => {
    const { parts, unsealed } = await sample();
    const journal = JSON.parse(textOf(parts, 'journal.json')) as { leaf: string; salt: string; payload: string }[];
    const [line] = journal;
    const forgeries = [
      'x',
      'null',
      '{}',
      '[null]',
      '[]',
      JSON.stringify([{ leaf: line?.leaf }]),
      JSON.stringify([{ ...line, salt: '!' }]),
      JSON.stringify([{ ...line, leaf: 'null' }]),
      ...['null', 'x', '1', '[]', '{"act":1}'].map((payload) =>
        JSON.stringify(journalSaying(present(line).leaf, payload)),
      ),
    ];
    for (const forged of forgeries) {
      const verdict = await verifyDossier(
        await resealed(withPart(unsealed, 'journal.json', forged), textOf(parts, 'manifest.json')),
      );
      expect({ forged, ...verdict }).toMatchObject({
        ok: false,
        firstBroken: expect.stringMatching(/^journal\.json/),
      });
    }
  });

  test('manifests that are none end in a no', async () => {
    const { parts } = await sample();
    const whole = textOf(parts, 'manifest.json');
    for (const forged of [
      '',
      'null',
      '[]',
      '{}',
      `${whole} `,
      whole.replace('"ref"', '"réf"'),
      whole.replace('dossier/1', 'dossier/2'),
    ]) {
      expect(openManifest(Buffer.from(forged), Buffer.from('AAAA'))).toBeUndefined();
      const changed = withPart(parts, 'manifest.json', forged);
      expect(await verifyDossier(await packZip(changed))).toMatchObject({ ok: false, firstBroken: 'manifest.json' });
    }
  });
});

describe('after an erasure', () => {
  test('lines without their openings still hold, and their mails are no longer asked for', async () => {
    const { desk } = await sample();
    const [first] = desk.desk.messages.ofCase(present(desk.desk.cases.byRef(ref)).id);
    const [stored] = desk.desk.journal.linesOf([present(first).id]);
    desk.database.sqlite.prepare('DELETE FROM payload WHERE seq = ?').run(parseLeaf(present(stored).text)?.seq);
    expect(await verifyDossier((await dossierOf(desk)).zip)).toMatchObject({ ok: true });
  });
});

/** A journal of one line that is in order, but whose payload is whatever somebody wrote. */
function journalSaying(like: string, payload: string) {
  const { log, ts, sub, act, by } = present(parseLeaf(like));
  const salt = new Uint8Array(randomBytes(32));
  const { text } = nextLeaf({ log, at: ts, subject: sub, act, by, payload, salt }, emptyHead, emptyHead);
  return [{ leaf: text, salt: Buffer.from(salt).toString('base64url'), payload }];
}

function partOf(parts: readonly Part[], name: string): Buffer {
  return Buffer.from(present(parts.find((part) => part.name === name)).bytes);
}

function withPart(parts: readonly Part[], name: string, text: string): readonly Part[] {
  return parts.map((part) => (part.name === name ? { name, bytes: Buffer.from(text) } : part));
}

function seqOf(line: unknown): number | undefined {
  return parseLeaf((line as { leaf: string }).leaf)?.seq;
}
