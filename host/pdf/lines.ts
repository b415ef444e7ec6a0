// Breaks runs into lines that fit a width: at spaces, after hyphens and strokes, and anywhere where a word alone is too wide.

import { printable, stretches } from './printable.ts';
import { faceOf, type Face } from './typefaces.ts';
import { muted, type TextLook } from './typography.ts';
import { runsOf, type Words } from './words.ts';

/** Text in one look on one line. */
export interface Piece {
  readonly text: string;
  readonly look: PieceLook;
  /** What it stands for, where the type lacks its characters. */
  readonly actual: string | undefined;
  readonly width: number;
}

export interface PieceLook {
  readonly face: Face;
  readonly size: number;
  readonly colour: string;
  readonly href: string | undefined;
  readonly isGap: boolean;
  /** Figures of one width, for columns. */
  readonly isTabular: boolean;
}

export interface Line {
  readonly pieces: readonly Piece[];
  /** Without the space at its end. */
  readonly width: number;
}

export interface Setting extends TextLook {
  readonly isBold?: boolean;
  readonly isTabular?: boolean;
}

/** How wide text is, and which characters there are. */
export interface Measure {
  widthOf(text: string, look: PieceLook): number;
  has(codePoint: number): boolean;
}

/** What is set between two places at which a line may break. */
interface Chunk {
  readonly pieces: readonly Piece[];
  readonly width: number;
  /** A space, a line feed, or nothing after it. */
  readonly end: ' ' | '\n' | '';
  readonly space: Piece | undefined;
}

/** At least one line, be it empty. */
export function breakLines(words: Words, width: number, setting: Setting, measure: Measure): readonly Line[] {
  const lines: Line[] = [];
  let pieces: Piece[] = [];
  let filled = 0;
  let space: Piece | undefined;
  const close = (trailing: Piece | undefined) => {
    lines.push({ pieces: merged(trailing === undefined ? pieces : [...pieces, trailing]), width: filled });
    pieces = [];
    filled = 0;
    space = undefined;
  };
  for (const chunk of chunksOf(words, setting, measure)) {
    const between = pieces.length === 0 ? 0 : (space?.width ?? 0);
    if (filled + between + chunk.width > width + 0.01 && pieces.length > 0) close(space);
    else if (space !== undefined) {
      if (pieces.length > 0) {
        pieces.push(space);
        filled += space.width;
      }
      space = undefined;
    }
    for (const fit of fitting(chunk, width, measure)) {
      if (pieces.length > 0 && filled + fit.width > width + 0.01) close(undefined);
      pieces.push(...fit.pieces);
      filled += fit.width;
    }
    if (chunk.end === '\n') close(pieces.length === 0 ? undefined : chunk.space);
    else space = chunk.space;
  }
  if (pieces.length > 0 || lines.length === 0) close(undefined);
  return lines;
}

function* chunksOf(words: Words, setting: Setting, measure: Measure): Generator<Chunk> {
  let pieces: Piece[] = [];
  const chunk = (end: Chunk['end'], space?: Piece): Chunk => {
    const width = pieces.reduce((sum, piece) => sum + piece.width, 0);
    const made = { pieces, width, end, space };
    pieces = [];
    return made;
  };
  for (const run of runsOf(words)) {
    const isBold = run.isBold ?? setting.isBold ?? false;
    const look: PieceLook = {
      face: faceOf({ isBold, isItalic: run.isItalic ?? false }),
      size: run.isQuiet === true ? setting.size * 0.9 : setting.size,
      colour: run.isQuiet === true ? muted : setting.colour,
      href: safeHref(run.href),
      isGap: run.isGap ?? false,
      isTabular: setting.isTabular ?? false,
    };
    const piece = (text: string, actual: string | undefined): Piece => ({
      text,
      look,
      actual,
      width: measure.widthOf(text, look),
    });
    for (const { text, actual } of stretches(printable(run.text), (codePoint) => measure.has(codePoint))) {
      if (actual !== undefined) {
        pieces.push(piece(text, actual));
        continue;
      }
      for (const token of text.split(/( +|\n)/u)) {
        if (token === '') continue;
        // A space that nobody sees parts the words of two lines for who listens.
        if (token === '\n') yield chunk('\n', piece(' ', undefined));
        else if (token.startsWith(' ')) yield chunk(' ', piece(' ', undefined));
        else {
          const parts = isAddress.test(token) ? [token] : token.split(/(?<=[\p{L}\p{N}][-–—/])(?=\p{L})/u);
          for (const [at, syllable] of parts.entries()) {
            pieces.push(piece(syllable, undefined));
            if (at < parts.length - 1) yield chunk('');
          }
        }
      }
    }
  }
  if (pieces.length > 0) yield chunk('');
}

/** Never broken after a hyphen: a reader could not tell whether it belongs to the address (RFC 3986 C). */
const isAddress = /:\/\/|@|^www\./u;

/** A chunk as it is, or in parts where it is wider than a line: after the marks of an address first, else anywhere. */
function fitting(chunk: Chunk, width: number, measure: Measure): readonly Pick<Chunk, 'pieces' | 'width'>[] {
  if (chunk.width <= width + 0.01) return [chunk];
  return chunk.pieces
    .flatMap((piece) => partsOf(piece, width, measure))
    .map((piece) => ({
      pieces: [piece],
      width: piece.width,
    }));
}

function partsOf(piece: Piece, width: number, measure: Measure): readonly Piece[] {
  const parts: Piece[] = [];
  const actual = piece.actual === undefined ? undefined : graphemesOf(piece.actual);
  const letters = graphemesOf(piece.text);
  let from = 0;
  let to = 0;
  while (to < letters.length) {
    const text = letters.slice(from, to + 1).join('');
    if (to > from && measure.widthOf(text, piece.look) > width) {
      const mark = letters.slice(from, to).findLastIndex((letter) => /[/?&=.@_]/u.test(letter));
      const at = mark > (to - from) / 2 ? from + mark + 1 : to;
      parts.push(part(piece, letters, actual, from, at, measure));
      from = at;
      to = from;
    } else to += 1;
  }
  parts.push(part(piece, letters, actual, from, to, measure));
  return parts;
}

function part(
  { look }: Piece,
  letters: readonly string[],
  actual: readonly string[] | undefined,
  from: number,
  to: number,
  measure: Measure,
): Piece {
  const text = letters.slice(from, to).join('');
  return { text, look, actual: actual?.slice(from, to).join(''), width: measure.widthOf(text, look) };
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

function graphemesOf(text: string): readonly string[] {
  return [...graphemes.segment(text)].map(({ segment }) => segment);
}

/** Neighbours of one look become one piece: fewer octets, and text that is taken out as it was put in. */
function merged(pieces: readonly Piece[]): readonly Piece[] {
  const found: Piece[] = [];
  for (const piece of pieces) {
    const last = found.at(-1);
    if (last?.actual === undefined && piece.actual === undefined && last !== undefined && isSame(last.look, piece.look))
      found[found.length - 1] = { ...last, text: last.text + piece.text, width: last.width + piece.width };
    else found.push(piece);
  }
  return found;
}

function isSame(a: PieceLook, b: PieceLook): boolean {
  return a.face === b.face && a.size === b.size && a.colour === b.colour && a.href === b.href && a.isGap === b.isGap;
}

/** A link that a reader may follow, in ASCII; undefined for any other scheme. */
function safeHref(href: string | undefined): string | undefined {
  if (href === undefined || !URL.canParse(href)) return undefined;
  const url = new URL(href);
  return url.protocol === 'https:' || url.protocol === 'mailto:' ? url.href : undefined;
}

/** Figures of one width where there are any and a column wants them. */
export function featuresOf(text: string, look: PieceLook): { features?: PDFKit.Mixins.OpenTypeFeatures[] } {
  return look.isTabular && /^[\d\s.,:%€+−–-]+$/u.test(text) ? { features: ['tnum', 'lnum', 'kern'] } : {};
}
