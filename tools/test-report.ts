// What a suite says about itself in its JSON report, of Vitest's kind and of Playwright's.

import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { z } from 'zod';

/** A test that did not pass. */
export interface FailedTest {
  /** Relative to the folder of the project. */
  readonly file: string;
  readonly name: string;
}

const vitestReport = z.object({
  numPassedTests: z.number(),
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      assertionResults: z.array(z.object({ fullName: z.string(), status: z.string() })),
    }),
  ),
});

interface PlaywrightSuite {
  readonly specs: readonly { readonly title: string; readonly ok: boolean; readonly file: string }[];
  readonly suites?: readonly PlaywrightSuite[] | undefined;
}

const playwrightSuite: z.ZodType<PlaywrightSuite> = z.lazy(() =>
  z.object({
    specs: z.array(z.object({ title: z.string(), ok: z.boolean(), file: z.string() })),
    suites: z.array(playwrightSuite).optional(),
  }),
);

const playwrightReport = z.object({
  suites: z.array(playwrightSuite),
  errors: z.array(z.unknown()),
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
});

function specsOf(suite: PlaywrightSuite): PlaywrightSuite['specs'] {
  return [...suite.specs, ...(suite.suites ?? []).flatMap(specsOf)];
}

/**
 * How many tests passed and which did not. A suite that left no report has not passed; a file that fell before its
 * tests counts as one failed test.
 */
export function readReport(path: string): { readonly passed: number; readonly failed: readonly FailedTest[] } {
  let read: unknown;
  try {
    read = JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return { passed: 0, failed: [{ file: path, name: 'no report was left' }] };
  }
  const unit = vitestReport.safeParse(read);
  if (unit.success) {
    const failed = unit.data.testResults.flatMap(({ name, status, assertionResults }) => {
      const file = relative(process.cwd(), name);
      const tests = assertionResults.filter((test) => test.status === 'failed');
      if (tests.length === 0 && status === 'failed') return [{ file, name: 'the file as a whole' }];
      return tests.map((test) => ({ file, name: test.fullName }));
    });
    return { passed: unit.data.numPassedTests, failed };
  }
  const report = playwrightReport.parse(read);
  const failed = report.suites
    .flatMap(specsOf)
    .filter(({ ok }) => !ok)
    .map(({ file, title }) => ({ file, name: title }));
  const fallen = report.errors.length > 0 && failed.length === 0 ? [{ file: path, name: 'the run as a whole' }] : [];
  return { passed: report.stats.expected, failed: [...failed, ...fallen] };
}
