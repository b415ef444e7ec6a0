// One PDF under a password: a cover that says what it is, then every part printed under its name.

import { parse } from 'csv-parse/sync';
import type { PackageWork } from './package-work.ts';
import { openPaper, type Paper } from '../pdf/paper.ts';

type Print = Extract<PackageWork, { readonly do: 'print' }>;

export async function printPackage(octets: Uint8Array, work: Print): Promise<Uint8Array> {
  const { code, language, author, title, cover, parts, at } = work;
  const paper = openPaper({ title, language, author, madeAt: at, style: 'report', password: code });
  paper.heading(1, title);
  for (const line of cover) paper.paragraph(line);
  for (const part of parts) {
    paper.pageBreak();
    paper.heading(2, part.name);
    if (part.description !== '') paper.note(part.description);
    const content = octets.subarray(part.start, part.start + part.length);
    if (part.as === 'picture') printPicture(paper, content, part.name);
    else if (part.as === 'table') printTable(paper, new TextDecoder().decode(content));
    else for (const line of linesOf(new TextDecoder().decode(content))) paper.paragraph(line);
  }
  return await paper.finish();
}

/** Blocks of lines that stand together, so that a long text is not one paragraph that no page holds. */
function linesOf(text: string): readonly string[] {
  return text.split(/\n{2,}/u).flatMap((block) => {
    const lines = block.split('\n');
    return Array.from({ length: Math.ceil(lines.length / 30) }, (_, at) =>
      lines.slice(at * 30, at * 30 + 30).join('\n'),
    );
  });
}

/** Points: most of a page below its heading. */
const tallest = 600;

function printPicture(paper: Paper, picture: Uint8Array, name: string): void {
  paper.figure({
    alt: name,
    height: tallest,
    draw: (doc, { x, y, width, height }) => void doc.image(Buffer.from(picture), x, y, { fit: [width, height] }),
  });
}

/** Row by row, each value under the name of its column: a wide table fits no page. */
function printTable(paper: Paper, csv: string): void {
  const rows: string[][] = parse(csv, { bom: true, relax_column_count: true, skip_empty_lines: true });
  const [head = [], ...body] = rows;
  for (const [number, row] of body.entries()) {
    paper.heading(3, String(number + 1));
    paper.list(row.map((value, at) => `${head[at] ?? String(at + 1)}: ${value}`));
  }
}
