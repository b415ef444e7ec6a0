import { callCli } from '#test/support/call-cli.ts';
import { expect, test } from 'vitest';
import { splitLines } from '#test/support/run-cli.ts';

const fixtures = 'test/fixtures/policy';

test('policy FILE: rows, then gaps with their articles, quotes and stances', async () => {
  const run = await callCli(['policy', `${fixtures}/poor-en.txt`]);
  expect(run.code).toBe(0);
  expect(run.stdout).toContain('Controller: Rocket Nachos Inc.');
  expect(run.stdout).toMatch(
    /^\[conflict\] fee-charged .*\(GDPR Art\. 12\(5\)\)\n {4}“A fee of \$20 applies to each request\.”/m,
  );
  expect(run.stderr).toContain('language en');
});

test('policy FILE --json: the report alone', async () => {
  const run = await callCli(['policy', `${fixtures}/model-nl.txt`, '--json']);
  expect(run.code).toBe(0);
  const lines = splitLines(run.stdout);
  expect(lines).toHaveLength(1);
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({ language: 'nl', gaps: [] });
});

test('a file that cannot be read as a policy: why, and 1', async () => {
  const run = await callCli(['policy', `${fixtures}/locked-en.pdf`, '--json']);
  expect(run.code).toBe(1);
  expect(JSON.parse(run.stdout)).toMatchObject({ obstacle: { code: 'policy-encrypted' } });
  expect(run.stderr).toContain('password');
});

test.each([[[]], [['a.txt', 'b.txt']], [['absent.txt']]])('policy %j: bad input, and 2', async (files) => {
  expect((await callCli(['policy', ...files])).code).toBe(2);
});
