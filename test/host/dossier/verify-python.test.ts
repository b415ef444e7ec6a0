import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Part } from '#core/export/part.ts';
import { evidenceOf, fileOf, sampleLogWithCase } from '#test/support/evidence-file.ts';
import { mutations } from '#test/support/mutate-evidence.ts';
import { timestampQuery } from '#test/support/sample-timestamp.ts';
import { seededChance } from '#test/support/seeded-chance.ts';
import { temporaryFolder } from '#test/support/temporary-folder.ts';
import { timeStampAuthority } from '#test/support/time-stamp-authority.ts';
import { verifyEvidence } from '../../../resources/verifier/verify.mjs';

const verifier = 'resources/verifier/verify.py';
const hasPython = spawnSync('python3', ['--version']).status === 0;
const hasOpenssl = spawnSync('openssl', ['version']).status === 0;

/** Each of these files as verify.py answers. */
async function answersOf(files: readonly Buffer[], ...options: readonly string[]) {
  const folder = temporaryFolder();
  const paths = files.map((_file, index) => join(folder, `${index}.zip`));
  for (const [index, path] of paths.entries()) writeFileSync(path, files[index] ?? '');
  const run = spawnSync('python3', [verifier, ...options, ...paths], { encoding: 'utf8', maxBuffer: 2 ** 26 });
  const lines = run.stdout.split('\n').slice(0, -1);
  return { status: run.status, answers: lines.map((line) => JSON.parse(line) as { verdict: string }) };
}

function original(): { readonly parts: readonly Part[]; readonly log: string } {
  const log = sampleLogWithCase();
  log.head();
  log.anchor('mailbox');
  return { parts: evidenceOf(log), log: log.log };
}

describe.skipIf(!hasPython)('verify.py', () => {
  test('answers what verify.mjs answers, word for word, also on files that were meddled with', async () => {
    const { parts, log } = original();
    const foreign = evidenceOf(sampleLogWithCase('foreign'));
    const chance = seededChance(7);
    const files = [await fileOf(parts, log), Buffer.from('no evidence'), Buffer.alloc(0)];
    for (const mutate of Object.values(mutations))
      for (let turn = 0; turn < 4; turn += 1) files.push(await fileOf(mutate(parts, foreign, chance), log));
    const { answers } = await answersOf(files);
    const expected = [];
    for (const file of files) expected.push(await verifyEvidence(file));
    expect(answers).toEqual(expected);
    expect(new Set(expected.map(({ verdict }) => verdict)).size).toBeGreaterThan(3);
  });

  test('ends with the code of the verdict', async () => {
    const { parts, log } = original();
    const codes = [];
    for (const file of [await fileOf(parts, log), await fileOf(evidenceOf(sampleLogWithCase()), log), Buffer.of(1)])
      codes.push((await answersOf([file])).status);
    expect(codes).toEqual([0, 10, 30]);
  });

  test('checks Ed25519 as RFC 8032 7.1 has it, and refuses a signature with another spelling of S', () => {
    const script = `
import importlib.util, sys
spec = importlib.util.spec_from_file_location("verify", "${verifier}")
v = importlib.util.module_from_spec(spec); spec.loader.exec_module(v)
h = bytes.fromhex
vectors = [
 ("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a", "", "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b"),
 ("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c", "72", "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"),
 ("fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025", "af82", "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a"),
]
for key, message, signature in vectors:
    key, message, signature = h(key), h(message), h(signature)
    assert v.is_signed(message, signature, key)
    assert not v.is_signed(message + b"x", signature, key)
    for bit in range(0, 512, 17):
        changed = bytearray(signature); changed[bit // 8] ^= 1 << bit % 8
        assert not v.is_signed(message, bytes(changed), key)
    s = int.from_bytes(signature[32:], "little") + v.ORDER
    assert not v.is_signed(message, signature[:32] + s.to_bytes(32, "little"), key)
print("ok")`;
    const run = spawnSync('python3', ['-c', script], { encoding: 'utf8' });
    expect([run.stdout, run.stderr]).toEqual(['ok\n', '']);
  });

  test('spells numbers as RFC 8785 does', () => {
    const numbers = [
      0.1, 1.5, 1e21, 1e20, 123456789012345680000, 1e-6, 1e-7, 1.25e-7, 5e-324, 1.7976931348623157e308, -2.5,
      0.000001234, 4.35, 1e23,
    ];
    const script = `
import importlib.util, json, sys
spec = importlib.util.spec_from_file_location("verify", "${verifier}")
v = importlib.util.module_from_spec(spec); spec.loader.exec_module(v)
print(json.dumps([v.spell(v.read_json(one)) for one in json.loads(sys.argv[1])]))`;
    const texts = numbers.map((number) => JSON.stringify(number));
    const run = spawnSync('python3', ['-c', script, JSON.stringify(texts)], { encoding: 'utf8' });
    expect(run.stderr).toBe('');
    expect(JSON.parse(run.stdout)).toEqual(texts);
  });

  test.skipIf(!hasOpenssl)(
    'with --tsa checks the signature of a time stamp, of that note and by that authority',
    async () => {
      const [authority, stranger] = [timeStampAuthority(), timeStampAuthority('ec')];
      onTestFinished(() => {
        authority.remove();
        stranger.remove();
      });
      const log = sampleLogWithCase();
      log.head();
      log.anchor('timestamp', authority.answer(timestampQuery(log.checkpoint())));
      const file = await fileOf(evidenceOf(log), log.log);
      expect(await verifyEvidence(file)).toMatchObject({ verdict: 'VALID' });
      const { answers } = await answersOf([file], '--tsa', authority.caFile);
      expect(answers).toMatchObject([{ verdict: 'VALID' }]);
      const refused = await answersOf([file], '--tsa', stranger.caFile);
      expect(refused.answers).toMatchObject([{ verdict: 'BROKEN', firstBroken: 'anchors/001.tsr' }]);
    },
  );
});
