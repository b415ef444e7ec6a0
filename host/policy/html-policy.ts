// The words of a policy in HTML as plain text: headings and lists as such, each row of a table on a line of its own.

import { compile } from 'html-to-text';

/** Browsers flatten what is nested deeper; the converter's time grows with the square of the depth. */
const deepest = 300;
const longest = 4_000_000;
const longestCell = 600;
/** Signs for private use: no page that people read holds them. */
const cellStart = '\uE000';
const cellEnd = '\uE001';
const innermostCell = /\uE000([^\uE000\uE001]*)\uE001/gu;
const marks = /[\uE000\uE001]/gu;
const skipped = ['head', 'title', 'style', 'script', 'template', 'noscript', 'nav', 'img', 'svg', 'object', 'iframe'];

const convert = compile({
  wordwrap: false,
  limits: { maxInputLength: longest, maxDepth: deepest },
  selectors: [
    {
      selector: 'a',
      options: { hideLinkHrefIfSameAsText: true, noAnchorUrl: true, ignoreHref: false, linkBrackets: ['(', ')'] },
    },
    ...skipped.map((selector) => ({ selector, format: 'skip' })),
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({ selector, options: { uppercase: false } })),
    { selector: 'tr', format: 'block', options: { leadingLineBreaks: 1, trailingLineBreaks: 1 } },
    ...['td', 'th'].map((selector) => ({
      selector,
      format: 'inlineSurround',
      options: { prefix: cellStart, suffix: cellEnd },
    })),
  ],
});

/** The text of a page, without its menus, scripts and styles. */
export function policyTextOfHtml(html: string): string {
  return convert(html.slice(0, longest))
    .replace(innermostCell, (_, content: string) => cell(content))
    .replace(marks, '')
    .replace(/ \([/#][^()\s]{0,500}\)/gu, '')
    .replace(/[ \u00A0]\|[ \u00A0]*$/gmu, '')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
}

/** What the check takes for a row of a table: cells between upright strokes. A cell as long as a page lays out a page. */
function cell(content: string): string {
  const isData = content.length <= longestCell && !/\n[ \t]{0,9}\n[^\n]*\n[ \t]{0,9}\n/u.test(content.trim());
  return isData ? `${content.replace(/\s+/gu, ' ').trim()} | ` : `${content}\n`;
}
