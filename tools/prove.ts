// `npm run prove -- NAME [ARGUMENT…]`: the heavy proofs under test/heavy, too long for every test run. Without a name, lists them.

import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '..', 'test', 'heavy');
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.slice(0, -'.ts'.length));
const [name, ...args] = process.argv.slice(2);

if (name === undefined || !names.includes(name)) {
  const lines = names.map((known) => {
    const [first = ''] = readFileSync(join(folder, `${known}.ts`), 'utf8').split('\n');
    return `  ${known.padEnd(20)} ${first.replace(/^\/\/ /, '')}`;
  });
  process.stdout.write(`npm run prove -- NAME [ARGUMENT…]\n${lines.join('\n')}\n`);
  process.exitCode = name === undefined ? 0 : 2;
} else {
  const { status } = spawnSync(process.execPath, [join(folder, `${name}.ts`), ...args], { stdio: 'inherit' });
  process.exitCode = status ?? 1;
}
