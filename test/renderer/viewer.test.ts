import { describe, expect, it } from 'vitest';
import { imageSize } from '#renderer/viewer/image-size.ts';
import { readText, visibleText } from '#renderer/viewer/visible-text.ts';
import { seemsViewable, viewerFor } from '#renderer/viewer/viewer-for.ts';
import { pngPicture } from '#test/support/rich-mail.ts';

const octets = (...values: readonly (number | string)[]): Uint8Array =>
  Buffer.concat(
    values.map((value) => (typeof value === 'string' ? Buffer.from(value, 'latin1') : Buffer.from([value]))),
  );

describe('the size that a picture claims', () => {
  it.each([
    ['PNG', pngPicture(160, 60), { width: 160, height: 60 }],
    ['a PNG that claims more than it has', pngPicture(1, 1, [60_000, 60_000]), { width: 60_000, height: 60_000 }],
    ['GIF', octets('GIF89a', 3, 1, 2, 0), { width: 259, height: 2 }],
    [
      'JPEG',
      octets('\u00ff\u00d8\u00ff\u00e0\0\u0004ab\u00ff\u00c0\0\u0011\u0008\0\u0009\0\u0007'),
      { width: 7, height: 9 },
    ],
    ['WebP', octets('RIFF\0\0\0\0WEBPVP8X\0\0\0\0\0\0\0\0', 9, 0, 0, 4, 0, 0), { width: 10, height: 5 }],
    [
      'BMP',
      octets('BM\0\0\0\0\0\0\0\0\0\0\0\0\u0028\0\0\0\u0007\0\0\0\u00f7\u00ff\u00ff\u00ff'),
      { width: 7, height: 9 },
    ],
  ])('is read from %s', (_kind, bytes, size) => {
    expect(imageSize(bytes)).toEqual(size);
  });

  it('is none where the header is cut off, empty or of something else', () => {
    for (const bytes of [
      octets(),
      octets('GIF89a'),
      octets('\u00ff\u00d8\u00ff'),
      octets('<svg>'),
      pngPicture(1, 1, [0, 0]),
    ])
      expect(imageSize(bytes)).toBeUndefined();
  });
});

describe('a text file', () => {
  const bufferOf = (bytes: Uint8Array): ArrayBuffer => new Uint8Array(bytes).buffer;

  it('is read as UTF-8, UTF-16 or Windows-1252, whichever it is', () => {
    expect(readText(bufferOf(Buffer.from('café')))).toBe('café');
    expect(readText(bufferOf(Buffer.from('caf\u00e9', 'latin1')))).toBe('café');
    expect(readText(bufferOf(Buffer.from('\ufeffcafé', 'utf16le')))).toBe('café');
    expect(readText(new ArrayBuffer(0))).toBe('');
  });

  it('shows the controls that would turn or hide its letters', () => {
    expect(visibleText('a\u202Eb\u200Bc\0\tend\n')).toEqual([
      { text: 'a', isControl: false },
      { text: 'U+202E', isControl: true },
      { text: 'b', isControl: false },
      { text: 'U+200B', isControl: true },
      { text: 'c', isControl: false },
      { text: 'U+0000', isControl: true },
      { text: '\tend\n', isControl: false },
    ]);
    expect(visibleText('\u202E'.repeat(500_000)).length).toBeLessThan(21_000);
  });
});

describe('what can be looked at', () => {
  it('goes by the content: pages and drawings as text, office files not at all', () => {
    expect((['pdf', 'png', 'svg', 'html', 'office', 'program'] as const).map(viewerFor)).toEqual([
      'pdf',
      'image',
      'text',
      'text',
      undefined,
      undefined,
    ]);
    expect(seemsViewable('a.PDF', '')).toBe(true);
    expect(seemsViewable('a.docx', 'application/octet-stream')).toBe(false);
    expect(seemsViewable('scan', 'image/jpeg')).toBe(true);
  });
});
