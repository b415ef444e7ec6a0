// A page of a PDF as pixels and as words with their places, for whoever covers some of them.

import { AnnotationMode, Util } from 'pdfjs-dist';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { LiftedPage, LiftedWord } from './viewer-messages.ts';

const mostPixels = 16_000_000;
const mostWords = 12_000;
const longestWord = 400;

/** Drawn as for print: what somebody has filled in is there, what only a screen would show is not. `page` counts from 1. */
export async function liftPage(pdf: PDFDocumentProxy, page: number, dots: number | undefined): Promise<LiftedPage> {
  const opened = await pdf.getPage(page);
  const natural = opened.getViewport({ scale: 1 });
  const { width, height } = natural;
  const canvas = document.createElement('canvas');
  let picture: LiftedPage['picture'];
  // The typefaces of the page are there once it has been drawn: only then can its letters be measured.
  const scale = Math.min((dots ?? 20) / 72, Math.sqrt(mostPixels / (width * height)));
  const viewport = opened.getViewport({ scale });
  canvas.width = Math.max(1, Math.round(viewport.width));
  canvas.height = Math.max(1, Math.round(viewport.height));
  await opened.render({
    canvas,
    viewport,
    background: '#fff',
    // A frame that is not seen gets no turns to draw for the screen.
    intent: 'print',
    annotationMode: AnnotationMode.ENABLE,
  }).promise;
  const context = canvas.getContext('2d');
  if (dots !== undefined && context !== null) {
    const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
    picture = { width: canvas.width, height: canvas.height, pixels: data.buffer };
  }
  const { items, styles } = await opened.getTextContent();
  const words: LiftedWord[] = [];
  const joins: boolean[] = [];
  let isOpenEnded = false;
  for (const item of items) {
    if (!('str' in item)) continue;
    const style = styles[item.fontName];
    const found = wordsOf(item, natural.transform, style, context, { width, height });
    for (const [at, word] of found.entries()) {
      joins.push(at === 0 && isOpenEnded && !/^\s/u.test(item.str));
      words.push(word);
    }
    if (item.str !== '') isOpenEnded = !/\s$/u.test(item.str);
    if (item.hasEOL) isOpenEnded = false;
  }
  opened.cleanup();
  return { page, width, height, words: joined(words, joins).slice(0, mostWords), picture };
}

interface TextPiece {
  readonly str: string;
  readonly width: number;
  readonly transform: readonly number[];
  readonly fontName: string;
}

interface TextStyle {
  readonly ascent: number;
  readonly descent: number;
  readonly fontFamily: string;
}

function wordsOf(
  item: TextPiece,
  toPage: readonly number[],
  style: TextStyle | undefined,
  context: CanvasRenderingContext2D | null,
  page: { readonly width: number; readonly height: number },
): readonly LiftedWord[] {
  const [a = 0, b = 0, c = 0, d = 0, left = 0, base = 0] = Util.transform([...toPage], [...item.transform]) as number[];
  const along = Math.hypot(a, b) || 1;
  const size = Math.hypot(c, d) || along;
  const up = Math.min(Math.max(style?.ascent || 0.9, 0.75), 1.2) * size;
  const down = Math.min(Math.max(-(style?.descent || -0.25), 0.22), 0.5) * size;
  const offset = offsetsIn(item, style, context);
  return [...item.str.matchAll(/\S+/gu)].map(({ 0: text, index }) => {
    const from = offset(index) - size * 0.04;
    const to = offset(index + text.length) + size * 0.04;
    // The four corners: along the line of writing, and up and down from it.
    const corners = [from, to].flatMap((way) =>
      [up, -down].map((rise) => ({
        x: left + (a / along) * way + (c / size) * rise,
        y: base + (b / along) * way + (d / size) * rise,
      })),
    );
    const xs = corners.map(({ x }) => x / page.width);
    const ys = corners.map(({ y }) => y / page.height);
    const x = clamped(Math.min(...xs));
    const y = clamped(Math.min(...ys));
    return {
      text: text.slice(0, longestWord),
      x,
      y,
      width: clamped(Math.max(...xs)) - x,
      height: clamped(Math.max(...ys)) - y,
    };
  });
}

/** How far from its start a letter of the piece stands, in points: measured in its own typeface, and made to fit. */
function offsetsIn(
  { str, width, fontName }: TextPiece,
  style: TextStyle | undefined,
  context: CanvasRenderingContext2D | null,
): (letters: number) => number {
  if (context !== null) context.font = `100px "${fontName}", ${style?.fontFamily ?? 'sans-serif'}`;
  const measure = (letters: number): number => context?.measureText(str.slice(0, letters)).width ?? letters;
  const whole = measure(str.length);
  return (letters) => (whole === 0 ? 0 : (measure(letters) / whole) * width);
}

/** What was written in several pieces without a space between them is one word. */
function joined(words: readonly LiftedWord[], joins: readonly boolean[]): readonly LiftedWord[] {
  const found: LiftedWord[] = [];
  for (const [at, word] of words.entries()) {
    const last = found.at(-1);
    const gap = last === undefined ? Infinity : word.x - (last.x + last.width);
    const isClose = last !== undefined && Math.abs(word.y - last.y) < last.height / 2 && gap < 0.01 && gap > -0.05;
    if (joins[at] === true && last !== undefined && isClose && last.text.length + word.text.length <= longestWord) {
      const y = Math.min(last.y, word.y);
      found[found.length - 1] = {
        text: last.text + word.text,
        x: last.x,
        y,
        width: word.x + word.width - last.x,
        height: Math.max(last.y + last.height, word.y + word.height) - y,
      };
    } else found.push(word);
  }
  return found;
}

/** What lies outside of the page is not lost from sight of whoever covers words: it stands at its edge. */
function clamped(fraction: number): number {
  return Number.isFinite(fraction) ? Math.min(Math.max(fraction, -1), 2) : -1;
}
