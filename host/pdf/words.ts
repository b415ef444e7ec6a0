// Words as they are set: runs of one face each, and the boxes that they are set in.

export interface Run {
  readonly text: string;
  readonly isBold?: boolean;
  readonly isItalic?: boolean;
  /** `https:` and `mailto:` only; any other is set as text. */
  readonly href?: string;
  /** A blank that nobody has filled in yet: set so that nobody overlooks it. */
  readonly isGap?: boolean;
  /** In grey, and a little smaller. */
  readonly isQuiet?: boolean;
}

export type Words = string | readonly Run[];

/** Points, from the upper left corner of the page. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export function runsOf(words: Words): readonly Run[] {
  return typeof words === 'string' ? [{ text: words }] : words;
}
