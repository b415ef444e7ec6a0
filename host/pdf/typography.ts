// How paper looks: the sizes, the colours and the margins of letters and reports. Points throughout.

export interface TextLook {
  readonly size: number;
  /** From one base line to the next. */
  readonly leading: number;
  /** Room above, not at the head of a page. */
  readonly above: number;
  readonly colour: string;
}

export interface Typography {
  readonly margins: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
  readonly body: TextLook;
  readonly note: TextLook;
  readonly cell: TextLook;
  readonly heading: Readonly<Record<1 | 2 | 3, TextLook>>;
}

export const ink = '#1f2933';
export const muted = '#55606b';
export const hairline = '#b9b5aa';
export const accent = '#24507a';
/** Behind a blank that is still to be filled in. */
export const gapTint = '#faf3d6';
export const gapRule = '#a48a1a';

/** A4 in points (ISO 216). */
export const pageWidth = 595.28;
export const pageHeight = 841.89;

export const millimetre = 72 / 25.4;

export const typography: Readonly<Record<'letter' | 'report', Typography>> = {
  // DIN 5008: 25 mm left, 20 mm right.
  letter: {
    margins: { top: 25 * millimetre, right: 22 * millimetre, bottom: 27 * millimetre, left: 25 * millimetre },
    body: { size: 10.5, leading: 15.5, above: 8, colour: ink },
    note: { size: 8.75, leading: 12.5, above: 6, colour: muted },
    cell: { size: 9.25, leading: 13, above: 0, colour: ink },
    heading: {
      1: { size: 12, leading: 17, above: 14, colour: ink },
      2: { size: 11.25, leading: 16, above: 15, colour: ink },
      3: { size: 10.5, leading: 15.5, above: 12, colour: ink },
    },
  },
  report: {
    margins: { top: 24 * millimetre, right: 20 * millimetre, bottom: 25 * millimetre, left: 20 * millimetre },
    body: { size: 10, leading: 14.5, above: 7, colour: ink },
    note: { size: 8.5, leading: 12, above: 5, colour: muted },
    cell: { size: 8.75, leading: 12.25, above: 0, colour: ink },
    heading: {
      1: { size: 19, leading: 25, above: 18, colour: ink },
      2: { size: 13, leading: 18, above: 20, colour: ink },
      3: { size: 10.5, leading: 15, above: 13, colour: ink },
    },
  },
};
