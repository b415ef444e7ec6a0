// Knows the lines that mail programs and signatures put around what a person wrote.

import EmailReplyParser from 'email-reply-parser';

import { fold } from './fold.ts';
import {
  closings,
  deviceLines,
  disclaimers,
  fieldNames,
  forwardMarks,
  originalMarks,
  wroteWords,
} from './mail-furniture.ts';

export type Field = keyof typeof fieldNames;

/** Longer lines are prose; no line that a mail program writes is longer. */
const longestMachineLine = 300;
const closingFormulas = new Set(closings);
const fieldOfName = new Map<string, Field>(
  (Object.keys(fieldNames) as Field[]).flatMap((field) =>
    fieldNames[field].split(' ').map((name) => [name, field] as const),
  ),
);

/** Folded, without the quote marks, stars of bold text and blanks around it. */
function bare(line: string): string {
  return fold(line.slice(0, longestMachineLine))
    .replace(/^[\s>*_]+/, '')
    .replace(/[\s*_]{1,40}$/, '')
    .replace(/\s+/g, ' ');
}

export function isQuoted(line: string): boolean {
  return /^\s{0,3}>/.test(line);
}

/** `-----Original Message-----`: what follows is the mail that is answered. */
export function isOriginalMark(line: string): boolean {
  const text = bare(line);
  return text.startsWith('--') && originalMarks.includes(withoutDashes(text));
}

/** `---------- Forwarded message ---------`: what follows is somebody else's mail, passed on. */
export function isForwardMark(line: string): boolean {
  const text = bare(line);
  // "Forwarded message from Jan" also occurs, "forwarded message" within a sentence does not count.
  return text.length < 90 && forwardMarks.includes(withoutDashes(text).replace(/ (?:from|van|de|von) .*$/, ''));
}

function withoutDashes(text: string): string {
  return text.replace(/^[-= ]+/, '').replace(/[-=: ]{1,60}$/, '');
}

/** The kind of header field that a line of a quoted header block shows: `Van: Jan`, `*Envoyé :* lundi`. */
export function fieldOf(line: string): Field | undefined {
  const name = /^([a-z]{1,12}) ?\*{0,2} ?:(?: |\*|$)/.exec(bare(line))?.[1];
  return name === undefined ? undefined : fieldOfName.get(name);
}

/** How many lines from `at` on are a block of header fields, as Outlook puts above a mail that it quotes; or 0. */
export function headerBlockLines(lines: readonly string[], at: number): number {
  const first = fieldOf(lines[at] ?? '');
  if (first === undefined || first === 'to') return 0;
  const fields = new Set<Field>();
  let count = 0;
  for (let next = at; next < Math.min(lines.length, at + 10); next += 1) {
    const line = lines[next] ?? '';
    const field = fieldOf(line);
    if (field !== undefined) {
      fields.add(field);
      count = next - at + 1;
    } else if (line.trim() === '' && fields.size >= 2) break;
  }
  return fields.has('from') && fields.size >= 2 && count >= 2 ? count : 0;
}

/**
 * How many lines from `at` on say who wrote the quoted text below ("Op 3 mei 2026 om 10:12 schreef Jan <jan@…>:"), or
 * 0. Mail programs break that sentence over up to three lines.
 */
export function attributionLines(lines: readonly string[], at: number): number {
  let joined = '';
  for (let count = 1; count <= 3; count += 1) {
    const line = lines[at + count - 1];
    if (line === undefined || line.trim() === '' || line.length > longestMachineLine) return 0;
    joined = `${joined} ${line}`.trim();
    if (!/[:：]$/.test(joined)) continue;
    return isAttribution(joined) ? count : 0;
  }
  return 0;
}

function isAttribution(sentence: string): boolean {
  const text = bare(sentence);
  const saysWho = text.includes('@');
  const saysWhen = /\d{1,2}[:.]\d{2}\b|\b\d{4}\b|\b\d{1,2}[-/.]\d{1,2}[-/.]\d{2}/.test(text);
  const saysWrote = text.split(/[^a-z]+/).some((word) => wroteWords.has(word));
  if (saysWrote) return saysWho || saysWhen;
  return saysWho && (/<?[^\s<>]+@[^\s<>]+>?\)?:$/.test(text) ? saysWhen : isAttributionElsewhere(sentence));
}

/**
 * The library knows more locales (Danish, Finnish, Russian, Chinese, …). It only ever sees one short line: over a whole
 * mail its patterns take cubic time, and "Op 3 mei … schreef … :" would swallow everything in between.
 */
function isAttributionElsewhere(line: string): boolean {
  const [first] = new EmailReplyParser().read(`${line.slice(0, longestMachineLine)}\n\n> x`).getFragments();
  return first?.isQuoted() === true;
}

/** A closing formula on a line of its own: "Met vriendelijke groet,", "Cordialement". */
export function isClosing(line: string): boolean {
  if (line.length > 70) return false;
  const text = bare(line).replace(/[\s,.!;–-]{1,9}$/, '');
  if (closingFormulas.has(text) || closingFormulas.has(`${text}.`)) return true;
  // "Groet, Sanne en Bas", "Viele Grüße, A. Rupp", "MfG Nowak"
  const comma = /^([^,]+), ?(.{1,40})$/.exec(text);
  if (comma?.[1] !== undefined && closingFormulas.has(comma[1]) && wordCount(comma[2] ?? '') <= 5) return true;
  const start = /^(\S+(?: \S+){0,4}?) (\S+(?: \S+)?)$/.exec(text);
  return start?.[1] !== undefined && closingFormulas.has(start[1]) && /^\p{Lu}/u.test(lastWords(line, start[2] ?? ''));
}

function wordCount(text: string): number {
  return text.trim().split(/\s+/).length;
}

function lastWords(line: string, folded: string): string {
  return line.trim().split(/\s+/).slice(-wordCount(folded)).join(' ');
}

/** The mark that RFC 3676 4.3 puts above a signature, and the strokes that people use for it. */
export function isSignatureMark(line: string): boolean {
  return /^(?:--|-{3,6}|_{2,}|={4,}|\*{4,}|—{1,3})\s*$/.test(line);
}

/** "Verstuurd vanaf mijn iPhone" and the like. */
export function isDeviceLine(line: string): boolean {
  if (line.length > 120) return false;
  const text = bare(line);
  if (text.startsWith('von mein')) return /\bgesendet\b/.test(text);
  return deviceLines.some((start) => text.startsWith(start));
}

/** Small print that firms add below their mails, about secrecy or their own privacy policy. */
export function isDisclaimer(line: string): boolean {
  const text = fold(line.slice(0, 800));
  return disclaimers.some(([one, other]) => text.includes(one) && text.includes(other));
}
