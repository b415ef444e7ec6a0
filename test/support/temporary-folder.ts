// Folders that a test fills and that are gone after it.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A new empty folder; the caller removes it. For suites that share one among their tests. */
export function makeFolder(): { readonly folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'dpo-desk-test-'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** A new empty folder that goes when the running test ends. */
export function temporaryFolder(): string {
  const { folder, remove } = makeFolder();
  onTestFinished(remove);
  return folder;
}
