// The words of an HTML mail as plain text: links with their target, quotes as quotes, no images, no styles, no scripts.

import { compile } from 'html-to-text';

/** Browsers flatten what is nested deeper than 512; the converter's time grows with the square of the depth. */
const deepest = 500;
const longest = 4_000_000;

const convert = compile({
  wordwrap: false,
  limits: { maxInputLength: longest, maxDepth: deepest },
  selectors: [
    { selector: 'a', options: { hideLinkHrefIfSameAsText: true, noAnchorUrl: true, linkBrackets: ['<', '>'] } },
    { selector: 'img', format: 'skip' },
    ...['head', 'title', 'style', 'script', 'template', 'object', 'svg'].map((selector) => ({
      selector,
      format: 'skip',
    })),
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({ selector, options: { uppercase: false } })),
    { selector: 'table', options: { uppercaseHeaderCells: false } },
  ],
});

/** Elements that hold nothing, or that HTML closes by itself when the next one opens: they do not nest. */
const flat = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd option tr td th thead tbody tfoot'.split(
    ' ',
  ),
);

export function htmlText(html: string): string {
  const start = html.slice(0, longest);
  return isTooDeep(start) ? withoutTags(start) : convert(start);
}

/** Nested deeper than any browser would show it. */
export function isTooDeep(html: string): boolean {
  let depth = 0;
  for (const [, slash, name] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)/giu)) {
    if (flat.has((name ?? '').toLowerCase())) continue;
    depth = Math.max(0, depth + (slash === '' ? 1 : -1));
    if (depth > deepest) return true;
  }
  return false;
}

/** Crude, but of bounded cost: for markup that no mail program wrote. */
function withoutTags(html: string): string {
  return html
    .replace(/<[^<>]*>/gu, ' ')
    .replace(/&(?:nbsp|#160);/giu, ' ')
    .replace(/[ \t]+/gu, ' ')
    .trim();
}
