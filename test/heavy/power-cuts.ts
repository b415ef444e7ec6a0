// Cuts the power after every call that changes a file: what was acknowledged is there. Argument: images (5000). Needs strace.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { instantOf } from '#core/base/day.ts';
import { verifyDesk } from '#db/verify-desk.ts';
import { leastCost } from '#host/keys/stretch.ts';
import { createDesk, openDesk } from '#host/open-desk.ts';
import { findProfile } from '#host/profiles.ts';
import { crashImage, readFolder, writeFolder, type Loss } from './support/crash-image.ts';
import type { Told, Work } from './support/desk-worker.ts';
import { seededChance } from '#test/support/seeded-chance.ts';
import { readTrace, tracedCalls, type FileCall } from './support/trace.ts';

const wanted = Number(process.argv[2] ?? 5_000);
const now = () => instantOf(Date.now());
const root = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'dpo-desk-power-'));
const folder = join(root, 'desk');
const image = join(root, 'image');
const chance = seededChance(4711);
const losses: readonly Loss[] = ['none-kept', 'all-kept', 'torn', 'torn'];

interface Episode {
  readonly work: Work;
  readonly before: ReadonlyMap<string, Buffer>;
  readonly calls: readonly FileCall[];
  readonly secrets: readonly string[];
}

interface Word {
  entries: number;
  readonly erased: string[];
  secrets: readonly string[];
}

let secret = 'the first of many words';

/** Lets a worker work under strace, and keeps the folder as it was before. */
function record(work: Work, most: number, round: number): Episode {
  const before = readFolder(folder);
  const secrets = [secret];
  const trace = join(root, 'trace');
  const script = join(import.meta.dirname, 'support', 'desk-worker.ts');
  const order = JSON.stringify({ folder, outside: root, secrets, work, round, most });
  const run = spawnSync(
    'strace',
    ['-f', '-y', '-xx', '-s', '20000000', '-e', `trace=${tracedCalls}`, '-o', trace, process.execPath, script, order],
    { encoding: 'utf8', maxBuffer: 2 ** 28 },
  );
  if (run.status !== 0) throw new Error(`the worker failed under strace: ${run.stderr.slice(-2000)}`);
  const calls = readTrace(trace, folder);
  const last = wordsOf(calls).findLast((told) => told.act === 'changed');
  if (last?.act === 'changed') secret = last.to;
  return { work, before, calls, secrets };
}

function wordsOf(calls: readonly FileCall[]): readonly Told[] {
  return calls.flatMap((call) =>
    call.kind !== 'told'
      ? []
      : call.text
          .split('\n')
          .filter((line) => line.startsWith('{'))
          .map((line) => JSON.parse(line) as Told),
  );
}

/** What the worker had acknowledged by the moment of the cut. */
function wordAt({ calls, secrets }: Episode, count: number): Word {
  const word: Word = { entries: 0, erased: [], secrets };
  for (const told of wordsOf(calls.slice(0, count))) {
    if ('entries' in told) word.entries = told.entries;
    if (told.act === 'erased') word.erased.push(told.ref);
    if (told.act === 'changing') word.secrets = [told.to, ...word.secrets];
    if (told.act === 'changed') word.secrets = [told.to];
  }
  return word;
}

/** What is wrong with the desk in the image; undefined when all holds. */
async function judge(word: Word): Promise<string | undefined> {
  let code = '';
  for (const tried of word.secrets) {
    const opened = await openDesk({ folder: image, secret: tried, now });
    if (!opened.ok) {
      code = opened.failure.code;
      continue;
    }
    const { desk, database, audit, close } = opened.value;
    try {
      if (audit.alarm() !== undefined) return `alarm ${audit.alarm()?.kind}`;
      if (audit.size() < word.entries) return `${word.entries - audit.size()} acknowledged lines are lost`;
      if (!verifyDesk(database).ok) return 'the desk does not verify';
      return word.erased.some((ref) => desk.cases.byRef(ref) !== undefined) ? 'an erased case is back' : undefined;
    } finally {
      close();
    }
  }
  return `the desk does not open: ${code}`;
}

const begun = performance.now();
const profile = findProfile('kraaft');
if (!profile.ok) throw new Error('the profile is missing');
const made = await createDesk({ folder, passphrase: secret, profile: profile.value, now, cost: leastCost });
if (!made.ok) throw new Error(made.failure.code);
const episodes = [
  record('day', 24, 1),
  record('erase', 3, 2),
  record('day', 8, 3),
  record('keys', 4, 4),
  record('day', 4, 5),
];
const cuts = episodes.reduce((sum, { calls }) => sum + calls.length, 0);
const step = Math.max(1, (cuts * losses.length) / wanted);
let images = 0;
let faults = 0;
let place = 0;
for (const episode of episodes) {
  for (let count = 1; count <= episode.calls.length; count += 1) {
    for (const loss of losses) {
      place += 1;
      if (Math.floor(place / step) === Math.floor((place - 1) / step)) continue;
      writeFolder(image, crashImage(episode.before, episode.calls, count, loss, chance));
      const fault = await judge(wordAt(episode, count)).catch((error: unknown) => String(error));
      images += 1;
      if (fault === undefined) continue;
      faults += 1;
      process.stderr.write(
        `FAULT in ${episode.work}, cut after call ${count} of ${episode.calls.length}, ${loss}: ${fault}\n`,
      );
    }
    if (count % 200 === 0)
      process.stderr.write(`  ${episode.work}: ${count} of ${episode.calls.length} cuts, ${images} images\n`);
  }
}
rmSync(root, { recursive: true, force: true });
process.stdout.write(
  `${JSON.stringify({ calls: cuts, images, faults, seconds: Math.round((performance.now() - begun) / 1000) })}\n`,
);
process.exitCode = faults === 0 && images > 0 ? 0 : 1;
