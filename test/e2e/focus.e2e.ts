// Wherever the Tab key leads, a person sees where they are: nothing lies above it (WCAG 2.4.11), a ring is around it
// (2.4.7), in a window of 400 pixels with its bars at both ends, and in the colours of the person's own choice.

import type { Page } from '@playwright/test';
import { expect, test } from './support/desk-page.ts';
import { openScreens, showScreen } from './support/screens.ts';

/** Steps enough to come to the end of most screens; long lists are one stop. */
const steps = 45;

/** What is wrong with the place that has the keyboard; undefined where nothing is. */
async function faultOfFocus(page: Page): Promise<string | undefined> {
  return await page.evaluate(async () => {
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const element = document.activeElement;
    if (element === null || element === document.body || element.matches('iframe, main')) return undefined;
    // A radio or a tick box is drawn by what stands around its hidden input.
    const shown = element.matches('input[type="radio"], input[type="checkbox"]')
      ? (element.closest('label') ?? element)
      : element;
    const whole = shown.getBoundingClientRect();
    // Of a long sheet of paper, what is in the window now: 2.4.11 asks that it is not hidden entirely.
    const top = Math.max(whole.top, 0);
    const left = Math.max(whole.left, 0);
    const box = {
      top,
      left,
      width: Math.min(whole.right, innerWidth) - left,
      height: Math.min(whole.bottom, innerHeight) - top,
    };
    const name = `${element.localName} ${(element.getAttribute('aria-label') ?? element.textContent ?? '').slice(0, 40)}`;
    const across = [0.1, 0.5, 0.9].map((part) => box.left + box.width * part);
    const down = [0.15, 0.5, 0.85].map((part) => box.top + box.height * part);
    const isSeen = across.some((x) =>
      down.some((y) => {
        const there = document.elementFromPoint(x, y);
        return there !== null && (shown.contains(there) || there.contains(shown));
      }),
    );
    const above = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
    if (!isSeen) return `hidden: ${name} below ${above?.localName ?? 'nothing'}.${above?.getAttribute('class') ?? ''}`;
    const drawn = [element, shown, ...shown.querySelectorAll('*')];
    const rings = drawn.flatMap((each) => [getComputedStyle(each), getComputedStyle(each, '::after')]);
    // A field may be framed by what stands around it.
    const frames = [element.parentElement, element.parentElement?.parentElement ?? null];
    const around = frames.flatMap((frame) => (frame === null ? [] : [getComputedStyle(frame)]));
    const hasRing = [...rings, ...around].some(
      (style) => style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 1,
    );
    return hasRing ? undefined : `no ring: ${name}`;
  });
}

/** Waits until what a screen asked for has come: what comes later moves the place that has the keyboard, and nobody scrolls after it. */
async function standStill(page: Page): Promise<void> {
  await page.waitForFunction(
    () => {
      const size = `${document.querySelectorAll('*').length} ${document.body.innerText.length}`;
      const seen = document.body.dataset['seen']?.split('|') ?? [];
      const same = seen[0] === size ? Number(seen[1]) + 1 : 0;
      document.body.dataset['seen'] = `${size}|${same}`;
      return same >= 5;
    },
    undefined,
    { polling: 100 },
  );
}

test('the place that has the keyboard is seen, on every screen', async ({ openDesk }) => {
  test.setTimeout(240_000);
  const page = await openDesk({ state: 'demo' });
  await page.setViewportSize({ width: 400, height: 800 });
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  for (const screen of openScreens) {
    await showScreen(page, screen);
    await standStill(page);
    const faults = new Set<string>();
    for (let step = 0; step < steps; step += 1) {
      await page.keyboard.press('Tab');
      // What slides or scrolls into sight may take a moment on a busy machine; what is hidden stays hidden.
      let fault = await faultOfFocus(page);
      for (let look = 0; fault !== undefined && look < 5; look += 1) {
        await page.waitForTimeout(100);
        fault = await faultOfFocus(page);
      }
      if (fault !== undefined) faults.add(fault);
    }
    expect.soft([...faults], screen.name).toEqual([]);
  }
});
