// The way back from the provider in a real browser.

import { expect, onTestFinished, test } from 'vitest';
import { openChromium } from '#test/support/chromium.ts';
import { present } from '#test/support/present.ts';
import { asOwnClient, signInWorld, valueOf } from '#test/support/sign-in-world.ts';

test.each([
  ['google', true, 'http://127.0.0.1:'],
  ['microsoft', false, 'http://localhost:'],
] as const)('as %s sends it: the browser finds the desk and shows the page', async (provider, hasFreePath, place) => {
  const world = await signInWorld({ hasFreePath });
  const { id, url } = valueOf(await world.oauth.signIns.begin({ provider, ...asOwnClient }));
  const finished = world.oauth.signIns.finish(id);
  const back = present(await world.provider.browse(url));
  expect(back.href.startsWith(place)).toBe(true);
  const browser = await openChromium();
  onTestFinished(async () => await browser.close());
  const page = await browser.newPage({ locale: 'fr-FR' });
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  await page.goto(back.href);
  expect(await page.getByRole('heading').textContent()).toBe('Vous pouvez fermer cette fenêtre');
  expect(await finished).toMatchObject({ ok: true });
  // The sandbox forbids scripts, and there are none to complain about.
  expect(complaints.filter((text) => /script|policy/iu.test(text))).toEqual([]);
});
