// The words of an attachment, where its kind has any. Runs in a worker: the files are whatever people send.

import { extname } from 'node:path';
import { buffer } from 'node:stream/consumers';
import mammoth from 'mammoth';
import { getDocumentProxy } from 'unpdf';
import { fromBufferPromise } from 'yauzl';
import { extractAttachment } from '#mail/mime/attachment.ts';
import { guessText } from '#mail/mime/decode-text.ts';
import { htmlText } from '#mail/mime/html-text.ts';
import { parseMail } from '#mail/mime/parse.ts';

export interface AttachmentText {
  readonly ok: true;
  readonly state: 'read' | 'without-text' | 'not-read' | 'too-large';
  readonly text: string;
}

/** Octets after decoding. */
const largest = 20_000_000;
/** UTF-16 units: what is indexed of one attachment. */
const longest = 200_000;
const mostPages = 500;

type Kind = 'text' | 'html' | 'calendar' | 'mail' | 'pdf' | 'docx' | 'odt';

const kindOfEnding: Readonly<Record<string, Kind>> = {
  '.txt': 'text',
  '.md': 'text',
  '.log': 'text',
  '.csv': 'text',
  '.tsv': 'text',
  '.json': 'text',
  '.xml': 'text',
  '.htm': 'html',
  '.html': 'html',
  '.ics': 'calendar',
  '.vcf': 'calendar',
  '.eml': 'mail',
  '.pdf': 'pdf',
  '.docx': 'docx',
  '.odt': 'odt',
};

const kindOfType: Readonly<Record<string, Kind>> = {
  'text/html': 'html',
  'text/calendar': 'calendar',
  'text/vcard': 'calendar',
  'text/x-vcard': 'calendar',
  'message/rfc822': 'mail',
  'application/pdf': 'pdf',
  'application/json': 'text',
  'application/xml': 'text',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.oasis.opendocument.text': 'odt',
};

/** The words of the attachment at this place (from 0) of a raw mail. What is damaged has no words. */
export async function attachmentText(raw: Uint8Array, index: number): Promise<AttachmentText> {
  const attachment = await extractAttachment(raw, index);
  if (attachment === undefined) return nothing('not-read');
  const { fileName, mediaType, bytes } = attachment;
  if (bytes.byteLength > largest) return nothing('too-large');
  const kind = kindOf(fileName, mediaType, bytes);
  if (kind === undefined) return nothing('not-read');
  const text = (await textOf(kind, bytes).catch(() => '')).slice(0, longest).trim();
  return text === '' ? nothing('without-text') : { ok: true, state: 'read', text };
}

function nothing(state: Exclude<AttachmentText['state'], 'read'>): AttachmentText {
  return { ok: true, state, text: '' };
}

/** By what the sender calls it; the name decides where the type says nothing. */
function kindOf(fileName: string, mediaType: string, bytes: Uint8Array): Kind | undefined {
  if (Buffer.from(bytes.subarray(0, 5)).toString('latin1') === '%PDF-') return 'pdf';
  const byType = Object.hasOwn(kindOfType, mediaType) ? kindOfType[mediaType] : undefined;
  const ending = extname(fileName).toLowerCase();
  const byName = Object.hasOwn(kindOfEnding, ending) ? kindOfEnding[ending] : undefined;
  return byType ?? byName ?? (mediaType.startsWith('text/') ? 'text' : undefined);
}

async function textOf(kind: Kind, bytes: Buffer): Promise<string> {
  switch (kind) {
    case 'text':
      return guessText(bytes.subarray(0, 4 * longest));
    case 'html':
      return htmlText(guessText(bytes));
    case 'calendar':
      return valuesOf(guessText(bytes.subarray(0, 4 * longest)));
    case 'mail':
      return await textOfMail(bytes);
    case 'pdf':
      return await textOfPdf(bytes);
    case 'docx':
      return (await mammoth.extractRawText({ buffer: bytes })).value;
    case 'odt':
      return await textOfOdt(bytes);
    default:
      return kind satisfies never;
  }
}

/** What people read of an appointment or of a card; the rest is for machines. */
const readNames =
  /^(?:SUMMARY|DESCRIPTION|LOCATION|COMMENT|CONTACT|ORGANIZER|ATTENDEE|FN|N|NICKNAME|EMAIL|TEL|ADR|ORG|TITLE|ROLE|NOTE|URL)(?:;[^:]{0,300})?:(.*)$/iu;

/** RFC 5545 3.1 and RFC 6350 3.2 fold long lines alike. */
function valuesOf(text: string): string {
  return text
    .replace(/\r?\n[ \t]/gu, '')
    .split(/\r?\n/u)
    .flatMap((line) => readNames.exec(line)?.[1]?.replaceAll('\\n', ' ').replaceAll('\\', '') ?? [])
    .join('\n');
}

async function textOfMail(bytes: Buffer): Promise<string> {
  const mail = await parseMail(bytes);
  if (!mail.ok) return '';
  const { subject, from, to, text } = mail.value;
  const people = [...from, ...to].map(({ name, address }) => `${name} ${address}`);
  return [subject, ...people, text].join('\n');
}

async function textOfPdf(bytes: Buffer): Promise<string> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes), {
    useSystemFonts: false,
    disableFontFace: true,
    stopAtErrors: false,
    verbosity: 0,
  });
  let text = '';
  for (let number = 1; number <= Math.min(pdf.numPages, mostPages) && text.length < longest; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    for (const item of items) if ('str' in item) text += item.str + (item.hasEOL ? '\n' : '');
    text += '\n';
    page.cleanup();
  }
  return text;
}

/** The paragraphs of an OpenDocument text (ODF 1.3 part 3, 5.1): all that stands between the tags of its content. */
async function textOfOdt(bytes: Buffer): Promise<string> {
  const zip = await fromBufferPromise(bytes, { lazyEntries: true });
  for await (const entry of zip.eachEntry()) {
    if (entry.fileName !== 'content.xml' || entry.uncompressedSize > largest) continue;
    const xml = (await buffer(await zip.openReadStreamPromise(entry))).toString('utf8');
    return htmlText(xml.replace(/<text:(?:p|h|tab|line-break|s)\b/gu, ' $&').replace(/<\/text:[ph]>/gu, '$&<br>'));
  }
  return '';
}
