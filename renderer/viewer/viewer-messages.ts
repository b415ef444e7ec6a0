// What the desk's page and the viewer's frame say to each other, over one port.

export type ViewerFault =
  /** Not what it seemed to be, or broken. */
  | 'damaged'
  /** Needs a password. */
  | 'locked'
  /** More pixels than are decoded here. */
  | 'too-large';

/** To the frame. `open` comes once, first. */
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
  /** Decodes a picture and gives it back as a PNG; nothing is shown. */
  | { readonly kind: 'redraw'; readonly number: number; readonly bytes: ArrayBuffer };

/** From the frame; taken only as `readFromViewer` lets it through. */
export type FromViewer =
  | { readonly kind: 'drawn'; readonly page: number; readonly pages: number; readonly isCut: boolean }
  | { readonly kind: 'failed'; readonly why: ViewerFault }
  | { readonly kind: 'redrawn'; readonly number: number; readonly png: ArrayBuffer | undefined }
  /** Escape was pressed within the frame. */
  | { readonly kind: 'leave' };
