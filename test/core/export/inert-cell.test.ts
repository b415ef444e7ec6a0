// OWASP "CSV injection": what a spreadsheet might compute is made text.

import { expect, test } from 'vitest';
import { inertCell } from '#core/export/inert-cell.ts';
import { formulaPayloads } from '#test/support/formula-payloads.ts';

test.each(formulaPayloads)('%j is not left as it is', (payload) => {
  const inert = inertCell(payload);
  expect(inert).not.toBe(payload);
  // Nothing is lost: what was added are apostrophes.
  expect(inert.replaceAll("'", '')).toBe(payload.replaceAll("'", ''));
});

test.each(formulaPayloads)(
  '%j starts no cell with a formula to a reader with another separator or none for quotes',
  (payload) => {
    const cells = inertCell(payload).split(/[;,\t\r\n\v\f\u0085\u2028\u2029]/u);
    // As the most forgiving reader sees it: quotes, spaces and what is not seen are dropped.
    const bare = cells.map((cell) => cell.replace(/^[\s"\u201C\u00AD\p{Cf}]+/u, ''));
    expect(bare.filter((cell) => /^[=+\-@|%\uFF1D\uFF0B\uFF0D\uFF20\uFE66\uFE62\u2212]/u.test(cell))).toEqual([]);
  },
);

test.each([
  'Anna Voorbeeld',
  'anna@example.org',
  'O’Brien – Smith',
  'Jean-Pierre d’Arc',
  '2026-03-05 10:14 Europe/Paris',
  'Access: Granted; Erasure: Refused',
  'GDPR Art. 15; GDPR Art. 17',
  'P-7K3M-9QX2',
  '100 %',
  'a=b',
  '',
])('%j is text already', (text) => {
  expect(inertCell(text)).toBe(text);
});
