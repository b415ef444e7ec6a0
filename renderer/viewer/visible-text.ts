// A text file as text: its charset guessed, and what would turn or hide letters made visible.

export interface TextStretch {
  readonly text: string;
  /** A control that would not be seen, by its name. */
  readonly isControl: boolean;
}

/** Letters that are shown; the file can be saved whole. */
export const mostLetters = 1_000_000;

/* eslint-disable no-control-regex -- control characters are what this is about */
/** Bidi embeddings, overrides, isolates and marks, zero-width letters, tags, and all controls but tab and line feed. */
const hidden =
  /([\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]|[\u{E0000}-\u{E007F}])/u;
/* eslint-enable no-control-regex */

/** UTF-16 by its mark, UTF-8 where it is that, else Windows-1252, which has a letter for every octet. */
export function readText(bytes: ArrayBuffer): string {
  const [first, second] = new Uint8Array(bytes, 0, Math.min(2, bytes.byteLength));
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** At most 20,000 stretches: a file of nothing but controls would fill the page with marks. */
export function visibleText(text: string): readonly TextStretch[] {
  const lines = text.replace(/\r\n?/g, '\n').slice(0, mostLetters);
  const pieces = lines.split(hidden, 20_000);
  return pieces
    .map((piece, place) => ({ text: place % 2 === 1 ? nameOf(piece) : piece, isControl: place % 2 === 1 }))
    .filter((stretch) => stretch.text !== '');
}

function nameOf(control: string): string {
  return `U+${(control.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
