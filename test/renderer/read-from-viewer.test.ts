import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readFromViewer } from '#renderer/viewer/read-from-viewer.ts';
import { pngPicture } from '#test/support/rich-mail.ts';

const png = Uint8Array.from(pngPicture()).buffer;

it.each([
  { kind: 'drawn', page: 1, pages: 3, isCut: false },
  { kind: 'failed', why: 'locked' },
  { kind: 'redrawn', number: 0, png },
  { kind: 'redrawn', number: 2, png: undefined },
  { kind: 'leave' },
])('what the viewer says gets through: $kind', (message) => {
  expect(readFromViewer(message)).toEqual(message);
  expect(readFromViewer({ ...message, more: 'x' })).toEqual(message);
});

it.each([
  null,
  'leave',
  { kind: 'drawn', page: { toString: 'x' }, pages: 1, isCut: false },
  { kind: 'drawn', page: 1, pages: Infinity, isCut: false },
  { kind: 'failed', why: 'note' },
  { kind: 'redrawn', number: 0, png: 'data:text/html,x' },
  { kind: 'redrawn', number: 0, png: new TextEncoder().encode('<svg onload=x>').buffer },
  { kind: 'redrawn', number: -1, png },
])('a frame that a hostile file has taken over is not believed: %j', (message) => {
  expect(readFromViewer(message)).toBeUndefined();
});

it('nothing that a frame can send breaks the page', () => {
  fc.assert(
    fc.property(fc.anything(), fc.constantFrom('drawn', 'failed', 'redrawn', 'leave'), (data, kind) => {
      const message = readFromViewer(typeof data === 'object' ? { ...data, kind } : data);
      expect([undefined, kind]).toContain(message?.kind);
    }),
  );
});
