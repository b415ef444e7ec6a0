// `npm test`: every check of the project in one command, with what is left out named, and one line at the end.

import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { readReport, type FailedTest } from './test-report.ts';
import { chromium, documentTools, dovecot, provideSystemParts } from './system-parts.ts';

const root = join(import.meta.dirname, '..');
const isCi = process.env['CI'] === 'true';
const reports = join(root, '.cache', 'reports');

interface Check {
  readonly name: string;
  readonly command: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
}

interface SuiteResult {
  readonly name: string;
  readonly passed: number;
  readonly failed: readonly FailedTest[];
  /** Failed among the others, passed by itself. */
  readonly unsteady: readonly FailedTest[];
}

const missing = provideSystemParts([dovecot, chromium, ...documentTools]);
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

const leaveOut = [...new Set(missing.map(({ suffix }) => suffix))].join(',');
const unitReport = join(reports, 'unit.json');
const screenReport = join(reports, 'screens.json');

interface Suite extends Check {
  readonly report: string;
  /** What runs the given tests again, each by itself. */
  readonly again: (failed: readonly FailedTest[]) => readonly string[];
}

const vitest = ['vitest', 'run', '--reporter=dot'];
const suites: readonly Suite[] = [
  {
    name: 'unit and integration tests',
    command: [...vitest, '--reporter=json', `--outputFile.json=${unitReport}`],
    environment: { LEAVE_OUT: leaveOut },
    report: unitReport,
    again: (failed) => [...vitest, '--no-file-parallelism', ...new Set(failed.map(({ file }) => file))],
  },
  ...(isMissing(chromium)
    ? []
    : [
        {
          name: 'tests of the screens',
          command: ['playwright', 'test'],
          environment: { PLAYWRIGHT_JSON_OUTPUT_NAME: screenReport },
          report: screenReport,
          again: () => ['playwright', 'test', '--last-failed', '--workers=1', '--reporter=line'],
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

/** More than this many failures are no accident of a busy machine, and are not tried again. */
const mostTriedAgain = 10;

/**
 * Runs a suite. What failed while two of everything ran side by side is run once more by itself: a fault fails twice,
 * a test that the machine was too busy for does not. What passed only then is named at the end, to be mended.
 */
function runSuite(suite: Suite): SuiteResult {
  const isPassed = run(suite);
  const first = readReport(suite.report);
  if (isPassed && first.failed.length === 0)
    return { name: suite.name, passed: first.passed, failed: [], unsteady: [] };
  const isTriedAgain = first.failed.length > 0 && first.failed.length <= mostTriedAgain;
  const isSteady =
    isTriedAgain &&
    run({ ...suite, name: `${suite.name}, once more by themselves`, command: suite.again(first.failed) });
  if (!isSteady) return { name: suite.name, passed: first.passed, failed: first.failed, unsteady: [] };
  return { name: suite.name, passed: first.passed + first.failed.length, failed: [], unsteady: first.failed };
}

rmSync(reports, { recursive: true, force: true });
for (const part of missing)
  process.stdout.write(
    `${isCi ? 'MISSING' : 'LEFT OUT'}: ${part.suites}: ${part.name} is not here. Get it with: apt-get install ${part.packages.join(' ')}\n`,
  );

const brokenRules = rules.filter((check) => !run(check)).map(({ name }) => name);
const results = suites.map(runSuite);
const failed = [
  ...(isCi ? missing.map((part) => `${part.name} is missing`) : []),
  ...brokenRules,
  ...results.filter((result) => result.failed.length > 0).map(({ name }) => name),
];
for (const { unsteady } of results)
  for (const { file, name } of unsteady) process.stdout.write(`\nUNSTEADY: passed only by itself: ${file}: ${name}`);
for (const { failed: tests } of results)
  for (const { file, name } of tests) process.stdout.write(`\nFAILED: ${file}: ${name}`);
const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
process.stdout.write(`\n${failed.length === 0 ? 'All checks hold.' : `Failed: ${failed.join(', ')}.`}\n`);
process.stdout.write(
  `${sum(results.map(({ passed }) => passed))} passed (${sum(results.map(({ unsteady }) => unsteady.length))} of them only by themselves), ` +
    `${sum(results.map((result) => result.failed.length))} failed\n`,
);
process.exitCode = failed.length === 0 ? 0 : 1;
