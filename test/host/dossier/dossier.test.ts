import { spawnSync } from 'node:child_process';
import { createHash, createPublicKey, verify } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { describe, expect, test, vi } from 'vitest';
import yazl from 'yazl';
import { unpadPayload } from '#core/audit/payload.ts';
import { actOnCase } from '#core/desk/commands/act-on-case.ts';
import { attachMessage } from '#core/desk/commands/attach-message.ts';
import { confirmRequest } from '#core/desk/commands/confirm-request.ts';
import type { Part } from '#core/export/part.ts';
import { keepAnchor } from '#db/log/anchors.ts';
import { exportDossier, type Dossier } from '#host/dossier/export-dossier.ts';
import { signingKeyOf } from '#host/dossier/manifest.ts';
import { verifierPage } from '#host/dossier/verifier-parts.ts';
import { verifyDossier } from '#host/dossier/verify-dossier.ts';
import { unpackZip } from '#host/dossier/zip.ts';
import { resourceFolder } from '#host/resource-folder.ts';
import { textOf } from '#test/support/evidence-file.ts';
import { mailWith } from '#test/support/memory-log.ts';
import { present } from '#test/support/present.ts';
import { deskWithCase, dossierOf, ref } from '#test/support/sample-dossier.ts';
import { temporaryFolder } from '#test/support/temporary-folder.ts';

/** The sample case's evidence file and its parts. */
async function sample() {
  const desk = deskWithCase();
  const dossier = await dossierOf(desk);
  const parts = (await unpackZip(dossier.zip)) ?? [];
  return { desk, dossier, parts };
}

describe('an evidence file', () => {
  test('holds the case, its clock, its journal and its raw mails, and stands by itself', async () => {
    const { desk, dossier, parts } = await sample();
    const ids = desk.desk.messages.ofCase(present(desk.desk.cases.byRef(ref)).id).map(({ id }) => id);
    expect(parts.map(({ name }) => name).toSorted()).toEqual(
      [
        'case.html',
        'case.pdf',
        'case.json',
        'clock.json',
        'checkpoints.txt',
        'HOWTO.txt',
        'keys.json',
        'log.jsonl',
        'manifest.json',
        'manifest.sig',
        'open.jsonl',
        'proofs.json',
        'verify.html',
        'verify.mjs',
        'verify.py',
        ...ids.map((id) => `mail/${id}.eml`),
      ].toSorted(),
    );
    expect(dossier).toMatchObject({ fileName: `${ref}.zip`, entries: parts.length });
    expect(dossier.sha256).toBe(createHash('sha256').update(dossier.zip).digest('hex'));
    for (const id of ids)
      expect(Buffer.from(desk.desk.messages.raw(id)).equals(partOf(parts, `mail/${id}.eml`))).toBe(true);
    expect(await verifyDossier(dossier.zip)).toEqual({
      ok: true,
      verdict: 'UNANCHORED',
      entries: textOf(parts, 'log.jsonl').split('\n').length - 1,
      erased: 0,
      firstBroken: null,
      anchoredTo: null,
      unanchoredAfter: -1,
      log: desk.open.log,
      publicKey: signingKeyOf(desk.open.keys.identity).publicKey,
    });
  });

  test('of the same case is the same to the octet, however often and on whatever day', async () => {
    const { desk, dossier } = await sample();
    desk.setNow('2026-09-30T12:00:00Z');
    expect((await dossierOf(desk)).sha256).toBe(dossier.sha256);
    expect((await dossierOf(desk.reopened())).zip.equals(dossier.zip)).toBe(true);
  });

  test('does not change with what comes after it in other cases, nor with a new signing key', async () => {
    const { desk, dossier } = await sample();
    const id = desk.receive({ from: 'zwaluw@example.net', subject: 'another request' });
    expect(confirmRequest(desk.desk, { id }).ok).toBe(true);
    const later = desk.reopened();
    expect(confirmRequest(later.desk, { id: later.receive({ subject: 'one more' }) }).ok).toBe(true);
    expect((await dossierOf(later)).zip.equals(dossier.zip)).toBe(true);
  });

  test('is VALID once somebody else keeps a checkpoint that covers it, and stays so', async () => {
    const { desk, dossier } = await sample();
    const { open, database } = desk;
    const { size, note } = open.audit.signCheckpoint();
    const at = open.desk.now();
    const receipt = mailWith(note);
    open.desk.transact(() =>
      keepAnchor(database, open.audit, { way: 'person', size, note, where: 'audit', at, receipt }, 'user'),
    );
    const { zip } = await dossierOf(desk);
    expect(zip.equals(dossier.zip)).toBe(false);
    expect(await verifyDossier(zip)).toMatchObject({ ok: true, verdict: 'VALID', anchoredTo: size });
    expect((await dossierOf(desk.reopened())).zip.equals(zip)).toBe(true);
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
    expect(eventsOf(parts).join()).toContain(id);
  });

  test('goes out while an alarm stands, where an earlier head covers the case, and nothing is written into the log', async () => {
    const made = deskWithCase();
    const before = await dossierOf(made);
    made.open.audit.raiseAlarm({
      kind: 'anchor-ahead',
      seq: undefined,
      missing: undefined,
      anchor: undefined,
      lastWrittenAt: undefined,
    });
    const size = made.open.audit.size();
    expect((await dossierOf(made)).sha256).toBe(before.sha256);
    expect(made.open.audit.size()).toBe(size);
  });

  test('does not go out while an alarm stands and no head covers the case', async () => {
    const made = deskWithCase();
    made.open.audit.raiseAlarm({
      kind: 'anchor-ahead',
      seq: undefined,
      missing: undefined,
      anchor: undefined,
      lastWrittenAt: undefined,
    });
    const deliver = vi.fn<(dossier: Dossier) => void>();
    await expect(exportDossier(made.open, ref, deliver)).rejects.toMatchObject({ obstacle: { code: 'log-alarm' } });
    expect(deliver).not.toHaveBeenCalled();
  });

  test('does not go out once the desk was locked while it was made', async () => {
    const made = deskWithCase();
    const deliver = vi.fn<(dossier: Dossier) => void>();
    const exporting = exportDossier(made.open, ref, deliver);
    made.open.close();
    expect(await exporting).toEqual({ ok: false, failure: { code: 'desk-locked' } });
    expect(deliver).not.toHaveBeenCalled();
  });

  test('of no case is an obstacle', async () => {
    const { desk } = await sample();
    const failure = { code: 'case-unknown', ref: 'KRA-2026-0042' };
    expect(await exportDossier(desk.open, 'KRA-2026-0042')).toEqual({ ok: false, failure });
  });

  test('is not made of a mail that no longer is what was stored', async () => {
    const { desk } = await sample();
    desk.database.sqlite.exec('DROP TRIGGER IF EXISTS raw_message_no_update');
    desk.database.sqlite.exec(`UPDATE raw_message SET bytes = CAST('From: someone else' AS BLOB)`);
    await expect(dossierOf(desk)).rejects.toThrow('do not open');
  });
});

describe('sealed by this desk', () => {
  test('with a manifest in its one spelling, and a signature that only fits it', async () => {
    const { desk, parts } = await sample();
    const manifest = present(parts.find(({ name }) => name === 'manifest.json'));
    const read = JSON.parse(textOf(parts, 'manifest.json')) as { parts: { name: string }[]; log: string };
    expect(read.parts.map(({ name }) => name)).toEqual(
      parts.map(({ name }) => name).filter((name) => !name.startsWith('manifest.')),
    );
    const key = createPublicKey({
      key: { kty: 'OKP', crv: 'Ed25519', x: signingKeyOf(desk.open.keys.identity).publicKey },
      format: 'jwk',
    });
    expect(verify(null, manifest.bytes, key, Buffer.from(textOf(parts, 'manifest.sig'), 'base64url'))).toBe(true);
  });

  test('compressed or dated, the same parts are another file', async () => {
    const { dossier } = await sample();
    const parts = (await unpackZip(dossier.zip)) ?? [];
    for (const options of [{ compress: true }, { compress: false, mtime: new Date(2026, 2, 5) }]) {
      const zip = new yazl.ZipFile();
      for (const { name, bytes } of parts)
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

describe('the verifiers in it', () => {
  test('are the files of this version, the page with the code of verify.mjs inside', async () => {
    const { parts } = await sample();
    const folder = resourceFolder('verifier');
    for (const name of ['verify.mjs', 'verify.py', 'HOWTO.txt'])
      expect(textOf(parts, name)).toBe(readFileSync(join(folder, name), 'utf8'));
    expect(textOf(parts, 'verify.html')).toContain(textOf(parts, 'verify.mjs'));
  });

  test('verify.mjs runs by itself, on the file that it came in', async () => {
    const { dossier, parts } = await sample();
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'verify.mjs'), textOf(parts, 'verify.mjs'));
    writeFileSync(join(folder, 'case.zip'), dossier.zip);
    const run = spawnSync(process.execPath, ['verify.mjs', 'case.zip'], { cwd: folder, encoding: 'utf8' });
    expect(JSON.parse(run.stdout)).toMatchObject({ verdict: 'UNANCHORED', firstBroken: null });
    expect([run.status, run.stderr]).toEqual([10, expect.stringMatching(/^UNANCHORED: everything holds/)]);
  });

  test('the page may run its own code and style, and fetch nothing', () => {
    const page = verifierPage(
      '<meta content="CONTENT-SECURITY-POLICY" /><style>a{}</style><script>/* verify.mjs */</script>',
      '1;',
    );
    const policy = present(/content="([^"]*)"/.exec(page)?.[1]);
    const hashOf = (text: string) => createHash('sha256').update(text).digest('base64');
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      `script-src 'sha256-${hashOf('1;')}'`,
      `style-src 'sha256-${hashOf('a{}')}'`,
      "base-uri 'none'",
      "form-action 'none'",
    ]);
  });
});

/** What the lines commit to, as JSON. */
function eventsOf(parts: readonly Part[]): readonly string[] {
  const lines = textOf(parts, 'open.jsonl').split('\n').slice(0, -1);
  return lines.map((line) => unpadPayload(Buffer.from((JSON.parse(line) as { p: string }).p, 'base64')) ?? '');
}

function partOf(parts: readonly Part[], name: string): Buffer {
  return Buffer.from(present(parts.find((part) => part.name === name)).bytes);
}
