// `npm test`: every check of the project in one command, with what is left out named, and one line at the end.

import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { chromium, dovecot, provideSystemParts } from './system-parts.ts';

const root = join(import.meta.dirname, '..');
const isCi = process.env['CI'] === 'true';
const reports = join(root, '.cache', 'reports');

interface Check {
  readonly name: string;
  readonly command: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
}

const missing = provideSystemParts([dovecot, chromium]);
const isMissing = (part: { name: string }) => missing.some(({ name }) => name === part.name);

const folders = ['core', 'rpc', 'db', 'mail', 'host', 'cli', 'renderer', 'electron', 'tools'];

const rules: readonly Check[] = [
  { name: 'types', command: ['tsc', '-b'] },
  { name: 'lint', command: ['oxlint', '--deny-warnings'] },
  { name: 'format', command: ['oxfmt', '--check'] },
  {
    name: 'layers',
    command: ['depcruise', '--config', '.dependency-cruiser.mjs', ...folders],
  },
  { name: 'dead code', command: ['knip'] },
];

const leaveOut = missing.map((part) => (part.name === dovecot.name ? 'dovecot' : 'chromium')).join(',');
const unitReport = join(reports, 'unit.json');
const screenReport = join(reports, 'screens.json');
const suites: readonly (Check & { readonly report: string })[] = [
  {
    name: 'unit and integration tests',
    command: ['vitest', 'run', '--reporter=dot', '--reporter=json', `--outputFile.json=${unitReport}`],
    environment: { LEAVE_OUT: leaveOut },
    report: unitReport,
  },
  ...(isMissing(chromium)
    ? []
    : [
        {
          name: 'tests of the screens',
          command: ['playwright', 'test'],
          environment: { PLAYWRIGHT_JSON_OUTPUT_NAME: screenReport },
          report: screenReport,
        },
      ]),
];

function run({ name, command, environment }: Check): boolean {
  process.stdout.write(`\n── ${name}\n`);
  const [program, ...args] = command;
  const bin = join(root, 'node_modules', '.bin', String(program));
  const { status } = spawnSync(bin, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...environment } });
  return status === 0;
}

const vitestReport = z.object({ numPassedTests: z.number(), numFailedTests: z.number() });
const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
});

function countOf(report: string): { passed: number; failed: number } {
  let read: unknown;
  try {
    read = JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    return { passed: 0, failed: 1 }; // a suite that left no report has not passed
  }
  const unit = vitestReport.safeParse(read);
  if (unit.success) return { passed: unit.data.numPassedTests, failed: unit.data.numFailedTests };
  const { stats } = playwrightReport.parse(read);
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky };
}

rmSync(reports, { recursive: true, force: true });
for (const part of missing)
  process.stdout.write(
    `${isCi ? 'MISSING' : 'LEFT OUT'}: ${part.suites}: ${part.name} is not here. Get it with: apt-get install ${part.packages.join(' ')}\n`,
  );

const failed = [
  ...(isCi ? missing.map((part) => `${part.name} is missing`) : []),
  ...[...rules, ...suites].filter((check) => !run(check)).map(({ name }) => name),
];
const total = suites
  .map(({ report }) => countOf(report))
  .reduce((sum, one) => ({ passed: sum.passed + one.passed, failed: sum.failed + one.failed }), {
    passed: 0,
    failed: 0,
  });
process.stdout.write(`\n${failed.length === 0 ? 'All checks hold.' : `Failed: ${failed.join(', ')}.`}\n`);
process.stdout.write(`${total.passed} passed, ${total.failed} failed\n`);
process.exitCode = failed.length === 0 && total.failed === 0 ? 0 : 1;
