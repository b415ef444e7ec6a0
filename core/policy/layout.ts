// Cuts a text into blocks: headings, items of lists, rows of tables and paragraphs, however its lines were wrapped.

export interface Block {
  readonly kind: 'heading' | 'item' | 'paragraph';
  /** Without the mark of a list, the number of a heading, and surrounding blanks. */
  readonly start: number;
  readonly end: number;
  /** For a heading: how deep it is by its numbers ("5.1") or marks ("##"); 0 where it bears none. */
  readonly depth: number;
}

interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const bullet =
  /^\s{0,40}(?:[-–—•·▪◦*+‣○●■□➢✓✔§\uF0B7]|\(?[a-zA-Z][.)]|\(?(?:\d{1,2}|[ivx]{1,4})\)|\d{1,2}°)[ \t\u00A0]{1,20}/u;
const number =
  /^\s{0,40}(?:#{1,6}\s{1,4})?(?:(?:article|artikel|section|hoofdstuk|chapitre|art\.?)\s{1,4})?(\d{1,2}(?:\.\d{1,2}){0,3})[.:)]?(?:\s{1,4}[-–—:])?\s{1,20}(?=\S)/iu;
const markdown = /^\s{0,3}#{1,6}\s{1,4}/;
/** Between the cells of a table. */
const cells = ' | ';
/** A longer line is no heading, and no line that its writer cut short. */
const longestHeading = 110;
const shortLine = 48;
/** Widths at which programs wrap; where the usual line is longer, nothing was wrapped. */
const narrowest = 60;
const widest = 130;

/** The blocks of `text`, in order. */
export function blocksOf(text: string): readonly Block[] {
  const blocks: Block[] = [];
  let open: Line[] = [];
  let isAfterBlank = true;
  const close = (next: Line | undefined): void => {
    const block = blockOf(open, isAfterBlank, next);
    if (block !== undefined) blocks.push(block);
    if (open.length > 0) isAfterBlank = next === undefined || block?.kind === 'heading';
    open = [];
  };
  const lines = [...linesOf(text)];
  const short = shortLineIn(lines);
  for (const line of lines) {
    const previous = open.at(-1);
    if (line.text.trim() === '') close(undefined);
    else if (previous !== undefined && isBreak(previous, line, short)) close(line);
    if (line.text.trim() !== '') open.push(line);
  }
  close(undefined);
  return blocks;
}

function* linesOf(text: string): Generator<Line> {
  let start = 0;
  for (const { index, 0: stop } of text.matchAll(/\r\n|[\n\r\f\v\u0085\u2028\u2029]/g)) {
    yield { start, end: index, text: text.slice(start, index) };
    start = index + stop.length;
  }
  yield { start, end: text.length, text: text.slice(start) };
}

/** A line below this length that ends without a stop was ended by its writer, not by a program that wraps. */
function shortLineIn(lines: readonly Line[]): number {
  const lengths = lines.map(({ text }) => text.trimEnd().length).filter((length) => length > 0);
  const usual = lengths.toSorted((one, other) => one - other)[Math.floor(0.9 * lengths.length)] ?? 0;
  // Where paragraphs run on in one line, nothing was wrapped: every line was ended by its writer.
  if (usual > widest) return Infinity;
  return usual >= narrowest ? Math.max(shortLine, Math.floor(0.75 * usual)) : shortLine;
}

function isBreak(previous: Line, line: Line, short: number): boolean {
  const before = previous.text.trimEnd();
  if (bullet.test(line.text) || line.text.includes(cells) || before.includes(cells)) return true;
  if (isNumbered(line.text) || markdown.test(previous.text) || markdown.test(line.text)) return true;
  if (/[.!?:;…]["”»)]{0,3}$/u.test(before)) return true;
  // A title in capitals stands alone, however long it is.
  if (isInCapitals(before) && !isInCapitals(line.text)) return true;
  return before.length < short && /^\s*\p{Lu}/u.test(line.text.slice(0, 200));
}

function isInCapitals(line: string): boolean {
  return line.length <= longestHeading && /\p{Lu}{3}/u.test(line) && !/\p{Ll}/u.test(line);
}

/** "5. Your rights" is a heading; "2026 was" and "5 jaar" are not: those are sentences that were wrapped before a number. */
function isNumbered(line: string): boolean {
  const found = number.exec(line);
  return found !== null && line.length <= longestHeading && /^\p{Lu}/u.test(line.slice(found[0].length));
}

/** `next`: the line that follows at once; undefined where a blank line does. */
function blockOf(lines: readonly Line[], isAfterBlank: boolean, next: Line | undefined): Block | undefined {
  const first = lines[0];
  const last = lines.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const mark = bullet.exec(first.text);
  const numbered = number.exec(first.text);
  const isLone = lines.length === 1;
  const isNumberedHeading = isLone && isNumbered(first.text) && !/[.;,]\s*$/.test(first.text);
  const isHeading =
    (isNumberedHeading && looksLikeHeading(first.text.slice(numbered?.[0].length ?? 0))) ||
    (isLone && markdown.test(first.text)) ||
    (isLone &&
      mark === null &&
      looksLikeHeading(first.text) &&
      (isInCapitals(first.text) || standsApart(isAfterBlank, next)));
  const skipped = isHeading
    ? (numbered?.[0] ?? markdown.exec(first.text)?.[0] ?? '').length
    : (mark?.[0].length ?? (isNumbered(first.text) ? (numbered?.[0].length ?? 0) : 0));
  const body = first.text.slice(skipped);
  const start = first.start + skipped + (body.length - body.trimStart().length);
  const end = last.start + last.text.trimEnd().length;
  if (end <= start) return undefined;
  const isItem = mark !== null || first.text.includes(cells) || (numbered !== null && isNumbered(first.text));
  return {
    kind: isHeading ? 'heading' : isItem ? 'item' : 'paragraph',
    start,
    end,
    depth: isHeading ? depthOf(first.text, numbered?.[1]) : 0,
  };
}

/** Between blank lines, or right above a text: not within the lines of an address. */
function standsApart(isAfterBlank: boolean, next: Line | undefined): boolean {
  return isAfterBlank && (next === undefined || !looksLikeHeading(next.text));
}

/** "5.1" and "##" are both of the second depth; 0 where neither is written. */
function depthOf(line: string, digits: string | undefined): number {
  return digits === undefined ? (/^\s*(#*)/u.exec(line)?.[1]?.length ?? 0) : digits.split('.').length;
}

function looksLikeHeading(line: string): boolean {
  const title = line.trim();
  return (
    title.length <= longestHeading &&
    !/[.;,:!…]$/u.test(title) &&
    !/[.!?;:]\s/u.test(title) &&
    !/\d{4,}|\d[ .-]\d{2}[ .-]\d/u.test(title) &&
    !title.includes('@') &&
    !title.includes(cells) &&
    /^[\p{Lu}\p{N}#“"„«]/u.test(title)
  );
}
