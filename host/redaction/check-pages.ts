// Reads a redacted PDF again as anybody could, and says on which page something is left that should be gone.

import { extractImages, getDocumentProxy } from 'unpdf';
import type { PageArea } from '#core/desk/case-file-views.ts';
import type { KeptPage, PrintedDocument } from './print-pages.ts';

type ReadPdf = Awaited<ReturnType<typeof getDocumentProxy>>;

/** The first page, counted from 1, that is not as it must be; undefined where all are. */
export async function findLeak(
  { pdf, texts }: PrintedDocument,
  pages: readonly KeptPage[],
): Promise<number | undefined> {
  const read = await getDocumentProxy(new Uint8Array(pdf), { useSystemFonts: false, verbosity: 0 });
  try {
    if (read.numPages !== pages.length || (await hasMoreThanPages(read))) return 1;
    for (const [index, page] of pages.entries())
      if (!(await isClean(read, index + 1, page, texts[index] ?? ''))) return index + 1;
    return undefined;
  } finally {
    await read.loadingTask.destroy();
  }
}

/** Attachments, forms, scripts, bookmarks, layers: a PDF from pictures has none. */
async function hasMoreThanPages(read: ReadPdf): Promise<boolean> {
  const [attachments, fields, scripts, outline, layers] = await Promise.all([
    read.getAttachments(),
    read.getFieldObjects(),
    read.getJSActions(),
    read.getOutline(),
    read.getOptionalContentConfig(),
  ]);
  const extras: readonly unknown[] = [attachments, fields, scripts, outline];
  return extras.some((extra) => extra !== null && extra !== undefined) || [...layers].length > 0;
}

async function isClean(read: ReadPdf, number: number, page: KeptPage, words: string): Promise<boolean> {
  const opened = await read.getPage(number);
  if ((await opened.getAnnotations()).length > 0) return false;
  const { items } = await opened.getTextContent();
  const found = items.map((item) => ('str' in item ? item.str : '')).join('');
  // The same letters in whatever order: not one that stood under a box, and none too many.
  if (lettersOf(found) !== lettersOf(words)) return false;
  const images = await extractImages(read, number);
  const [picture] = images;
  if (picture === undefined || images.length > 1) return false;
  const isSolid = page.boxes.every((box) => isDark(picture, box));
  opened.cleanup();
  return isSolid;
}

function lettersOf(text: string): string {
  return Array.from(text.normalize('NFKC').replace(/\s/gu, '')).toSorted().join('');
}

interface Picture {
  readonly data: Uint8ClampedArray;
  readonly width: number;
  readonly height: number;
  readonly channels: number;
}

/** Of 255: what compression leaves of pure black, a few pixels within the edge. */
const darkest = 48;
/** Pixels: the blocks of a JPEG mix what lies on both sides of an edge. */
const edge = 8;

function isDark({ data, width, height, channels }: Picture, box: PageArea): boolean {
  const left = Math.max(0, Math.ceil(box.x * width));
  const right = Math.min(width, Math.floor((box.x + box.width) * width));
  const top = Math.max(0, Math.ceil(box.y * height));
  const bottom = Math.min(height, Math.floor((box.y + box.height) * height));
  // A box too small to have an inside is looked at in its middle.
  const inset = Math.max(0, Math.min(edge, Math.floor((Math.min(right - left, bottom - top) - 1) / 2)));
  for (let y = top + inset; y < bottom - inset; y += 1)
    for (let x = left + inset; x < right - inset; x += 1) {
      const at = (y * width + x) * channels;
      for (let channel = 0; channel < Math.min(channels, 3); channel += 1)
        if ((data[at + channel] ?? 255) > darkest) return false;
    }
  return true;
}
