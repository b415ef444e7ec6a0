// What the page hands over to make a redacted PDF, and what the worker answers.

import type { PageArea, PageWord } from '#core/desk/case-file-views.ts';

/** One page: its size in points, where its picture lies among the octets, and what stands on it in fractions of its size. */
export interface PictureOfPage {
  readonly width: number;
  readonly height: number;
  readonly start: number;
  readonly length: number;
  readonly words: readonly PageWord[];
  readonly boxes: readonly PageArea[];
}

export interface PagesToPrint {
  readonly pages: readonly PictureOfPage[];
  /** ISO 639-1, of the document. */
  readonly language: string;
}

export type PrintedPages =
  | {
      readonly ok: true;
      readonly pdf: Uint8Array;
      readonly elsewhere: { readonly words: number; readonly times: number };
    }
  /** `page`, counted from 1, still shows something that was covered. */
  | { readonly ok: false; readonly page: number };
