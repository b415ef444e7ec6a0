// Builds the page once, before the tests that open it run side by side.

import { ensureRenderer } from '#tools/build-renderer.ts';

/* oxlint-disable-next-line import/no-default-export -- Playwright calls the default export */
export default async function buildPage(): Promise<void> {
  await ensureRenderer();
}
