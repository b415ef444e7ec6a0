// Completes package-lock.json with the platform packages that a registry mirror did not name. Without them `npm ci`
// refuses the lock, also on machines that need none of them. Run after changing dependencies.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface LockEntry {
  version?: string;
  cpu?: string[] | string;
  os?: string[] | string;
  libc?: string[];
  dev?: boolean;
  optional?: boolean;
  optionalDependencies?: Record<string, string>;
}

const file = join(import.meta.dirname, '..', 'package-lock.json');
const lock = JSON.parse(readFileSync(file, 'utf8')) as { packages: Record<string, LockEntry> };

const systems = [
  'android',
  'darwin',
  'freebsd',
  'linux',
  'openharmony',
  'openbsd',
  'netbsd',
  'sunos',
  'aix',
  'win32',
  'win',
];
const processors = [
  'arm64',
  'arm',
  'armv7',
  'ia32',
  'loong64',
  'loongarch64',
  'mips64el',
  'ppc64le',
  'ppc64',
  'riscv64',
  's390x',
  'x64',
];

/** What a package's name says of where it runs: `@swc/core-linux-arm64-musl`. */
function platformOf(name: string): Pick<LockEntry, 'os' | 'cpu' | 'libc'> | undefined {
  const words = name.replaceAll(/[@/]/g, '-').split('-');
  const system = systems.find((one) => words.includes(one));
  const cpu = processors.find((one) => words.includes(one));
  if (system === undefined || cpu === undefined) return undefined;
  const libc = words.includes('musl') ? ['musl'] : words.includes('gnu') ? ['glibc'] : undefined;
  return {
    cpu: [cpu === 'armv7' ? 'arm' : cpu],
    ...(libc !== undefined && system === 'linux' && { libc }),
    os: [system === 'win' ? 'win32' : system],
  };
}

/** Node's own rule: beside the package that asks, else in each `node_modules` above it. */
function isResolved(asking: string, name: string, version: string): boolean {
  for (let place = asking; ; place = place.slice(0, Math.max(0, place.lastIndexOf('node_modules/') - 1))) {
    const found = lock.packages[[place, 'node_modules', name].filter((part) => part !== '').join('/')];
    if (found !== undefined) return found.version === version;
    if (place === '') return false;
  }
}

let added = 0;
for (const [place, entry] of Object.entries(lock.packages))
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    const platform = platformOf(name);
    if (platform === undefined || isResolved(place, name, version) || !/^\d/.test(version)) continue;
    const at = `node_modules/${name}` in lock.packages ? `${place}/node_modules/${name}` : `node_modules/${name}`;
    lock.packages[at] = { version, ...platform, ...(entry.dev === true && { dev: true }), optional: true };
    added += 1;
  }

const ordered = Object.fromEntries(Object.entries(lock.packages).toSorted(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(file, `${JSON.stringify({ ...lock, packages: ordered }, null, 2)}\n`);
process.stdout.write(`${added} platform packages added\n`);
