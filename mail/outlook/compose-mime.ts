// Writes a message in MIME (RFC 2045, RFC 5322) from parts that are known already. The same parts give the same octets.

import { createHash } from 'node:crypto';

export interface MimeBody {
  readonly text: string | undefined;
  readonly html: string | undefined;
  readonly files: readonly MimeFile[];
}

export interface MimeFile {
  readonly name: string;
  readonly mediaType: string;
  readonly contentId: string | undefined;
  readonly octets: Uint8Array;
}

const lineEnd = '\r\n';
// eslint-disable-next-line no-control-regex -- what is not printable ASCII, or could end a line, goes into an encoded word
const isPlain = (text: string): boolean => /^[\u0020-\u007E]*$/u.test(text) && !text.includes('=?');

/** A header field's text: as it is, or as encoded words of at most 75 characters (RFC 2047 2). No line end gets through. */
export function headerText(text: string): string {
  if (isPlain(text)) return text;
  const words: string[] = [];
  let word = '';
  for (const character of text) {
    // 45 octets are 60 characters of base64.
    if (Buffer.byteLength(word + character) > 45) {
      words.push(word);
      word = '';
    }
    word += character;
  }
  words.push(word);
  return words.map((piece) => `=?utf-8?B?${Buffer.from(piece).toString('base64')}?=`).join(`${lineEnd} `);
}

/** `header` are whole fields without line ends at the close; those of MIME are added. */
export function composeMime(header: readonly string[], body: MimeBody): Buffer {
  const part = bodyPart(body);
  const fields = [...header, 'MIME-Version: 1.0', ...part.fields];
  return Buffer.concat([Buffer.from(fields.join(lineEnd) + lineEnd + lineEnd), part.octets]);
}

interface Part {
  readonly fields: readonly string[];
  readonly octets: Buffer;
}

function bodyPart({ text, html, files }: MimeBody): Part {
  const plain = text === undefined && html !== undefined ? undefined : textPart('plain', text ?? '');
  const formatted = html === undefined ? undefined : textPart('html', html);
  const both = [plain, formatted].flatMap((part) => part ?? []);
  const [only] = both;
  const words = both.length === 1 && only !== undefined ? only : multipart('alternative', both);
  return files.length === 0 ? words : multipart('mixed', [words, ...files.map(filePart)]);
}

function textPart(subtype: 'plain' | 'html', text: string): Part {
  return {
    fields: [`Content-Type: text/${subtype}; charset=utf-8`, 'Content-Transfer-Encoding: base64'],
    octets: base64Lines(Buffer.from(text)),
  };
}

function filePart({ name, mediaType, contentId, octets }: MimeFile): Part {
  const isMail = mediaType === 'message/rfc822';
  const written = encodeURIComponent(name.toWellFormed()).replaceAll(/['()*]/gu, percent);
  return {
    fields: [
      `Content-Type: ${mediaType}`,
      // RFC 2231 4: any character, and nothing that could end the line.
      `Content-Disposition: attachment; filename*=utf-8''${written}`,
      ...(contentId === undefined ? [] : [`Content-ID: <${contentId}>`]),
      // RFC 2046 5.2.1: a mail within a mail is not encoded.
      `Content-Transfer-Encoding: ${isMail ? '8bit' : 'base64'}`,
    ],
    octets: isMail ? Buffer.from(octets) : base64Lines(octets),
  };
}

const percent = (sign: string): string => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;

function multipart(subtype: 'alternative' | 'mixed', parts: readonly Part[]): Part {
  const inner = parts.map(({ fields, octets }) =>
    Buffer.concat([Buffer.from(fields.join(lineEnd) + lineEnd + lineEnd), octets]),
  );
  // By the content: reproducible, and nobody can write a text that holds the hash of itself.
  const hash = createHash('sha256');
  inner.forEach((part) => hash.update(part));
  const boundary = `desk-${hash.digest('hex').slice(0, 40)}`;
  const open = Buffer.from(`--${boundary}${lineEnd}`);
  const pieces = inner.flatMap((part) => [open, part, Buffer.from(lineEnd)]);
  return {
    fields: [`Content-Type: multipart/${subtype}; boundary="${boundary}"`],
    octets: Buffer.concat([...pieces, Buffer.from(`--${boundary}--${lineEnd}`)]),
  };
}

/** RFC 2045 6.8: lines of at most 76 characters. */
function base64Lines(octets: Uint8Array): Buffer {
  const text = Buffer.from(octets).toString('base64');
  const lines: string[] = [];
  for (let start = 0; start < text.length; start += 76) lines.push(text.slice(start, start + 76));
  return Buffer.from(lines.join(lineEnd) + lineEnd);
}
