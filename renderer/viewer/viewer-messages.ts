// What the desk's page and the viewer's frame say to each other, over one port.

export type ViewerFault =
  /** Not what it seemed to be, or broken. */
  | 'damaged'
  /** Needs a password. */
  | 'locked'
  /** More pixels than are decoded here. */
  | 'too-large';

/** A word of a page, in fractions of the page's width and height from the top left. */
export interface LiftedWord {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A page taken out as pixels and words. */
export interface LiftedPage {
  readonly page: number;
  /** In points. */
  readonly width: number;
  readonly height: number;
  readonly words: readonly LiftedWord[];
  /** undefined where only the words were asked for. */
  readonly picture:
    | {
        readonly width: number;
        readonly height: number;
        /** Red, green, blue, opacity; row by row. */
        readonly pixels: ArrayBuffer;
      }
    | undefined;
}

/** To the frame. `open` or `openPages` comes once, first. */
export type ToViewer =
  | {
      readonly kind: 'open';
      readonly as: 'pdf' | 'image' | 'text';
      readonly bytes: ArrayBuffer;
      readonly theme: 'light' | 'dark';
      /** Says what is seen, for who does not see it. */
      readonly label: string;
    }
  | { readonly kind: 'turn'; readonly page: number }
  /** 1 fits the width. */
  | { readonly kind: 'zoom'; readonly factor: number }
  /** Opens a PDF of which nothing is shown: its pages are lifted one by one. */
  | { readonly kind: 'openPages'; readonly bytes: ArrayBuffer }
  /** `dots` an inch; none for its words alone. */
  | { readonly kind: 'lift'; readonly page: number; readonly dots: number | undefined }
  /** Decodes a picture and gives it back as a PNG; nothing is shown. */
  | { readonly kind: 'redraw'; readonly number: number; readonly bytes: ArrayBuffer };

/** From the frame; taken only as `readFromViewer` lets it through. */
export type FromViewer =
  | { readonly kind: 'drawn'; readonly page: number; readonly pages: number; readonly isCut: boolean }
  | { readonly kind: 'failed'; readonly why: ViewerFault }
  | { readonly kind: 'opened'; readonly pages: number }
  | { readonly kind: 'lifted'; readonly lifted: LiftedPage }
  | { readonly kind: 'redrawn'; readonly number: number; readonly png: ArrayBuffer | undefined }
  /** Escape was pressed within the frame. */
  | { readonly kind: 'leave' };
