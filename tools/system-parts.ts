// The system parts that some suites need: found, installed where that is allowed, or named with the way to get them.

import { execFileSync, type ExecFileSyncOptions } from 'node:child_process';
import { existsSync } from 'node:fs';

export interface SystemPart {
  readonly name: string;
  /** Where Debian puts it. */
  readonly path: string;
  readonly packages: readonly string[];
  /** What is left out without it. */
  readonly suites: string;
  /** Names of its test files end so, before `.test.ts`. */
  readonly suffix: 'dovecot' | 'chromium' | 'documents';
}

export const dovecot: SystemPart = {
  name: 'Dovecot',
  path: '/usr/sbin/dovecot',
  packages: ['dovecot-imapd'],
  suites: 'the suites that pull from a real IMAP server (*.dovecot.test.ts)',
  suffix: 'dovecot',
};

export const chromium: SystemPart = {
  name: 'Chromium',
  path: '/usr/bin/chromium',
  packages: ['chromium'],
  suites: 'the suites that drive the screens (test/e2e, *.chromium.test.ts)',
  suffix: 'chromium',
};

/** Programs of others that judge the documents which leave the desk. */
export const documentTools: readonly SystemPart[] = [
  ['pdftotext', '/usr/bin/pdftotext', 'poppler-utils'],
  ['qpdf', '/usr/bin/qpdf', 'qpdf'],
  ['Gnumeric', '/usr/bin/ssconvert', 'gnumeric'],
  ['7-Zip', '/usr/bin/7z', 'p7zip-full'],
].map(([name = '', path = '', debian = '']) => ({
  name,
  path,
  packages: [debian],
  suites: 'the suites that judge letters, packages and registers with the programs of others (*.documents.test.ts)',
  suffix: 'documents',
}));

/** The parts that are still missing afterwards. Installs only as root on Debian. */
export function provideSystemParts(parts: readonly SystemPart[]): readonly SystemPart[] {
  const missing = parts.filter(({ path }) => !existsSync(path));
  if (missing.length === 0 || !mayInstall()) return missing;
  const packages = missing.flatMap((part) => part.packages);
  process.stdout.write(`Installing ${packages.join(', ')} …\n`);
  const options: ExecFileSyncOptions = {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  try {
    execFileSync('apt-get', ['update', '-qq'], options);
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], options);
  } catch {
    return parts.filter(({ path }) => !existsSync(path));
  }
  return parts.filter(({ path }) => !existsSync(path));
}

function mayInstall(): boolean {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get');
}
