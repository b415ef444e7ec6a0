// The text of a privacy policy out of a file: plain text, Markdown, HTML or PDF.

import { extname } from 'node:path';
import { fail, ok, type Result } from '#core/base/result.ts';
import type { PolicyObstacle } from '#core/desk/policy-obstacle.ts';
import { guessText } from '#mail/mime/decode-text.ts';
import { createParserPool } from '#mail/mime/parser-pool.ts';
import { workerUrls } from '../worker-urls.ts';
import { policyTextOfHtml } from './html-policy.ts';

export interface PolicyFile {
  /** Its name; only the ending is looked at. */
  readonly name: string;
  readonly octets: Uint8Array;
}

/** In megabytes. */
export const largestPolicy = 20;
/** For the PDF alone; loading the reader is not counted. */
const pdfMilliseconds = 30_000;

const kinds: Readonly<Record<string, 'text' | 'html' | 'pdf'>> = {
  '': 'text',
  '.txt': 'text',
  '.text': 'text',
  '.md': 'text',
  '.markdown': 'text',
  '.htm': 'html',
  '.html': 'html',
  '.xhtml': 'html',
  '.pdf': 'pdf',
};

const htmlStart = /^\uFEFF?\s{0,500}(?:<\?xml[^>]{0,200}>\s{0,500})?<(?:!doctype|html|head|body)\b/iu;

/**
 * The text of the file, with `\n` as line ends, or why there is none. A PDF is read in a worker of bounded time and
 * memory; `workerUrl` is its file where the sources are bundled.
 */
export async function readPolicy(
  { name, octets }: PolicyFile,
  workerUrl: URL = workerUrls.policy,
): Promise<Result<string, PolicyObstacle>> {
  const megabytes = Math.ceil(octets.byteLength / 1_000_000);
  if (megabytes > largestPolicy) return fail({ code: 'policy-too-large', megabytes, most: largestPolicy });
  const kind = kindOf(name, octets);
  if (kind === undefined) return fail({ code: 'policy-type-unknown' });
  if (kind === 'pdf') return await readPdf(octets, workerUrl);
  const written = decode(octets);
  const text = kind === 'html' || htmlStart.test(written.slice(0, 2000)) ? policyTextOfHtml(written) : written;
  return text.trim() === '' ? fail({ code: 'policy-empty' }) : ok(plain(text));
}

/** By what the file holds where that is plain, else by its name. */
function kindOf(name: string, octets: Uint8Array): 'text' | 'html' | 'pdf' | undefined {
  const head = new TextDecoder('latin1').decode(octets.subarray(0, 1024));
  if (head.includes('%PDF-')) return 'pdf';
  const isUtf16 = /^(?:\u00FF\u00FE|\u00FE\u00FF)/u.test(head);
  if (!isUtf16 && head.includes('\0')) return undefined;
  const ending = extname(name).toLowerCase();
  const kind = Object.hasOwn(kinds, ending) ? kinds[ending] : undefined;
  // It calls itself a PDF and is none: reading it says that it is damaged.
  return kind;
}

/** UTF-16 by its mark, UTF-8 where it is that, else Windows-1252. */
function decode(octets: Uint8Array): string {
  if (octets[0] === 0xff && octets[1] === 0xfe) return new TextDecoder('utf-16le').decode(octets);
  if (octets[0] === 0xfe && octets[1] === 0xff) return new TextDecoder('utf-16be').decode(octets);
  return guessText(octets);
}

function plain(text: string): string {
  return text.replace(/^\uFEFF/u, '').replace(/\r\n?/gu, '\n');
}

async function readPdf(octets: Uint8Array, workerUrl: URL): Promise<Result<string, PolicyObstacle>> {
  const pool = createParserPool<Result<string, PolicyObstacle>>({
    workerUrl,
    size: 1,
    wallMilliseconds: pdfMilliseconds,
  });
  try {
    const answer = await pool.work(octets);
    if (answer.ok) return ok(plain(answer.value));
    return 'failure' in answer ? answer : fail({ code: 'policy-too-heavy' });
  } finally {
    await pool.close();
  }
}
