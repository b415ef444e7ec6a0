// `npm run demo`: the main job on an embedded default, from an empty folder to running clocks, and the app to look at it.

import { randomInt } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { wordlist } from '@scure/bip39/wordlists/english.js';
import { instantOf } from '#core/base/day.ts';
import type { Result } from '#core/base/result.ts';
import type { Obstacle } from '#core/desk/obstacle.ts';
import { createSay } from '#core/words/say.ts';
import { sayObstacle } from '#core/words/say-obstacle.ts';
import { createDesk, openDesk } from '#host/open-desk.ts';
import { workerUrls } from '#host/worker-urls.ts';
import { findProfile } from '#host/profiles.ts';
import { fillSample } from '#host/sample/fill-sample.ts';
import { createParserPool } from '#mail/mime/parser-pool.ts';
import { openApp } from './open-app.ts';

const now = () => instantOf(Date.now());
const say = (line: string) => void process.stdout.write(`${line}\n`);

const folder = mkdtempSync(join(tmpdir(), 'dpo-desk-demo-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
const passphrase = Array.from({ length: 4 }, () => wordlist[randomInt(wordlist.length)]).join(' ');

const profile = valueOf(findProfile('kraaft'));
valueOf(await createDesk({ folder, passphrase, profile, now }));
say(`A fresh encrypted desk for ${profile.name} in ${folder}`);
const open = valueOf(await openDesk({ folder, secret: passphrase, now }));
const pool = createParserPool({ workerUrl: workerUrls.parser });
const count = await fillSample(open, pool, () => undefined);
await pool.close();
open.close();
say(
  `${count.messages} invented mails taken in: ${count.openCases} open cases with running clocks, ` +
    `${count.closedCases} closed, ${count.inTray} mails left in the tray`,
);
say(`Passphrase: ${passphrase}`);
await openApp({ deskFolder: folder, passphrase });

function valueOf<T>(result: Result<T, Obstacle>): T {
  if (!result.ok) {
    say(sayObstacle(result.failure, createSay('en'), 'en'));
    process.exit(1);
  }
  return result.value;
}
