// A page as it will be: white paper, what was drawn on it, and the boxes painted over it; then nothing but a picture of that.

import type { PageArea } from '#core/desk/case-file-views.ts';
import type { LiftedPage, LiftedWord } from '../../viewer/viewer-messages.ts';

/** Dots an inch of the pictures that a redacted document is made of. */
export const burnedDots = 200;

/** The picture as a JPEG. Throws where the page came without pixels. */
export async function burnPage({ picture }: LiftedPage, boxes: readonly PageArea[]): Promise<Blob> {
  if (picture === undefined) throw new Error('a page without pixels');
  const canvas = new OffscreenCanvas(picture.width, picture.height);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('no canvas');
  context.putImageData(imageOf(picture), 0, 0);
  paintBoxes(context, canvas, boxes);
  return await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.85 });
}

type Picture = NonNullable<LiftedPage['picture']>;

export function imageOf({ pixels, width, height }: Picture): ImageData {
  return new ImageData(new Uint8ClampedArray(pixels), width, height);
}

function paintBoxes(
  context: OffscreenCanvasRenderingContext2D,
  { width, height }: { readonly width: number; readonly height: number },
  boxes: readonly PageArea[],
): void {
  context.fillStyle = '#000';
  for (const box of boxes) {
    // Whole pixels outwards: a pixel of which a part is covered is covered.
    const left = Math.floor(box.x * width);
    const top = Math.floor(box.y * height);
    const right = Math.ceil((box.x + box.width) * width);
    const bottom = Math.ceil((box.y + box.height) * height);
    context.fillRect(left, top, right - left, bottom - top);
  }
}

/** Of 255: a word that can be read stands out from its paper by more. */
const leastContrast = 40;

/** The words that are seen: within the page, and not in the colour of what lies behind them. */
export function visibleWords(words: readonly LiftedWord[], picture: Picture): readonly LiftedWord[] {
  const pixels = new Uint8ClampedArray(picture.pixels);
  return words.filter((word) => {
    const left = Math.floor(word.x * picture.width);
    const right = Math.ceil((word.x + word.width) * picture.width);
    const top = Math.floor(word.y * picture.height);
    const bottom = Math.ceil((word.y + word.height) * picture.height);
    if (left < 0 || top < 0 || right > picture.width + 1 || bottom > picture.height + 1) return false;
    let least = 255;
    let most = 0;
    for (let y = top; y < Math.min(bottom, picture.height); y += 1)
      for (let x = left; x < Math.min(right, picture.width); x += 1) {
        const at = (y * picture.width + x) * 4;
        const light = ((pixels[at] ?? 0) * 2 + (pixels[at + 1] ?? 0) * 5 + (pixels[at + 2] ?? 0)) / 8;
        least = Math.min(least, light);
        most = Math.max(most, light);
      }
    return most - least >= leastContrast;
  });
}
