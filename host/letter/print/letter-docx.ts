// A letter as a Word document (ISO/IEC 29500): real styles, lists and tables, for whoever wants to go on writing.

import {
  AlignmentType,
  BorderStyle,
  Document,
  ExternalHyperlink,
  Footer,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type IParagraphOptions,
  type ParagraphChild,
} from 'docx';
import type { Inline, List, Table as LetterTable } from '#core/desk/letter-document.ts';
import { blankText } from '#core/letter/render/blank.ts';
import { letterLabels, letterLanguageOf } from '#core/letter/render/letter-labels.ts';
import { plainBlocks } from '#core/letter/render/plain-blocks.ts';
import type { PrintedLetter } from '#core/letter/render/printed-letter.ts';
import { languageTag, writeDay } from '#core/letter/write-day.ts';
import { pageOf } from '../../pdf/page-marks.ts';

type FileChild = Paragraph | Table;

/** Numbered lists so far: each counts from 1 by itself. */
interface Numbering {
  lists: number;
}

/** Meant to be changed, so nothing promises the same octets: the packer draws the names of its links by lot. */
export async function letterDocx(letter: PrintedLetter): Promise<Buffer> {
  const numbering: Numbering = { lists: 0 };
  const children = [
    ...head(letter),
    new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(letter.subject)] }),
    ...plainBlocks(letter.document).flatMap((block): readonly FileChild[] => {
      if (block.type === 'heading')
        return [
          new Paragraph({
            heading: block.attrs.level === 2 ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_3,
            children: runsOf(block.content),
          }),
        ];
      if (block.type === 'paragraph') return [new Paragraph({ children: runsOf(block.content) })];
      return block.type === 'table' ? [tableOf(block)] : listOf(block, 0, numbering);
    }),
  ];
  const document = new Document({
    title: letter.subject,
    subject: letter.reference,
    creator: letter.from.controller,
    lastModifiedBy: letter.from.controller,
    description: '',
    styles: styles(languageTag[letterLanguageOf(letter.language)]),
    numbering: { config: [numbers, bullets] },
    sections: [
      {
        // A4 in twentieths of a point, with the margins of DIN 5008.
        properties: {
          page: {
            size: { width: 11_906, height: 16_838 },
            margin: { top: 1134, right: 1134, bottom: 1247, left: 1417 },
          },
        },
        footers: { default: footer(letter) },
        children,
      },
    ],
  });
  return await Packer.toBuffer(document);
}

function head(letter: PrintedLetter): readonly Paragraph[] {
  const { from, reference, to, language } = letter;
  const labels = letterLabels(language);
  const day = writeDay(letter.day, letterLanguageOf(language), 'plain');
  const facts: readonly (readonly [string, string])[] = [
    [labels.reference, reference],
    [labels.date, day],
    [labels.officer, from.officer.name],
    [labels.contact, from.officer.contact],
  ];
  const line = (text: string, more: IParagraphOptions = {}) =>
    new Paragraph({ style: 'LetterHead', ...more, children: [new TextRun(text)] });
  return [
    new Paragraph({ style: 'Sender', children: [new TextRun(from.controller)] }),
    ...(from.postalAddress === undefined ? [] : [line(from.postalAddress)]),
    ...to.flatMap(({ name, address }) => [
      ...(name === '' ? [] : [line(name, { spacing: { before: 240 } })]),
      ...(address === '' ? [] : [line(`${labels.byMail}: ${address}`)]),
    ]),
    ...facts
      .filter(([, value]) => value !== '')
      .map(([name, value], at) => line(`${name}: ${value}`, at === 0 ? { spacing: { before: 240 } } : {})),
  ];
}

function footer({ from, reference, language }: PrintedLetter): Footer {
  // The page's number is a field of Word's: the words around it are taken from a page that nobody has.
  const [before = '', between = '', after = ''] = pageOf(-1, -2, language).split(/-[12]/u);
  return new Footer({
    children: [
      new Paragraph({
        style: 'Foot',
        children: [
          new TextRun(`${from.controller} · ${reference} · `),
          new TextRun({ children: [before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES, after] }),
        ],
      }),
    ],
  });
}

function listOf({ type, content }: List, depth: number, numbering: Numbering): readonly FileChild[] {
  const level = Math.min(depth, 3);
  const isOrdered = type === 'orderedList';
  if (isOrdered) numbering.lists += 1;
  const place = { reference: isOrdered ? 'numbers' : 'bullets', level, instance: isOrdered ? numbering.lists : 0 };
  return content.flatMap((item) =>
    item.content.flatMap((part, at): readonly FileChild[] => {
      if (part.type !== 'paragraph') return listOf(part, depth + 1, numbering);
      const children = runsOf(part.content);
      // What goes on in an item stands under its words.
      if (at > 0) return [new Paragraph({ children, indent: { left: 425 * (level + 1) } })];
      return [new Paragraph({ style: 'ListParagraph', children, numbering: place })];
    }),
  );
}

function tableOf({ content }: LetterTable): Table {
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  const rule = (color: string) => ({ style: BorderStyle.SINGLE, size: 4, color });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: content.map(
      (row, at) =>
        new TableRow({
          tableHeader: at === 0,
          cantSplit: true,
          children: row.content.map(
            (cell) =>
              new TableCell({
                margins: { top: 60, bottom: 60, right: 160 },
                borders: { top: none, left: none, right: none, bottom: rule(at === 0 ? '1F2933' : 'B9B5AA') },
                children: cell.content.map(
                  (paragraph) =>
                    new Paragraph({ style: at === 0 ? 'TableHead' : 'TableText', children: runsOf(paragraph.content) }),
                ),
              }),
          ),
        }),
    ),
  });
}

function runsOf(inlines: readonly Inline[] = []): ParagraphChild[] {
  return inlines.map((inline) => {
    if (inline.type === 'hardBreak') return new TextRun({ break: 1 });
    if (inline.type === 'gap')
      return new TextRun({
        text: plain(blankText(inline.attrs.prompt)),
        shading: { type: ShadingType.CLEAR, color: 'auto', fill: 'FAF3D6' },
        border: { style: BorderStyle.SINGLE, size: 4, color: 'A48A1A' },
      });
    const marks = inline.marks ?? [];
    const link = marks.find((mark) => mark.type === 'link');
    const look = {
      text: plain(inline.text),
      bold: marks.some((mark) => mark.type === 'bold'),
      italics: marks.some((mark) => mark.type === 'italic'),
    };
    if (link?.type !== 'link' || !/^(https:\/\/|mailto:)/iu.test(link.attrs.href)) return new TextRun(look);
    return new ExternalHyperlink({ link: link.attrs.href, children: [new TextRun({ ...look, style: 'Hyperlink' })] });
  });
}

/** XML 1.0 holds no other controls than these. */
function plain(text: string): string {
  return text.replaceAll(/(?![\t\n\r])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, '');
}

const levels = [0, 1, 2, 3];
const indentOf = (level: number) => ({ paragraph: { indent: { left: 425 * (level + 1), hanging: 425 } } });

const numbers = {
  reference: 'numbers',
  levels: levels.map((level) => ({
    level,
    format: LevelFormat.DECIMAL,
    text: `%${level + 1}.`,
    alignment: AlignmentType.START,
    style: indentOf(level),
  })),
};

const bullets = {
  reference: 'bullets',
  levels: levels.map((level) => ({
    level,
    format: LevelFormat.BULLET,
    text: ['•', '–', '◦', '•'][level] ?? '•',
    alignment: AlignmentType.START,
    style: indentOf(level),
  })),
};

/** Sizes in half points, distances in twentieths of a point. Georgia: on most machines, and near to the desk's own. */
function styles(language: string) {
  const heading = (size: number, before: number) => ({
    run: { size, bold: true, color: '1F2933', font: 'Georgia' },
    paragraph: { spacing: { before, after: 120 }, keepNext: true },
  });
  const small = { size: 18, color: '55606B' };
  return {
    default: {
      document: {
        run: { font: 'Georgia', size: 21, color: '1F2933', language: { value: language } },
        paragraph: { spacing: { after: 160, line: 300 } },
      },
      heading1: heading(24, 360),
      heading2: heading(23, 280),
      heading3: heading(21, 220),
      listParagraph: { paragraph: { spacing: { after: 80 } } },
      hyperlink: { run: { color: '24507A', underline: {} } },
    },
    paragraphStyles: [
      {
        id: 'Sender',
        name: 'Sender',
        basedOn: 'Normal',
        run: { size: 28, bold: true },
        paragraph: { spacing: { after: 60 } },
      },
      { id: 'LetterHead', name: 'Letter Head', basedOn: 'Normal', run: small, paragraph: { spacing: { after: 0 } } },
      { id: 'Foot', name: 'Foot', basedOn: 'Normal', run: { ...small, size: 16 } },
      {
        id: 'TableHead',
        name: 'Table Head',
        basedOn: 'Normal',
        run: { ...small, bold: true },
        paragraph: { spacing: { after: 0 } },
      },
      {
        id: 'TableText',
        name: 'Table Text',
        basedOn: 'Normal',
        run: { size: 19 },
        paragraph: { spacing: { after: 0 } },
      },
    ],
  };
}
