// A picture drawn anew: only its pixels go on, neither its metadata nor whatever else was in the file.

import { imageSize } from './image-size.ts';
import type { ViewerFault } from './viewer-messages.ts';

/** Pixels; a scan of an A4 page at 400 dots an inch has 15 million. */
const mostPixels = 20_000_000;

/** The first frame, decoded; or why not. */
export async function decodeImage(bytes: ArrayBuffer): Promise<ImageBitmap | ViewerFault> {
  const size = imageSize(new Uint8Array(bytes));
  if (size === undefined) return 'damaged';
  if (size.width * size.height > mostPixels) return 'too-large';
  try {
    const bitmap = await createImageBitmap(new Blob([bytes]));
    // What the header said and what came out may differ; the pixels are there now, and no more are made of them.
    return bitmap.width * bitmap.height > mostPixels ? 'too-large' : bitmap;
  } catch {
    return 'damaged';
  }
}

/** At most so wide and so high: more is not seen in a mail's text. */
const widest = 1_600;

export async function redrawAsPng(bytes: ArrayBuffer): Promise<ArrayBuffer | undefined> {
  const bitmap = await decodeImage(bytes);
  if (typeof bitmap === 'string') return undefined;
  const scale = Math.min(1, widest / bitmap.width, widest / bitmap.height);
  const canvas = new OffscreenCanvas(
    Math.max(1, Math.round(bitmap.width * scale)),
    Math.max(1, Math.round(bitmap.height * scale)),
  );
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  bitmap.close();
  return await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer();
}
