// Layer 1 of the formatted view: from a mail's HTML to a few harmless elements without a single address in them.

import sanitizeHtml, { type IOptions } from 'sanitize-html';
import { cleanLine, cleanText } from '../mime/clean-text.ts';

/** A mark stands for what the view builds by itself: it cannot be forged, for all attributes of the mail's own are gone. */
export type SanitisedMark =
  | { readonly kind: 'open-link'; readonly target: string }
  | { readonly kind: 'close-link' }
  | { readonly kind: 'picture'; readonly contentId: string; readonly text: string }
  | { readonly kind: 'remote-picture'; readonly text: string };

export type SanitisedPiece = { readonly kind: 'markup'; readonly html: string } | SanitisedMark;

export interface SanitisedHtml {
  readonly pieces: readonly SanitisedPiece[];
  /** The HTML was longer, or had more elements, than what is shown. */
  readonly isCut: boolean;
}

const longestHtml = 2_000_000;
const longestOutput = 4_000_000;
/** A browser lays these out in a second or two; no letter has more. */
const mostElements = 40_000;
/** Outlook nests a table per answer; a browser's layout of deeper ones takes time that grows faster than the depth. */
const deepest = 100;
/** A cell that spans 65,534 columns is a bomb, not a table. */
const widestSpan = 50;

const shown =
  'a b i u em strong p br div span ul ol li table thead tbody tfoot tr td th blockquote pre code h1 h2 h3 h4 h5 h6 hr img';

/** Their content goes too: no words for people are in it, or other words than the page would show. */
const silent =
  'script style textarea option select noscript xmp title template svg math object embed iframe frame frameset noembed ' +
  'noframes plaintext audio video canvas applet head map datalist';

const alignments = new Set(['left', 'right', 'center', 'justify']);
const directions = new Set(['ltr', 'rtl', 'auto']);

/** Only these four attributes, with values from a short list: everything else of the mail's own is dropped. */
function plainAttributes(tagName: string, attributes: Readonly<Record<string, string>>): Record<string, string> {
  const kept: Record<string, string> = {};
  const align = attributes['align']?.toLowerCase();
  const dir = attributes['dir']?.toLowerCase();
  if (align !== undefined && alignments.has(align)) kept['align'] = align;
  if (dir !== undefined && directions.has(dir)) kept['dir'] = dir;
  if (tagName !== 'td' && tagName !== 'th') return kept;
  for (const name of ['colspan', 'rowspan']) {
    const span = Number.parseInt(attributes[name] ?? '', 10);
    if (span > 1) kept[name] = String(Math.min(span, widestSpan));
  }
  return kept;
}

/** The pieces of the HTML that are shown, in their order. Of bounded size; runs in a worker of bounded time. */
export function sanitiseMail(html: string): SanitisedHtml {
  const marks: SanitisedMark[] = [];
  const mark = (tagName: string, found: SanitisedMark) => ({
    tagName,
    attribs: { 'data-mark': String(marks.push(found) - 1) },
  });
  const options: IOptions = {
    allowedTags: shown.split(' '),
    allowedAttributes: {
      '*': ['align', 'dir'],
      td: ['colspan', 'rowspan'],
      th: ['colspan', 'rowspan'],
      a: [],
      img: [],
    },
    nonTextTags: silent.split(' '),
    disallowedTagsMode: 'discard',
    nestingLimit: deepest,
    allowedSchemes: [],
    allowedSchemesByTag: {},
    allowProtocolRelative: false,
    enforceHtmlBoundary: false,
    parseStyleAttributes: false,
    transformTags: {
      a: (tagName, { href }) => mark(tagName, { kind: 'open-link', target: cleanLine((href ?? '').slice(0, 20_000)) }),
      img: (tagName, { src = '', alt = '' }) => mark(tagName, pictureOf(src, alt)),
      '*': (tagName, attribs) =>
        'data-mark' in attribs && (tagName === 'a' || tagName === 'img') && marks[Number(attribs['data-mark'])]
          ? { tagName, attribs }
          : { tagName, attribs: plainAttributes(tagName, attribs) },
    },
  };
  options.allowedAttributes = { ...options.allowedAttributes, a: ['data-mark'], img: ['data-mark'] };
  const safe = cleanText(sanitizeHtml(html.slice(0, longestHtml), options));
  const { pieces, isCut } = cutUp(safe, marks);
  return { pieces, isCut: isCut || html.length > longestHtml };
}

function pictureOf(source: string, alternative: string): SanitisedMark {
  const text = cleanLine(alternative).slice(0, 200);
  const [, contentId] = /^\s*cid:(.{1,998})$/isu.exec(source) ?? [];
  return contentId === undefined
    ? { kind: 'remote-picture', text }
    : { kind: 'picture', contentId: decoded(contentId.trim()), text };
}

/** RFC 2392: the address of a part is percent-encoded. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Splits along the marks. The text of the mail cannot hold one: every `<` of it has become `&lt;`. */
function cutUp(safe: string, marks: readonly SanitisedMark[]): SanitisedHtml {
  const pieces: SanitisedPiece[] = [];
  const start = { at: 0 };
  let elements = 0;
  let isCut = false;
  const upTo = (end: number): void => {
    if (end > start.at) pieces.push({ kind: 'markup', html: safe.slice(start.at, end) });
  };
  for (const tag of safe.matchAll(/<[^<>]*>/gu)) {
    elements += 1;
    if (elements > mostElements || tag.index > longestOutput) {
      upTo(tag.index);
      start.at = safe.length;
      isCut = true;
      break;
    }
    const found = /^<(?:a|img) data-mark="(\d+)"/u.exec(tag[0])?.[1];
    const isMark = found !== undefined || /^<\/?(?:a|img)[ />]/u.test(tag[0]);
    if (!isMark) continue;
    upTo(tag.index);
    start.at = tag.index + tag[0].length;
    const mark = found === undefined ? undefined : marks[Number(found)];
    if (mark !== undefined) pieces.push(mark);
    else if (tag[0] === '</a>') pieces.push({ kind: 'close-link' });
  }
  const rest = safe.slice(start.at, longestOutput);
  if (start.at < safe.length && start.at + rest.length < safe.length) isCut = true;
  if (rest !== '') pieces.push({ kind: 'markup', html: rest });
  return { pieces, isCut };
}
