// A letter as plain text: paragraphs that a reader may wrap anew (RFC 3676, format=flowed), lists with dashes and numbers, tables as lines.

import type { Inline, List, Paragraph, Table } from '#core/desk/letter-document.ts';
import { blankText } from './blank.ts';
import { plainBlocks, type PlainBlock } from './plain-blocks.ts';
import type { PrintedLetter } from './printed-letter.ts';

/** RFC 3676 4.2: lines of at most 78 characters, 72 to leave room for quoting. */
const lineWidth = 72;

/** The words of the letter, without what stands around them on paper; line feeds, one at the end. For `format=flowed; delsp=no`. */
export function letterText(letter: PrintedLetter): string {
  return flowed(plainBlocks(letter.document).map(blockText));
}

/** The same without soft breaks: each paragraph is one line. */
export function letterWords(letter: PrintedLetter): string {
  return plainBlocks(letter.document)
    .flatMap((block) => blockText(block).map(({ text, indent }) => ' '.repeat(indent) + text))
    .join('\n');
}

interface TextLine {
  readonly text: string;
  /** Columns that its further lines stand in. */
  readonly indent: number;
  /** Set off by an empty line before it. */
  readonly isApart: boolean;
}

function blockText(block: PlainBlock): readonly TextLine[] {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return linesOf(inlineText(block.content), 0);
    case 'table':
      return tableText(block);
    default:
      return listText(block, 0);
  }
}

/** A text with its hard breaks: the first line is set off, the others follow it. */
function linesOf(text: string, indent: number): readonly TextLine[] {
  return text.split('\n').map((line, at) => ({ text: line, indent, isApart: at === 0 }));
}

function listText({ type, content }: List, indent: number): readonly TextLine[] {
  return content.flatMap((item, at) => {
    const mark = type === 'orderedList' ? `${at + 1}. ` : '- ';
    const inner = indent + mark.length;
    const lines = item.content.flatMap((part): readonly TextLine[] =>
      part.type === 'paragraph'
        ? linesOf(inlineText(part.content), inner).map((line) => ({ ...line, isApart: false }))
        : listText(part, inner),
    );
    const [first, ...more] = lines;
    const isApart = at === 0 && indent === 0;
    if (first === undefined || first.indent !== inner) return [{ text: mark.trimEnd(), indent, isApart }, ...lines];
    return [{ text: mark + first.text, indent, isApart }, ...more];
  });
}

/** In columns where they fit the line, else a line for each cell under the name of its column. */
function tableText({ content }: Table): readonly TextLine[] {
  const rows = content.map((row) => row.content.map((cell) => cellText(cell.content)));
  const [head = [], ...body] = rows;
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_none, at) =>
    Math.max(0, ...rows.map((row) => (row[at] ?? '').length)),
  );
  const total = widths.reduce((sum, width) => sum + width + 2, -2);
  if (total <= lineWidth)
    return rows.map((row, at) => ({
      text: row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
      indent: 0,
      isApart: at === 0,
    }));
  return body.flatMap((row) =>
    row.map((cell, at) => ({
      text: head[at] === undefined || head[at] === '' ? cell : `${head[at]}: ${cell}`,
      indent: 0,
      isApart: at === 0,
    })),
  );
}

function cellText(paragraphs: readonly Paragraph[]): string {
  return paragraphs
    .map((paragraph) => inlineText(paragraph.content).replaceAll('\n', ' '))
    .join(' ')
    .trim();
}

/** With a line feed for each hard break, and the address of a link behind its words where they do not say it themselves. */
export function inlineText(inlines: readonly Inline[] = []): string {
  return inlines
    .map((inline, at) => {
      if (inline.type === 'hardBreak') return '\n';
      if (inline.type === 'gap') return blankText(inline.attrs.prompt);
      const href = hrefOf(inline);
      const next = inlines[at + 1];
      if (href === undefined || (next !== undefined && hrefOf(next) === href)) return inline.text;
      const address = href.replace(/^mailto:/iu, '');
      const isSaid = (text: string) => text.replace(/\/$/u, '').endsWith(address.replace(/^https:\/\/|\/$/gu, ''));
      return isSaid(inline.text) ? inline.text : `${inline.text} <${address}>`;
    })
    .join('');
}

export function hrefOf(inline: Inline): string | undefined {
  if (inline.type !== 'text') return undefined;
  const link = inline.marks?.find((mark) => mark.type === 'link');
  return link?.type === 'link' ? link.attrs.href : undefined;
}

function flowed(blocks: readonly (readonly TextLine[])[]): string {
  const lines: string[] = [];
  for (const { text, indent, isApart } of blocks.flat()) {
    if (isApart && lines.length > 0) lines.push('');
    lines.push(...wrapped(text, indent));
  }
  return `${lines.join('\n')}\n`;
}

/**
 * A paragraph's lines end in a space where they go on. What stands in an indent goes on without: its next line begins with spaces,
 * which a reader of flowed text would take for the start of a new one.
 */
function wrapped(text: string, indent: number): readonly string[] {
  const mark = /^(- |\d+\. )/u.exec(text)?.[0].length ?? 0;
  const isIndented = indent > 0 || mark > 0;
  const lines: string[] = [];
  let line = ' '.repeat(indent);
  let isEmpty = true;
  for (const word of text.split(' ')) {
    if (!isEmpty && line.length + 1 + word.length > lineWidth) {
      lines.push(isIndented ? line : `${line} `);
      line = ' '.repeat(indent + mark);
      isEmpty = true;
    }
    line += isEmpty ? word : ` ${word}`;
    isEmpty = false;
  }
  lines.push(line.trimEnd());
  return lines.map((made) => (/^(>|From )/u.test(made) ? ` ${made}` : made));
}
