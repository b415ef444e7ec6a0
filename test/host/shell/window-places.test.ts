// The places of windows: back where they stood, on a screen that is there, from a file that anybody may have written.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createWindowPlaces } from '#host/shell/window-places.ts';
import { temporaryFolder } from '#test/support/temporary-folder.ts';

const screens = [{ x: 0, y: 0, width: 1920, height: 1080 }];
const place = { x: 100, y: 50, width: 1200, height: 800, isMaximized: false, zoom: 1 };
const file = (): string => join(temporaryFolder(), 'windows.json');

test('each kind of window comes back where it stood, at the size of letters that it had', () => {
  const kept = file();
  createWindowPlaces(kept).keep('desk', place);
  createWindowPlaces(kept).keep('case', { ...place, x: 300, zoom: 0 });
  const places = createWindowPlaces(kept);
  expect(places.of('desk', screens)).toEqual(place);
  expect(places.of('case', screens)).toMatchObject({ x: 300, zoom: 0 });
});

test('a place on a screen that has gone is forgotten: a window nobody sees cannot be moved', () => {
  const places = createWindowPlaces(file());
  places.keep('desk', { ...place, x: 2500 });
  expect(places.of('desk', screens)).toBeUndefined();
  places.keep('desk', { ...place, y: 1050 });
  expect(places.of('desk', screens)).toBeUndefined();
});

test.each([
  ['not JSON', '{'],
  ['another shape', '{"desk":{"x":"left"}}'],
  ['a size that hides the window', JSON.stringify({ desk: { ...place, width: 1 } })],
  ['a size beyond any screen', JSON.stringify({ desk: { ...place, height: 1e9 } })],
])('a file with %s gives no place', (_what, text) => {
  const kept = file();
  writeFileSync(kept, text);
  expect(createWindowPlaces(kept).of('desk', screens)).toBeUndefined();
});

test('what is kept is the five numbers and whether it filled the screen: nothing of what was on it', () => {
  const kept = file();
  createWindowPlaces(kept).keep('case', { ...place, ...({ ref: 'KRA-2026-0001' } as object) });
  expect(JSON.parse(readFileSync(kept, 'utf8'))).toEqual({ case: place });
});
