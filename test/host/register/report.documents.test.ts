// The report of a year as a PDF, judged by the programs of others: what it says, to whom, and that it names nobody.

import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { locales } from '#core/words/locale.ts';
import type { Instant } from '#core/base/day.ts';
import { openDesk, type OpenDesk } from '#host/open-desk.ts';
import { exportReport } from '#host/register/export-report.ts';
import { makeDesk } from '../../e2e/support/make-desk.ts';
import { passphrase } from '../../e2e/support/passphrase.ts';
import { usualMoment } from '../../e2e/support/usual-moment.ts';
import { makeFolder } from '#test/support/temporary-folder.ts';

const { folder, remove } = makeFolder();
const now = () => usualMoment as Instant;
let open: OpenDesk;

beforeAll(async () => {
  const desk = join(folder, 'desk');
  await makeDesk(desk, 'demo', now);
  const opened = await openDesk({ folder: desk, secret: passphrase, now });
  if (!opened.ok) throw new Error(opened.failure.code);
  open = opened.value;
}, 120_000);

afterAll(() => {
  open.close();
  remove();
});

const choice = { year: 2026, controller: undefined };

async function reportIn(locale: (typeof locales)[number]): Promise<{ file: string; bytes: Buffer }> {
  const { bytes } = await exportReport(open, choice, locale);
  const file = join(folder, `report-${locale}.pdf`);
  writeFileSync(file, bytes);
  return { file, bytes };
}

function run(program: string, ...args: readonly string[]): string {
  return execFileSync(program, [...args], { stdio: ['ignore', 'pipe', 'pipe'] }).toString();
}

describe.each(locales)('the report of a year in %s', (locale) => {
  test('is a whole, tagged PDF with its fonts in it (qpdf, pdfinfo, pdffonts)', async () => {
    const { file } = await reportIn(locale);
    expect(run('qpdf', '--check', file)).toContain('No syntax or stream encoding errors');
    const info = run('pdfinfo', file);
    expect(info).toMatch(/Tagged: +yes/);
    expect(info).toMatch(/JavaScript: +no/);
    const fonts = run('pdffonts', file).split('\n').slice(2).filter(Boolean);
    expect(fonts.length).toBeGreaterThan(0);
    expect(fonts.every((line) => / yes +yes +yes +\d+ +0 *$/.test(line))).toBe(true);
  });

  test('names nobody: no name, no address, no subject and no reference of the desk is in it', async () => {
    const { file } = await reportIn(locale);
    const text = run('pdftotext', file, '-').replaceAll(/\s+/g, ' ').toLowerCase();
    const { desk } = open;
    const cases = desk.cases.all();
    const people = cases.flatMap(({ requester, dataSubject }) => [requester, dataSubject]);
    const personal = [
      ...people.flatMap(({ name, address }) => [name, address, ...name.split(/\s+/)]),
      ...desk.messages
        .all()
        .flatMap(({ mail }) => [mail?.subject ?? '', ...(mail?.from ?? []).map((from) => from.address)]),
      ...cases.map(({ ref }) => ref),
    ].map((each) => each.trim().toLowerCase());
    const told = new Set(personal.filter((each) => each.length > 4 && !shared.has(each)));
    expect(told.size).toBeGreaterThan(60);
    expect([...told].filter((each) => text.includes(each))).toEqual([]);
  });

  test('reads in order, with each chart in words and as a table (PDF/UA)', async () => {
    const { file } = await reportIn(locale);
    const tree = run('pdfinfo', '-struct', file);
    expect(tree.indexOf('H1')).toBeGreaterThan(0);
    expect(tree.match(/\bFigure\b/g)).toHaveLength(3);
    expect(tree.match(/\bTable\b/g)?.length).toBeGreaterThanOrEqual(6);
    expect(tree.match(/\bTH\b/g)?.length).toBeGreaterThan(12);
  });

  test('is the same octets each time', async () => {
    const first = await reportIn(locale);
    const second = await reportIn(locale);
    expect(second.bytes.equals(first.bytes)).toBe(true);
  });
});

/** Words that a subject consists of and that reports are made of too. */
const shared: ReadonlySet<string> = new Set([
  'access',
  'inzage',
  'verzoek',
  'demande',
  'request',
  // The one requester whose name says what she is.
  'invented',
  'person',
]);
