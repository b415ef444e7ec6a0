// Cuts a mail down to what its sender wrote: no quoted mails, no signature, no small print. A mail that was passed on
// keeps the words of the first writer: they are the request.

import {
  attributionLines,
  fieldOf,
  headerBlockLines,
  isClosing,
  isDeviceLine,
  isDisclaimer,
  isForwardMark,
  isOriginalMark,
  isQuoted,
  isSignatureMark,
} from './mail-lines.ts';

export interface ForwardedOriginal {
  /** The From field of the mail that was passed on, as written; undefined where it is missing. */
  readonly from?: string;
  readonly subject?: string;
  /** The body of the mail that was passed on, whole. */
  readonly text: string;
}

/** After a closing formula come a name, a telephone number, small print. More than this is still the mail itself. */
const longestSignature = { lines: 14, characters: 700 };
/** "Zie hieronder, is dit iets voor jou?": above a mail that is passed on stands a note, not a letter. */
const longestForwardNote = 400;
const postscript = /^\s*p\.?\s?s\.?(?:[\s:.,-]|$)/i;
const headerValue = /^[^:]{1,20}:\s*\**\s*/;

/** The sender's own words, and those of a mail that the sender passed on. Linear in the length of `text`. */
export function ownWords(text: string): string {
  const lines = linesOf(text);
  const forward = findForward(lines, 'mark');
  if (forward === undefined) return wordsOfOneMail(lines);
  const note = wordsOfOneMail(lines.slice(0, forward.at));
  const original = wordsOfOneMail(unquoted(lines.slice(forward.bodyAt)));
  return [note, original].filter((part) => part !== '').join('\n\n');
}

/**
 * The mail that was passed on in `text`, or undefined. `isForward` says that the subject announces one (Fwd:, TR:,
 * Doorst:, WG:): then a bare block of header fields, as Outlook writes it, is enough.
 */
export function forwardedOriginal(text: string, isForward = false): ForwardedOriginal | undefined {
  const lines = linesOf(text);
  const found = findForward(lines, isForward ? 'header-block' : 'mark');
  if (found === undefined) return undefined;
  return {
    ...(found.from === undefined ? {} : { from: found.from }),
    ...(found.subject === undefined ? {} : { subject: found.subject }),
    text: unquoted(lines.slice(found.bodyAt)).join('\n').trim(),
  };
}

/** What was quoted from an earlier mail of the thread, without its quote marks; empty where nothing was. */
export function quotedWords(text: string): string {
  const lines = linesOf(text);
  const at = startOfQuote(lines);
  const rest = at < lines.length ? lines.slice(at) : lines.filter(isQuoted);
  return rest
    .map((line) => line.replace(/^[\s>]+/, ''))
    .join('\n')
    .trim();
}

/** The note that a sender put above a mail that was passed on. */
export function forwardNote(text: string, isForward = false): string {
  const lines = linesOf(text);
  const found = findForward(lines, isForward ? 'header-block' : 'mark');
  return found === undefined ? '' : wordsOfOneMail(lines.slice(0, found.at));
}

interface Forward {
  readonly at: number;
  readonly bodyAt: number;
  readonly from?: string;
  readonly subject?: string;
}

function linesOf(text: string): readonly string[] {
  return text.replace(/\r\n?/g, '\n').split('\n');
}

function findForward(lines: readonly string[], sign: 'mark' | 'header-block'): Forward | undefined {
  let length = 0;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (isForwardMark(line)) return readForward(lines, at, at + 1);
    if (sign === 'header-block' && headerBlockLines(lines, at) > 0) return readForward(lines, at, at);
    // An answer quotes below an attribution; a forward further down belongs to the quoted mail.
    if (isQuoted(line) || isOriginalMark(line) || attributionLines(lines, at) > 0) {
      if (sign === 'mark' || !isOriginalMark(line)) return undefined;
    }
    length += line.length;
    if (length > longestForwardNote * 4) return undefined;
  }
  return undefined;
}

function readForward(lines: readonly string[], at: number, fieldsAt: number): Forward {
  let from: string | undefined;
  let subject: string | undefined;
  let next = fieldsAt;
  while (next < lines.length && (lines[next] ?? '').replace(/[>\s]/g, '') === '') next += 1;
  const firstField = next;
  while (next < lines.length && next < firstField + 14) {
    const line = lines[next] ?? '';
    const field = fieldOf(line);
    const value = line
      .replace(/^[\s>*]+/, '')
      .replace(headerValue, '')
      .replace(/\*+$/, '')
      .trim();
    if (field === 'from') from ??= value;
    if (field === 'subject') subject ??= value;
    // A long address list runs on over the next line; an empty line ends the block.
    if (line.replace(/[>\s]/g, '') === '') break;
    next += 1;
  }
  const bodyAt = from === undefined && subject === undefined ? fieldsAt : next;
  return { at, bodyAt, ...(from === undefined ? {} : { from }), ...(subject === undefined ? {} : { subject }) };
}

/** Mail programs may quote what they pass on: if most lines bear a quote mark, they are no quotes. */
function unquoted(lines: readonly string[]): readonly string[] {
  const written = lines.filter((line) => line.trim() !== '');
  const quoted = written.filter(isQuoted);
  if (quoted.length * 2 <= written.length) return lines;
  return lines.map((line) => line.replace(/^\s{0,3}> ?/, ''));
}

/** The line where the quoted mail begins that everything below belongs to, or the number of lines. */
function startOfQuote(lines: readonly string[]): number {
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (isOriginalMark(line) || (fieldOf(line) !== undefined && headerBlockLines(lines, at) >= 3)) return at;
    const attribution = attributionLines(lines, at);
    // Below an attribution, lines with quote marks are cut one by one: the sender may have answered in between.
    if (attribution > 0 && !lines.slice(at + attribution, at + attribution + 3).some(isQuoted)) return at;
  }
  return lines.length;
}

function wordsOfOneMail(lines: readonly string[]): string {
  const kept: string[] = [];
  const above = lines.slice(0, startOfQuote(lines));
  for (let at = 0; at < above.length; at += 1) {
    const attribution = attributionLines(above, at);
    if (attribution > 0) at += attribution - 1;
    else if (!isQuoted(above[at] ?? '')) kept.push(above[at] ?? '');
  }
  return withoutSmallPrint(withoutSignature(kept))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** One walk over the lines, also where there are a hundred thousand closing formulas. */
function withoutSignature(lines: readonly string[]): readonly string[] {
  const texts = lines.filter((line) => !isDeviceLine(line));
  const isSmallPrint = remembered((at) => isDisclaimer(texts[at] ?? ''));
  const kept: string[] = [];
  let hasWords = false;
  for (let at = 0; at < texts.length; at += 1) {
    const line = texts[at] ?? '';
    const isMark = isSignatureMark(line);
    if (hasWords && (isMark || isClosing(line)) && isSignature(texts, at + 1, isMark, isSmallPrint)) {
      let postscriptAt = at + 1;
      while (postscriptAt < texts.length && !postscript.test(texts[postscriptAt] ?? '')) postscriptAt += 1;
      if (postscriptAt === texts.length) return kept;
      kept.push('');
      // What follows the postscript is read like a mail of its own.
      at = postscriptAt - 1;
      hasWords = false;
      continue;
    }
    if (line.trim() !== '') hasWords = true;
    kept.push(line);
  }
  return kept;
}

/** Whether the lines from `start` to the next postscript, or to the small print, are few and short enough. */
function isSignature(
  lines: readonly string[],
  start: number,
  isMarked: boolean,
  isSmallPrint: (at: number) => boolean,
): boolean {
  // Strokes also part the sections of a letter: below them a signature has to be short, or small print.
  const limit = isMarked ? longestSignature.characters / 2 : longestSignature.characters;
  let written = 0;
  let length = 0;
  for (let at = start; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (line.trim() === '') continue;
    if (postscript.test(line) || isSmallPrint(at)) return true;
    written += 1;
    length += line.length;
    if (written > longestSignature.lines || length > limit) return false;
  }
  return true;
}

function remembered(ask: (at: number) => boolean): (at: number) => boolean {
  const known: boolean[] = [];
  return (at) => (known[at] ??= ask(at));
}

/** Small print runs from where it starts to the end of its paragraph; a mail of nothing else is left as it is. */
function withoutSmallPrint(lines: readonly string[]): readonly string[] {
  const kept: string[] = [];
  let isSmallPrint = false;
  for (const line of lines) {
    if (line.trim() === '') isSmallPrint = false;
    else if (isDisclaimer(line)) isSmallPrint = true;
    if (!isSmallPrint) kept.push(line);
  }
  return kept.some((line) => line.trim() !== '') ? kept : lines;
}
