// The page within the viewer's frame: gets octets over a port, draws them, and can reach nothing else.

import { decodeImage, redrawAsPng } from './draw-image.ts';
import { openPdf } from './draw-pdf.ts';
import type { PdfPages } from './draw-pdf.ts';
import { mostLetters, readText, visibleText } from './visible-text.ts';
import type { FromViewer, ToViewer } from './viewer-messages.ts';

const place = document.querySelector('main');
if (place === null) throw new Error('the viewer has no place to draw in');

/** What is shown: draws itself again for another page or size. */
interface Shown {
  readonly pages: number;
  readonly isCut: boolean;
  draw(page: number, factor: number): Promise<void>;
}

let port: MessagePort | undefined;
let shown: Shown | undefined;
/** A PDF of which nothing is shown. */
let lifted: PdfPages | undefined;
let page = 1;
let factor = 1;
/** One drawing after the other; what was asked for in between is drawn once. */
let drawing: Promise<void> = Promise.resolve();
let wanted = 0;

function say(message: FromViewer, transfer: Transferable[] = []): void {
  port?.postMessage(message, transfer);
}

function drawAgain(): void {
  const turn = (wanted += 1);
  drawing = drawNext(drawing, turn);
}

async function drawNext(before: Promise<void>, turn: number): Promise<void> {
  await before;
  if (turn !== wanted || shown === undefined) return;
  try {
    await shown.draw(page, factor);
    say({ kind: 'drawn', page, pages: shown.pages, isCut: shown.isCut });
  } catch {
    say({ kind: 'failed', why: 'damaged' });
  }
}

function availableWidth(): number {
  return Math.max(200, document.documentElement.clientWidth - 32);
}

async function open({ as, bytes, theme, label }: Extract<ToViewer, { kind: 'open' }>): Promise<void> {
  document.documentElement.dataset['theme'] = theme;
  if (as === 'text') shown = showText(bytes, label);
  else {
    const opened = as === 'pdf' ? await openPdf(bytes) : await decodeImage(bytes);
    if (typeof opened === 'string') return say({ kind: 'failed', why: opened });
    shown = opened instanceof ImageBitmap ? showImage(opened, label) : showPdf(opened, label);
  }
  drawAgain();
}

function newCanvas(label: string): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.setAttribute('role', 'img');
  canvas.setAttribute('aria-label', label);
  return canvas;
}

function showPdf(pdf: PdfPages, label: string): Shown {
  const words = document.createElement('p');
  words.className = 'words';
  place?.replaceChildren();
  return {
    pages: pdf.count,
    isCut: false,
    async draw(number, size) {
      // A fresh canvas each time: the old page stays until the new one is there.
      const canvas = newCanvas(`${label} – ${number}/${pdf.count}`);
      words.textContent = await pdf.draw(canvas, number, Math.round(availableWidth() * size));
      place?.replaceChildren(canvas, words);
      scrollTo(0, 0);
    },
  };
}

function showImage(bitmap: ImageBitmap, label: string): Shown {
  const canvas = newCanvas(label);
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
  place?.replaceChildren(canvas);
  return {
    pages: 1,
    isCut: false,
    async draw(_number, size) {
      canvas.style.setProperty('width', `${Math.round(Math.min(availableWidth(), bitmap.width) * size)}px`);
    },
  };
}

function showText(bytes: ArrayBuffer, label: string): Shown {
  const text = readText(bytes);
  const sheet = document.createElement('pre');
  sheet.setAttribute('aria-label', label);
  sheet.append(
    ...visibleText(text).map((stretch) => {
      if (!stretch.isControl) return document.createTextNode(stretch.text);
      const mark = document.createElement('mark');
      mark.textContent = stretch.text;
      return mark;
    }),
  );
  place?.replaceChildren(sheet);
  return {
    pages: 1,
    isCut: text.length > mostLetters,
    async draw(_number, size) {
      sheet.style.setProperty('font-size', `${14 * size}px`);
    },
  };
}

async function openPages(bytes: ArrayBuffer): Promise<void> {
  const opened = await openPdf(bytes);
  if (typeof opened === 'string') return say({ kind: 'failed', why: opened });
  lifted = opened;
  say({ kind: 'opened', pages: opened.count });
}

async function lift(number: number, dots: number | undefined): Promise<void> {
  try {
    const whole = await lifted?.lift(number, dots);
    if (whole === undefined) return say({ kind: 'failed', why: 'damaged' });
    say({ kind: 'lifted', lifted: whole }, whole.picture === undefined ? [] : [whole.picture.pixels]);
  } catch {
    say({ kind: 'failed', why: 'damaged' });
  }
}

async function hear(message: ToViewer): Promise<void> {
  switch (message.kind) {
    case 'open':
      return await open(message);
    case 'openPages':
      return await openPages(message.bytes);
    case 'lift':
      return await lift(message.page, message.dots);
    case 'turn':
      page = Math.min(Math.max(1, message.page), shown?.pages ?? 1);
      return drawAgain();
    case 'zoom':
      factor = Math.min(Math.max(0.25, message.factor), 4);
      return drawAgain();
    case 'redraw': {
      const png = await redrawAsPng(message.bytes);
      return say({ kind: 'redrawn', number: message.number, png }, png === undefined ? [] : [png]);
    }
    default:
      return message satisfies never;
  }
}

addEventListener('message', (event) => {
  // Once, and from nobody but the page that holds this frame.
  if (event.source !== parent || port !== undefined || event.ports[0] === undefined) return;
  const [given] = event.ports;
  port = given;
  given.addEventListener('message', ({ data }: MessageEvent<ToViewer>) => void hear(data));
  given.start();
});
addEventListener('keydown', (event) => {
  if (event.key === 'Escape') say({ kind: 'leave' });
});
addEventListener('resize', () => {
  if (shown !== undefined) drawAgain();
});
