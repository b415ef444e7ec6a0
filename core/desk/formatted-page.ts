// The whole small document in which a formatted mail is shown: its own policy, its own style, and nothing else of ours.

import type { FormattedPiece, MailLink } from './reading-views.ts';

/**
 * The one style that the document and, by its hash, the policy of the desk's page allow. Neither fonts nor pictures are
 * loaded by it. Marks stand apart from the mail's text in both writing directions.
 */
export const formattedStyle = `
:root { color-scheme: light; --ink: #1f2933; --muted: #55606b; --line: #cbc6ba; --paper: #ffffff; --mark: #f2f0ea; --warn: #963a06; --warn-paper: #fceee3 }
:root[data-theme="dark"] { color-scheme: dark; --ink: #e8eaec; --muted: #a9b2ba; --line: #3b444c; --paper: #1b2025; --mark: #101316; --warn: #ffb48c; --warn-paper: #47210f }
html { background: var(--paper); color: var(--ink) }
body { margin: 0; padding: 16px; font: 16px/1.5 system-ui, sans-serif; overflow-wrap: anywhere }
table { max-width: 100%; border-collapse: collapse }
td, th { padding: 2px 6px; vertical-align: top; text-align: start; font-weight: inherit }
blockquote { margin: 8px 0; padding-inline-start: 12px; border-inline-start: 2px solid var(--line); color: var(--muted) }
pre, code { font-family: ui-monospace, monospace; white-space: pre-wrap }
hr { border: 0; border-top: 1px solid var(--line) }
h1, h2, h3, h4, h5, h6 { margin: 12px 0 6px; font-size: 1.15em; line-height: 1.3 }
img { max-width: 100%; height: auto }
bdi.link, bdi.picture { display: inline-block; max-width: 100%; box-sizing: border-box; unicode-bidi: isolate; padding: 0 4px; border: 1px solid var(--line); border-radius: 3px; background: var(--mark); color: var(--ink); font: 12px/1.4 system-ui, sans-serif; font-style: normal; text-decoration: none; vertical-align: baseline }
bdi.other { border-color: var(--warn); background: var(--warn-paper); color: var(--warn); font-weight: 600 }
`;

/** Of `formattedStyle`, as a content policy names it; a test holds the two together. */
export const formattedStyleHash = 'sha256-waPYVejgvDwANn3CDW6ZMvuc7laZLRU2ardgf2V1sxI=';

export interface FormattedPageParts {
  readonly pieces: readonly FormattedPiece[];
  readonly links: readonly MailLink[];
  /** Pictures by their place among the attachments, as `data:` addresses of PNGs that were drawn anew. */
  readonly pictures: ReadonlyMap<number, string>;
  readonly theme: 'light' | 'dark';
  /** ISO 639-1; undefined where nobody knows. */
  readonly language: string | undefined;
  readonly title: string;
  /** What stands for a picture that is not shown. */
  readonly words: { picture(text: string): string; link(link: MailLink): string };
}

/** The document as text. Only `pieces` of kind `markup`, which a worker has cleaned, are taken over unescaped. */
export function formattedPage(parts: FormattedPageParts): string {
  const policy = `default-src 'none'; img-src data:; style-src '${formattedStyleHash}'; base-uri 'none'; form-action 'none'`;
  const language = parts.language === undefined ? '' : ` lang="${escapeText(parts.language)}"`;
  return (
    `<!doctype html><html${language} data-theme="${parts.theme}"><head><meta charset="utf-8">` +
    `<meta http-equiv="Content-Security-Policy" content="${policy}">` +
    '<meta http-equiv="x-dns-prefetch-control" content="off"><meta name="referrer" content="no-referrer">' +
    `<title>${escapeText(parts.title)}</title><style>${formattedStyle}</style></head>` +
    `<body dir="auto">${parts.pieces.map((piece) => markupOf(piece, parts)).join('')}</body></html>`
  );
}

function markupOf(piece: FormattedPiece, { pictures, links, words }: FormattedPageParts): string {
  switch (piece.kind) {
    case 'markup':
      return piece.html;
    case 'picture': {
      const source = pictures.get(piece.index);
      if (source !== undefined) return `<img src="${escapeText(source)}" alt="${escapeText(piece.text)}">`;
      return `<bdi class="picture">${escapeText(words.picture(piece.text))}</bdi>`;
    }
    case 'remote-picture':
      return `<bdi class="picture">${escapeText(words.picture(piece.text))}</bdi>`;
    case 'link': {
      const link = links[piece.number - 1];
      if (link === undefined) return '';
      const kind = link.isDifferentFromText ? 'link other' : 'link';
      return ` <bdi class="${kind}">${escapeText(words.link(link))}</bdi>`;
    }
    default:
      return piece satisfies never;
  }
}

function escapeText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
