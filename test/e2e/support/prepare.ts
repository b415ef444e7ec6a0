// Once, before the tests run side by side: builds the page that they open, and the demo desk that they copy.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { epochOf, instantOf, parseInstant } from '#core/base/day.ts';
import { ensureRenderer } from '#tools/build-renderer.ts';
import { makeDesk } from './make-desk.ts';
import { demoVariable, usualMoment } from './usual-moment.ts';

/* oxlint-disable-next-line import/no-default-export -- Playwright calls the default export */
export default async function prepare(): Promise<() => void> {
  await ensureRenderer();
  const start = parseInstant(usualMoment);
  if (start === undefined) throw new Error('the usual moment is none');
  const booted = performance.now();
  const folder = mkdtempSync(join(tmpdir(), 'dpo-desk-e2e-demo-'));
  await makeDesk(folder, 'demo', () => instantOf(epochOf(start) + (performance.now() - booted)));
  process.env[demoVariable] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
