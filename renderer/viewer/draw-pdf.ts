// A PDF's pages drawn on a canvas: no scripts, no links, no forms to fill in, and nothing fetched.

import { AnnotationMode, getDocument, PDFWorker } from 'pdfjs-dist';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { liftPage } from './lift-page.ts';
import { pdfFiles } from './pdf-files.ts';
import { pdfWorkerAddress } from './pdf-worker-address.ts';
import type { LiftedPage, ViewerFault } from './viewer-messages.ts';

/** Pixels of one page; a larger one is drawn smaller. */
const mostPixels = 16_000_000;
const mostLetters = 50_000;

export interface PdfPages {
  readonly count: number;
  /** Draws a page, counted from 1, so wide in CSS pixels; its words, for who does not see it. */
  draw(canvas: HTMLCanvasElement, page: number, width: number): Promise<string>;
  /** A page as words, and as pixels where dots an inch are given. */
  lift(page: number, dots: number | undefined): Promise<LiftedPage>;
}

/** Hands out what came along with the viewer; a name that it does not know is missing, never asked for elsewhere. */
class BundledFiles {
  async fetch({ filename }: { readonly filename: string }): Promise<Uint8Array> {
    const found = pdfFiles.get(filename);
    if (found === undefined) throw new Error('not bundled');
    return found();
  }
}

export async function openPdf(bytes: ArrayBuffer): Promise<PdfPages | ViewerFault> {
  try {
    const worker = PDFWorker.create({ port: new Worker(pdfWorkerAddress()) });
    const pdf = await getDocument({
      data: new Uint8Array(bytes),
      worker,
      BinaryDataFactory: BundledFiles,
      useWorkerFetch: false,
      disableAutoFetch: true,
      disableStream: true,
      enableXfa: false,
      maxImageSize: 40_000_000,
      useSystemFonts: true,
      verbosity: 0,
    }).promise;
    return {
      count: pdf.numPages,
      draw: (canvas, page, width) => drawPage(pdf, canvas, page, width),
      lift: (page, dots) => liftPage(pdf, page, dots),
    };
  } catch (fault) {
    return fault instanceof Error && fault.name === 'PasswordException' ? 'locked' : 'damaged';
  }
}

async function drawPage(
  pdf: PDFDocumentProxy,
  canvas: HTMLCanvasElement,
  number: number,
  width: number,
): Promise<string> {
  const page = await pdf.getPage(number);
  const natural = page.getViewport({ scale: 1 });
  const sharpness = Math.min(devicePixelRatio, 2);
  const wanted = (width / natural.width) * sharpness;
  const most = Math.sqrt(mostPixels / (natural.width * natural.height));
  const viewport = page.getViewport({ scale: Math.min(wanted, most) });
  canvas.width = Math.max(1, Math.floor(viewport.width));
  canvas.height = Math.max(1, Math.floor(viewport.height));
  canvas.style.setProperty('width', `${width}px`);
  // What somebody has filled in is drawn like the rest of the page; nothing can be clicked or typed.
  await page.render({ canvas, viewport, annotationMode: AnnotationMode.ENABLE }).promise;
  const { items } = await page.getTextContent();
  page.cleanup();
  return items
    .map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : ''))
    .join('')
    .slice(0, mostLetters);
}
