// Runs a TypeScript module of this project on a Node that can: this one if it is new enough, else the one that came
// with the dependencies. Plain JavaScript, because the Node that starts it may be an old one.

import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import * as nodeModule from 'node:module';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const [file, ...args] = process.argv.slice(2);
const module = resolve(root, file);
/** What Node compiled once it need not compile again; a third of the start of a command. */
const compileCache = join(root, '.cache', 'node');

/** Node 24.12 is the first that runs TypeScript without a flag and without a warning. */
function canRunTypeScript() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  return major > 24 || (major === 24 && minor >= 12);
}

function bundledNode() {
  const system = process.platform === 'win32' ? 'win' : process.platform;
  const program = process.platform === 'win32' ? 'node.exe' : 'node';
  const path = join(root, 'node_modules', `node-${system}-${process.arch}`, 'bin', program);
  return existsSync(path) ? path : undefined;
}

if (canRunTypeScript()) {
  process.argv = [process.execPath, module, ...args];
  nodeModule.enableCompileCache(compileCache);
  await import(pathToFileURL(module).href);
} else {
  const node = bundledNode();
  if (node === undefined) {
    process.stderr.write(
      `DPO Desk needs Node 24.12 or later here; this is ${process.version}. Install it and try again.\n`,
    );
    process.exit(2);
  }
  // First on the path, so that programs which ask for "node" get the same one.
  const PATH = [dirname(node), process.env.PATH].join(delimiter);
  const child = spawn(node, [module, ...args], {
    stdio: 'inherit',
    env: { NODE_COMPILE_CACHE: compileCache, ...process.env, PATH },
  });
  // A terminal signals both; the child decides when to end.
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  child.on('exit', (code, signal) => {
    process.exitCode = signal === null ? (code ?? 1) : 1;
  });
}
