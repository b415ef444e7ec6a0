// Compares both verifiers, word for word, on mutants of evidence files that were sealed anew. Arguments: how many (1000), seed.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { noteHash } from '#core/audit/checkpoint.ts';
import type { Part } from '#core/export/part.ts';
import { evidenceOf, fileOf, sampleLogWithCase } from '#test/support/evidence-file.ts';
import { mutations } from '#test/support/mutate-evidence.ts';
import { timestampOver } from '#test/support/sample-timestamp.ts';
import { seededChance, type Chance } from '#test/support/seeded-chance.ts';
import { verifyEvidence } from '../../resources/verifier/verify.mjs';

const [count = 1000, seed = 1] = process.argv.slice(2).map(Number);

/** Evidence without an anchor, with every kind of anchor, with an early one only, and after an erasure. */
function originals(name: string): readonly (readonly Part[])[] {
  const made = [0, 1, 2, 3].map(() => sampleLogWithCase(name));
  const [_bare, anchored, early, erased] = made;
  anchored?.head();
  anchored?.anchor('mailbox');
  anchored?.append('cother', { act: 'case.noted', text: 'later' });
  const note = anchored?.checkpoint() ?? '';
  anchored?.anchor('timestamp', timestampOver(note));
  const size = anchored?.lines.length ?? 0;
  const next = anchored?.checkpoint() ?? '';
  anchored?.anchor('answer', Buffer.from(`Beste,\r\nDPOLOG/1 ${size} ${noteHash(next)}\r\n`));
  early?.anchor('mailbox');
  early?.rotate();
  early?.append('ccase', { act: 'case.noted', text: 'after the anchor' });
  erased?.erase('mone');
  return made.map((log) => {
    const parts = evidenceOf(log);
    return log === erased ? parts.filter((part) => part.name !== 'mail/mone.eml') : parts;
  });
}

/** The same desk told otherwise, with the same keys, and shown to somebody. */
function retold(): readonly Part[] {
  const log = sampleLogWithCase('ours');
  log.append('cother', { act: 'case.noted', text: 'told otherwise' });
  log.head();
  log.anchor('mailbox');
  log.append('cother', { act: 'case.noted', text: 'later' });
  log.anchor('paper');
  return evidenceOf(log);
}

const chance = seededChance(seed);
const [ours, foreign] = [[...originals('ours'), retold()], originals('foreign')];
const { log } = sampleLogWithCase('ours');
/** Those that leave every part readable are drawn four times as often: they reach the later steps. */
const readable = new Set([
  'a line less',
  'a line twice',
  'lines exchanged',
  'the last lines cut',
  'a hash',
  'some parts of another log',
  'a number by one',
  'its anchors',
]);
const names = Object.keys(mutations).flatMap((name) => (readable.has(name) ? [name, name, name, name] : [name]));

/** Up to three changes of one file; one in ten is changed after it was sealed. */
async function makeMutant(lots: Chance): Promise<{ readonly what: string; readonly file: Buffer }> {
  const what: string[] = [];
  let parts = lots.oneOf(ours);
  do {
    const name = lots.oneOf(names);
    parts = mutations[name]?.(parts, lots.happens(0.5) ? lots.oneOf(ours) : lots.oneOf(foreign), lots) ?? parts;
    what.push(name);
  } while (what.length < 3 && lots.happens(0.3));
  const file = await fileOf(parts, log);
  if (!lots.happens(0.1)) return { what: what.join(', '), file };
  const at = lots.below(file.length);
  file.writeUInt8(lots.below(256), at);
  return { what: `${what.join(', ')}, and octet ${at} of the file`, file };
}

const folder = mkdtempSync(join(tmpdir(), 'evidence-mutants-'));
const tally: Record<string, number> = {};
let differing = 0;
try {
  const mutants = [];
  for (let index = 0; index < count; index += 1) {
    const { what, file } = await makeMutant(chance);
    const path = join(folder, `${String(index).padStart(5, '0')}.zip`);
    writeFileSync(path, file);
    mutants.push({ what, path, answer: await verifyEvidence(file) });
  }
  const python = spawnSync('python3', ['resources/verifier/verify.py', ...mutants.map(({ path }) => path)], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  const answers = python.stdout.split('\n').slice(0, -1);
  if (answers.length !== count)
    process.stdout.write(`verify.py gave ${answers.length} answers\n${python.stderr.slice(-2000)}\n`);
  for (const [index, { what, path, answer }] of mutants.entries()) {
    tally[answer.verdict] = (tally[answer.verdict] ?? 0) + 1;
    const other: unknown = JSON.parse(answers[index] ?? 'null');
    if (isDeepStrictEqual(answer, other)) continue;
    differing += 1;
    process.stdout.write(`${path} (${what})\n  mjs ${JSON.stringify(answer)}\n  py  ${answers[index]}\n`);
  }
  process.stdout.write(`${JSON.stringify({ seed, mutants: count, differing, ...tally })}\n`);
} finally {
  if (differing === 0) rmSync(folder, { recursive: true });
}
process.exitCode = differing === 0 ? 0 : 1;
