import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readFromViewer } from '#renderer/viewer/read-from-viewer.ts';
import { pngPicture } from '#test/support/rich-mail.ts';

const word = { text: 'Jansen', x: 0.1, y: 0.2, width: 0.05, height: 0.01 };
const lifted = { page: 1, width: 595, height: 842, words: [word], picture: undefined };
const png = Uint8Array.from(pngPicture()).buffer;

it.each([
  { kind: 'drawn', page: 1, pages: 3, isCut: false },
  { kind: 'failed', why: 'locked' },
  { kind: 'redrawn', number: 0, png },
  { kind: 'redrawn', number: 2, png: undefined },
  { kind: 'opened', pages: 3 },
  { kind: 'lifted', lifted: { page: 1, width: 595, height: 842, words: [word], picture: undefined } },
  {
    kind: 'lifted',
    lifted: {
      page: 2,
      width: 595,
      height: 842,
      words: [],
      picture: { width: 2, height: 1, pixels: new ArrayBuffer(8) },
    },
  },
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
  { kind: 'opened', pages: 1e9 },
  { kind: 'lifted', lifted: { ...lifted, width: Number.NaN } },
  { kind: 'lifted', lifted: { ...lifted, words: [{ ...word, x: '0' }] } },
  { kind: 'lifted', lifted: { ...lifted, words: [{ ...word, width: 90 }] } },
  { kind: 'lifted', lifted: { ...lifted, words: Array.from({ length: 12_001 }, () => word) } },
  { kind: 'lifted', lifted: { ...lifted, picture: { width: 9, height: 9, pixels: new ArrayBuffer(4) } } },
  { kind: 'lifted', lifted: { ...lifted, picture: { width: 1e5, height: 1e5, pixels: new ArrayBuffer(4) } } },
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
