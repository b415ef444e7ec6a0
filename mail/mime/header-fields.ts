// The header of a message, field by field, from its octets: enough to tell a mail from something else.

import { guessText } from './decode-text.ts';

export interface HeaderField {
  /** In lower case. */
  readonly name: string;
  /** Unfolded, otherwise as written: encoded words stay encoded. */
  readonly value: string;
}

/** More than any honest header; a larger one is cut here and the parser refuses the mail. */
export const largestHeader = 512 * 1024;

const lineFeed = 0x0a;
const carriageReturn = 0x0d;
const tellTale = new Set(['from', 'to', 'subject', 'date', 'received', 'message-id']);

/** True when at least one field stands there that only mail bears. */
export function isMailHeader(fields: readonly HeaderField[]): boolean {
  return fields.some(({ name }) => tellTale.has(name));
}

/**
 * The octets from the first header field on: without a byte order mark, empty lines, or the From_ line of an mbox
 * that a mail saved from one begins with.
 */
export function fromFirstField(raw: Uint8Array): Uint8Array {
  let at = raw[0] === 0xef && raw[1] === 0xbb && raw[2] === 0xbf ? 3 : 0;
  while (raw[at] === lineFeed || raw[at] === carriageReturn) at += 1;
  const start = Buffer.from(raw.buffer, raw.byteOffset + at, Math.min(40, raw.length - at)).toString('latin1');
  // `From : somebody` is a field, and a forger's one.
  if (!/^>?From (?![ \t]*:)/u.test(start)) return raw.subarray(at);
  const end = raw.indexOf(lineFeed, at);
  return end < 0 ? raw.subarray(raw.length) : raw.subarray(end + 1);
}

/** The fields up to the first empty line. Lines that are no field are passed over. */
export function readHeader(raw: Uint8Array): HeaderField[] {
  const lines: string[] = [];
  const reach = Math.min(raw.length, largestHeader);
  for (let start = 0; start < reach;) {
    const feed = raw.indexOf(lineFeed, start);
    const end = feed < 0 || feed > reach ? reach : feed;
    const line = raw.subarray(start, raw[end - 1] === carriageReturn && end > start ? end - 1 : end);
    if (line.length === 0) break;
    const isFolded = line[0] === 0x20 || line[0] === 0x09;
    if (isFolded && lines.length > 0) lines.push(`${lines.pop() ?? ''}${guessText(line)}`);
    else lines.push(guessText(line));
    start = end + 1;
  }
  return lines.flatMap((line) => {
    const [, name, value] = /^([!-9;-~]+)[ \t]*:(.*)$/su.exec(line) ?? [];
    return name === undefined || value === undefined ? [] : [{ name: name.toLowerCase(), value: value.trim() }];
  });
}

/** The values of all fields of this name, in their order. */
export function valuesOf(fields: readonly HeaderField[], name: string): string[] {
  return fields.filter((field) => field.name === name).map((field) => field.value);
}
