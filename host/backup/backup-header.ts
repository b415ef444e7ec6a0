// What stands in plain before a backup's ciphertext: which desk, of when, and the key file whose slots open it (docs/backup.md 2).

import { createHash } from 'node:crypto';
import { z } from 'zod';
import { canonicalJson } from '#core/base/canonical-json.ts';
import { parseInstant, type Instant } from '#core/base/day.ts';

const format = 'DPODESK-BACKUP/1';

const count = z.number().int().nonnegative();
const header = z.strictObject({
  app: z.string().max(64),
  createdAt: z
    .string()
    .refine((text) => parseInstant(text) !== undefined)
    .transform((text) => text as Instant),
  /** Octets of the database, and of the head file that goes before it. */
  database: count,
  entries: count,
  /** Hash of the log's last line. */
  head: z.string().max(64),
  headFile: count.max(4096),
  log: z.string().regex(/^[\w-]{22}$/),
  /** Eight random octets in base64url; with the number of a chunk they make its nonce. */
  nonce: z.string().regex(/^[\w-]{11}$/),
});

/** No personal data: it can be read without a secret. */
export type BackupHeader = Readonly<z.output<typeof header>>;

export interface Preamble {
  readonly header: BackupHeader;
  /** One line, as the desk's key file has it. */
  readonly keys: string;
  /** SHA-256 of both; bound to every chunk. */
  readonly binding: Buffer;
  /** Where the ciphertext begins. */
  readonly octets: number;
}

/** A preamble is shorter than this; whatever is longer is not one. */
export const longestPreamble = 131_072;

export function makePreamble(
  values: BackupHeader,
  keys: string,
): { readonly preamble: Preamble; readonly text: Buffer } {
  if (keys.includes('\n')) throw new Error('the key file must be one line');
  const bound = `${canonicalJson(values)}\n${keys}\n`;
  const binding = sha256(bound);
  const text = Buffer.from(`${format} ${binding.toString('base64url')}\n${bound}`, 'utf8');
  return { preamble: { header: values, keys, binding, octets: text.length }, text };
}

/** Reads the start of a file. Its hash tells damage before anybody is asked for a secret; only the ciphertext proves who wrote it. */
export function readPreamble(start: Buffer): Preamble | 'unknown' | 'damaged' {
  const [first, second, third] = lineEnds(start);
  const opening = start.subarray(0, first ?? format.length + 1).toString('latin1');
  if (!opening.startsWith(`${format} `)) return 'unknown';
  if (first === undefined || second === undefined || third === undefined) return 'damaged';
  const bound = start.subarray(first + 1, third + 1);
  const binding = sha256(bound);
  if (opening !== `${format} ${binding.toString('base64url')}`) return 'damaged';
  const values = parsedHeader(start.subarray(first + 1, second).toString('utf8'));
  const keys = start.subarray(second + 1, third).toString('utf8');
  return values === undefined ? 'damaged' : { header: values, keys, binding, octets: third + 1 };
}

function parsedHeader(text: string): BackupHeader | undefined {
  try {
    const read = header.safeParse(JSON.parse(text));
    return read.success && canonicalJson(read.data) === text ? read.data : undefined;
  } catch {
    return undefined;
  }
}

function lineEnds(start: Buffer): readonly number[] {
  const ends: number[] = [];
  for (let at = start.indexOf(10); at !== -1 && ends.length < 3; at = start.indexOf(10, at + 1)) ends.push(at);
  return ends;
}

function sha256(octets: string | Buffer): Buffer {
  return createHash('sha256').update(octets).digest();
}
