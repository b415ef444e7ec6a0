// What a suite's own report says is read as it is: nothing that fell is counted as passed.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readReport } from '#tools/test-report.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'report-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function written(report: unknown): string {
  const path = join(folder, 'report.json');
  writeFileSync(path, JSON.stringify(report));
  return path;
}

describe('a report of the unit tests', () => {
  const file = (status: string, tests: readonly (readonly [string, string])[]) => ({
    name: join(process.cwd(), 'test/core/some.test.ts'),
    status,
    assertionResults: tests.map(([fullName, state]) => ({ fullName, status: state })),
  });

  it('names each test that failed, by its file', () => {
    const path = written({
      numPassedTests: 1,
      testResults: [
        file('failed', [
          ['one', 'passed'],
          ['two', 'failed'],
        ]),
      ],
    });
    expect(readReport(path)).toEqual({ passed: 1, failed: [{ file: 'test/core/some.test.ts', name: 'two' }] });
  });

  it('counts a file that fell before its tests as a failure', () => {
    const path = written({ numPassedTests: 0, testResults: [file('failed', [])] });
    expect(readReport(path).failed).toEqual([{ file: 'test/core/some.test.ts', name: 'the file as a whole' }]);
  });
});

describe('a report of the tests of the screens', () => {
  const stats = { expected: 3, unexpected: 1, flaky: 0 };
  const spec = (title: string, ok: boolean) => ({ title, ok, file: 'one.e2e.ts' });

  it('names each test that failed, also in groups within groups', () => {
    const suites = [{ specs: [spec('a', true)], suites: [{ specs: [spec('b', false)] }] }];
    const path = written({ suites, errors: [], stats });
    expect(readReport(path)).toEqual({ passed: 3, failed: [{ file: 'one.e2e.ts', name: 'b' }] });
  });

  it('is a failure where the run fell as a whole', () => {
    const path = written({ suites: [], errors: [{ message: 'no browser' }], stats: { ...stats, expected: 0 } });
    expect(readReport(path).failed).toHaveLength(1);
  });
});

it('is a failure where no report was left', () => {
  expect(readReport(join(folder, 'none.json'))).toMatchObject({ passed: 0, failed: [{ name: 'no report was left' }] });
});
