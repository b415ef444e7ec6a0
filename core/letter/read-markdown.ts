// Reads the markup of a wording (headings, paragraphs, lists, tables, bold, italic, links) into a letter's blocks.

import { Lexer, type Token, type Tokens } from 'marked';
import type {
  Block,
  Heading,
  Inline,
  List,
  ListItem,
  Mark,
  Paragraph,
  Section,
  Table,
} from '#core/desk/letter-document.ts';
import { elementMark, type Pieces } from './pieces.ts';

type Plain = Exclude<Block, Section>;

const opening = new RegExp(`${elementMark.open}([a-z-]+)${elementMark.close}`);
const ending = new RegExp(elementMark.end, 'g');

/** `fit` puts the signs of a language right in what the wording itself says; it never sees data. */
export interface Reading {
  readonly pieces: Pieces;
  fit(wording: string): string;
}

/** Anything that is no such markup (HTML, code, pictures) is taken for words. */
export function readMarkdown(markdown: string, reading: Reading): readonly Block[] {
  // Elements are cut out before the markup is read, so that an unclosed list cannot swallow one.
  const [before = '', ...parts] = markdown.split(new RegExp(`(?=${elementMark.open})`));
  return [
    ...blocksOf(before, reading),
    ...parts.flatMap((part) => {
      const name = opening.exec(part)?.[1] ?? '';
      const [inside = '', ...after] = part.replace(opening, '').split(ending);
      const content = blocksOf(inside, reading);
      const section: Section = { type: 'section', attrs: { element: name }, content };
      return [...(content.length === 0 ? [] : [section]), ...blocksOf(after.join('\n\n'), reading)];
    }),
  ];
}

function blocksOf(markdown: string, reading: Reading): readonly Plain[] {
  return new Lexer({ gfm: true }).lex(markdown).flatMap((token) => blockOf(token as Tokens.Generic, reading));
}

function blockOf(token: Tokens.Generic, reading: Reading): readonly Plain[] {
  switch (token.type) {
    case 'space':
    case 'hr':
    case 'def':
      return [];
    case 'heading':
      return [headingOf(token as Tokens.Heading, reading)];
    case 'list':
      return [listOf(token as Tokens.List, reading)];
    case 'table':
      return [tableOf(token as Tokens.Table, reading)];
    case 'blockquote':
      return (token.tokens ?? []).flatMap((inner) => blockOf(inner as Tokens.Generic, reading));
    case 'paragraph':
      return paragraphOf(token.tokens ?? [], reading);
    default:
      return paragraphOf([wordsOf(token)], reading);
  }
}

function headingOf({ depth, tokens }: Tokens.Heading, reading: Reading): Heading {
  return withContent(
    { type: 'heading', attrs: { level: depth <= 2 ? 2 : 3 } } as const,
    inlinesOf(tokens, [], reading),
  );
}

function paragraphOf(tokens: readonly Token[], reading: Reading): readonly Paragraph[] {
  const content = trimmed(inlinesOf(tokens, [], reading));
  return content.length === 0 ? [] : [{ type: 'paragraph', content }];
}

function listOf({ ordered, items }: Tokens.List, reading: Reading): List {
  return {
    type: ordered ? 'orderedList' : 'bulletList',
    content: items.map((item): ListItem => {
      const content = item.tokens.flatMap((token): readonly (Paragraph | List)[] => {
        if (token.type === 'list') return [listOf(token as Tokens.List, reading)];
        if (token.type === 'space') return [];
        const inner = 'tokens' in token && token.tokens !== undefined ? token.tokens : [wordsOf(token)];
        return paragraphOf(inner, reading);
      });
      return { type: 'listItem', content: content.length === 0 ? [{ type: 'paragraph' }] : content };
    }),
  };
}

function tableOf({ header, rows }: Tokens.Table, reading: Reading): Table {
  const cell = (type: 'tableHeader' | 'tableCell') => (given: Tokens.TableCell) => {
    const content = paragraphOf(given.tokens, reading);
    return { type, content: content.length === 0 ? [{ type: 'paragraph' } as const] : content };
  };
  return {
    type: 'table',
    content: [
      { type: 'tableRow', content: header.map(cell('tableHeader')) },
      ...rows.map((row) => ({ type: 'tableRow' as const, content: row.map(cell('tableCell')) })),
    ],
  };
}

function inlinesOf(tokens: readonly Token[], marks: readonly Mark[], reading: Reading): readonly Inline[] {
  return tokens.flatMap((token): readonly Inline[] => {
    const inner = 'tokens' in token && token.tokens !== undefined ? token.tokens : undefined;
    switch (token.type) {
      case 'br':
        return [{ type: 'hardBreak' }];
      case 'strong':
        return inlinesOf(inner ?? [], withMark(marks, { type: 'bold' }), reading);
      case 'em':
        return inlinesOf(inner ?? [], withMark(marks, { type: 'italic' }), reading);
      case 'link': {
        const href = hrefOf(token.href as string, reading.pieces);
        return inlinesOf(inner ?? [], href === undefined ? marks : withMark(marks, href), reading);
      }
      default:
        if (inner !== undefined) return inlinesOf(inner, marks, reading);
        return textOf(wordsOf(token), marks, reading);
    }
  });
}

/** Only what the model knows can be a link; anything else stays words. */
function hrefOf(written: string, pieces: Pieces): Mark | undefined {
  const href = pieces
    .spell(written)
    .map((piece) => (typeof piece === 'string' ? piece : ''))
    .join('');
  return /^(https:\/\/|mailto:)[^\s<>"\\]{1,1990}$/i.test(href) ? { type: 'link', attrs: { href } } : undefined;
}

function withMark(marks: readonly Mark[], mark: Mark): readonly Mark[] {
  return marks.some(({ type }) => type === mark.type) ? marks : [...marks, mark];
}

/** The words of a token that is no markup of ours, as they were written. */
function wordsOf(token: Token): Tokens.Text {
  const text = token.type === 'text' || token.type === 'escape' ? (token as Tokens.Text).text : token.raw;
  return { type: 'text', raw: token.raw, text, escaped: false };
}

function textOf({ text }: Tokens.Text, marks: readonly Mark[], { pieces, fit }: Reading): readonly Inline[] {
  const marked = marks.length === 0 ? {} : { marks };
  const words = pieces.spell(fit(text.replaceAll(/\s*\n\s*/g, ' ')));
  return words.flatMap((piece): readonly Inline[] => {
    if (typeof piece !== 'string') return [piece];
    // Lines that a person wrote stay lines; those of the wording's source are of no meaning, and were joined above.
    return piece
      .split(/\r?\n/)
      .flatMap((line, place): readonly Inline[] => [
        ...(place === 0 ? [] : [{ type: 'hardBreak' } as const]),
        ...(line === '' ? [] : [{ type: 'text', text: line, ...marked } as const]),
      ]);
  });
}

/** Neighbouring texts with the same marks become one, and no line begins or ends with a blank. */
function trimmed(inlines: readonly Inline[]): readonly Inline[] {
  const joined: Inline[] = [];
  for (const inline of inlines) {
    const last = joined.at(-1);
    if (last?.type === 'text' && inline.type === 'text' && sameMarks(last.marks, inline.marks))
      joined[joined.length - 1] = { ...last, text: last.text + inline.text };
    else joined.push(inline);
  }
  return joined
    .map((inline, index): Inline => {
      if (inline.type !== 'text') return inline;
      const atStart = index === 0 || joined[index - 1]?.type === 'hardBreak';
      const atEnd = index === joined.length - 1 || joined[index + 1]?.type === 'hardBreak';
      const text = atStart ? inline.text.replace(/^[ \t]+/, '') : inline.text;
      return { ...inline, text: atEnd ? text.replace(/[ \t]+$/, '') : text };
    })
    .filter((inline) => inline.type !== 'text' || inline.text !== '');
}

function sameMarks(one: readonly Mark[] = [], other: readonly Mark[] = []): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function withContent(heading: Omit<Heading, 'content'>, content: readonly Inline[]): Heading {
  const kept = trimmed(content);
  return kept.length === 0 ? heading : { ...heading, content: kept };
}
