// Which of a message's parts are its words: plain text where there is some, else the text of the HTML.

import { cleanText } from './clean-text.ts';
import { htmlText } from './html-text.ts';
import type { MimePart } from './mime-tree.ts';

/** As much as anyone reads or searches; the raw message stays whole. */
const longestText = 1_000_000;

/** The words of a message; `isHtmlOnly` when all of them come from HTML. */
export function bodyText(root: MimePart): { readonly text: string; readonly isHtmlOnly: boolean } {
  const parts = chosenParts(root);
  const text = parts
    .map((part) => (part.mediaType === 'text/html' ? htmlText(part.text ?? '') : (part.text ?? '')))
    .map((words) => cleanText(words.slice(0, longestText)).trim())
    .filter((words) => words !== '')
    .join('\n\n');
  const isHtmlOnly = parts.length > 0 && parts.every((part) => part.mediaType === 'text/html');
  return { text: text.slice(0, longestText).toWellFormed(), isHtmlOnly };
}

/** RFC 2046 5.1.4: the parts of an alternative say the same; plain text is the one to read, if it says anything. */
function chosenParts(part: MimePart): MimePart[] {
  if (part.isAttachment) return [];
  if (part.children.length === 0) return hasWords(part) ? [part] : [];
  const chosen = part.children.map(chosenParts);
  if (part.mediaType !== 'multipart/alternative') return chosen.flat();
  return chosen.find((parts) => parts.some((each) => each.mediaType !== 'text/html')) ?? chosen.at(-1) ?? [];
}

function hasWords(part: MimePart): boolean {
  return /\S/u.test(part.text ?? '');
}
