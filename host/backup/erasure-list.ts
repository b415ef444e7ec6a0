// `erasures.json`: what was erased, kept outside the database, so that an older copy brought back loses it again (docs/backup.md 4).

import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import { join } from 'node:path';
import { z } from 'zod';
import { canonicalJson } from '#core/base/canonical-json.ts';
import type { Erasure } from '#db/erasures.ts';

const format = 'DPODESK-ERASURES/1';

const id = z.string().regex(/^[a-z0-9]{1,64}$/);
const mac = z.string().regex(/^[\w-]{43}$/);

const erasure: z.ZodType<Erasure> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('case'), id }),
  z.strictObject({ kind: z.literal('mail'), id, mac }),
  z.strictObject({ kind: z.literal('header'), id, mac }),
  z.strictObject({ kind: z.literal('attachment'), id, mac, index: z.number().int().min(0).max(10_000) }),
]);

const listHead = z.strictObject({ format: z.literal(format), log: z.string().regex(/^[\w-]{22}$/) });
const listEnd = z.strictObject({ count: z.number().int().nonnegative(), hmac: mac });

export interface ErasureList {
  readonly log: string;
  readonly erasures: readonly Erasure[];
}

/** In the desk's own folder. */
export const erasureFile = (folder: string) => join(folder, 'erasures.json');

/** In a folder of backups, which several desks may share. */
export const erasureFileBeside = (folder: string, log: string) =>
  join(folder, `dpo-desk-${log.slice(0, 6)}.erasures.json`);

/** Derived from the key of the keyed hashes, which outlives a renewal of the master key: so older backups can read it. */
export function erasureKey(dedupe: Uint8Array): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', dedupe, new Uint8Array(0), 'dpo-desk/erasures/v1', 32));
}

/** One canonical JSON a line, in one order; the last line is a MAC over all before it. */
export function printErasures({ log, erasures }: ErasureList, key: Uint8Array): string {
  const lines = [...new Set(erasures.map((one) => canonicalJson(one)))].toSorted();
  const body = `${[canonicalJson({ format, log }), ...lines].join('\n')}\n`;
  return `${body}${canonicalJson({ count: lines.length, hmac: macOf(body, key) })}\n`;
}

/** undefined when it is not a list that this key vouches for, whole. */
export function parseErasures(text: string, key: Uint8Array): ErasureList | undefined {
  const end = text.lastIndexOf('\n', text.length - 2) + 1;
  const body = text.slice(0, end);
  const [head, ...lines] = body.split('\n').slice(0, -1).map(parsed);
  const { data: first } = listHead.safeParse(head);
  const { data: last } = listEnd.safeParse(parsed(text.slice(end)));
  if (!text.endsWith('\n') || first === undefined || last?.count !== lines.length) return undefined;
  if (!timingSafeEqual(Buffer.from(last.hmac), Buffer.from(macOf(body, key)))) return undefined;
  return { log: first.log, erasures: z.array(erasure).parse(lines) };
}

/** Which log a list is about, without proof. */
export function logOfErasures(text: string): string | undefined {
  return listHead.safeParse(parsed(text.slice(0, Math.max(0, text.indexOf('\n'))))).data?.log;
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function macOf(body: string, key: Uint8Array): string {
  return createHmac('sha256', key).update(body, 'utf8').digest('base64url');
}
