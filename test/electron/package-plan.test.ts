// How the desktop app is to be packed: read from the plan, since packing itself downloads and needs each system.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const plan = readFileSync(join(import.meta.dirname, '..', '..', 'electron.builder.yml'), 'utf8');

/** The `name: value` lines indented under a top-level key. */
function block(key: string): Readonly<Record<string, string>> {
  const text = plan.match(new RegExp(`^${key}:\\n((?:  .*\\n)+)`, 'm'))?.[1] ?? '';
  return Object.fromEntries([...text.matchAll(/^ {2}(\w+): (.+)$/gm)].map(([, name, value]) => [name, value]));
}

test('item 19: every fuse is set', () => {
  expect(block('electronFuses')).toEqual({
    runAsNode: 'false',
    enableNodeOptionsEnvironmentVariable: 'false',
    enableNodeCliInspectArguments: 'false',
    enableCookieEncryption: 'true',
    enableEmbeddedAsarIntegrityValidation: 'true',
    onlyLoadAppFromAsar: 'true',
    loadBrowserProcessSpecificV8Snapshot: 'false',
    grantFileProtocolExtraPrivileges: 'false',
  });
});

test('the app is one archive, with what the desk reads at run time, and is published nowhere', () => {
  expect(plan).toMatch(/^asar: true$/m);
  expect(plan).toMatch(/^publish: null$/m);
  for (const entry of ['out/**', 'resources/**', 'db/migrations/**']) expect(plan).toContain(`  - ${entry}\n`);
});

test('nothing is compiled on the way: the native packages bring their binaries', () => {
  expect(plan).toMatch(/^npmRebuild: false$/m);
  expect(plan).toMatch(/^asarUnpack:\n {2}- '\*\*\/\*\.node'$/m);
});
