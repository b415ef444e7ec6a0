// A letter as HTML for a mail: elements and text only, styles inline, nothing from anywhere else.

import type { Inline, List, Table } from '#core/desk/letter-document.ts';
import { blankText } from './blank.ts';
import { plainBlocks, type PlainBlock } from './plain-blocks.ts';
import type { PrintedLetter } from './printed-letter.ts';

const styles = {
  body: `margin:0;padding:24px;background:#ffffff;color:#1f2933;font:16px/1.55 Georgia,'Times New Roman',serif`,
  sheet: 'max-width:42em',
  h2: 'font-size:18px;line-height:1.3;margin:24px 0 8px;font-weight:bold',
  h3: 'font-size:16px;line-height:1.3;margin:20px 0 6px;font-weight:bold',
  p: 'margin:0 0 14px',
  list: 'margin:0 0 14px;padding-left:26px',
  item: 'margin:0 0 6px',
  table: 'border-collapse:collapse;width:100%;margin:0 0 14px;font-size:15px',
  th: 'text-align:left;vertical-align:top;padding:6px 14px 6px 0;border-bottom:1px solid #1f2933;font-weight:bold',
  td: 'text-align:left;vertical-align:top;padding:6px 14px 6px 0;border-bottom:1px solid #b9b5aa',
  link: 'color:#24507a',
  gap: 'background:#faf3d6;border-bottom:2px solid #a48a1a',
} as const;

/** One document without scripts, pictures or style sheets; every word of the letter is escaped. */
export function letterHtml(letter: PrintedLetter): string {
  const lang = escape(letter.language);
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escape(letter.subject)}</title>`;
  const body = plainBlocks(letter.document).map(block).join('\n');
  return `<!doctype html>\n<html lang="${lang}"><head>${head}</head><body style="${styles.body}"><div style="${styles.sheet}" lang="${lang}">\n${body}\n</div></body></html>\n`;
}

function block(given: PlainBlock): string {
  switch (given.type) {
    case 'heading': {
      const name = given.attrs.level === 2 ? 'h2' : 'h3';
      return `<${name} style="${styles[name]}">${inlines(given.content)}</${name}>`;
    }
    case 'paragraph':
      return `<p style="${styles.p}">${inlines(given.content)}</p>`;
    case 'table':
      return table(given);
    default:
      return list(given);
  }
}

function list({ type, content }: List): string {
  const name = type === 'orderedList' ? 'ol' : 'ul';
  const items = content.map((item) => {
    const parts = item.content.map((part, at) => {
      if (part.type !== 'paragraph') return list(part);
      return at === 0 ? inlines(part.content) : `<p style="${styles.item}">${inlines(part.content)}</p>`;
    });
    return `<li style="${styles.item}">${parts.join('')}</li>`;
  });
  return `<${name} style="${styles.list}">${items.join('')}</${name}>`;
}

function table({ content }: Table): string {
  const rows = content.map((row, at) => {
    const cells = row.content.map((cell) => {
      const inside = cell.content.map((paragraph) => inlines(paragraph.content)).join('<br>');
      return at === 0
        ? `<th scope="col" style="${styles.th}">${inside}</th>`
        : `<td style="${styles.td}">${inside}</td>`;
    });
    return `<tr>${cells.join('')}</tr>`;
  });
  return `<table style="${styles.table}">${rows.join('')}</table>`;
}

function inlines(content: readonly Inline[] = []): string {
  return content.map(inline).join('');
}

function inline(given: Inline): string {
  if (given.type === 'hardBreak') return '<br>';
  if (given.type === 'gap') return `<mark style="${styles.gap}">${escape(blankText(given.attrs.prompt))}</mark>`;
  return (given.marks ?? []).reduceRight((inside, mark) => {
    if (mark.type === 'bold') return `<strong>${inside}</strong>`;
    if (mark.type === 'italic') return `<em>${inside}</em>`;
    const { href } = mark.attrs;
    return /^(https:\/\/|mailto:)/iu.test(href)
      ? `<a href="${escape(href)}" style="${styles.link}" rel="noopener noreferrer">${inside}</a>`
      : inside;
  }, escape(given.text));
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
