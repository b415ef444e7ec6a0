// Checks an evidence file by itself, without any desk: container, signature, hashes, chain, and mails against the chain.

import { base64urlnopad } from '@scure/base';
import { z } from 'zod';
import { verifyExtract, type ChainLine } from '#core/audit/chain.ts';
import { parseLeaf } from '#core/audit/leaf.ts';
import { journalPart, type Part } from '#core/export/dossier.ts';
import { mailFolder, mailPart } from '#core/export/dossier-source.ts';
import { manifestPart, openManifest, sha256, signaturePart, type Manifest } from './manifest.ts';
import { unpackZip } from './zip.ts';

export interface DossierVerdict {
  readonly ok: boolean;
  /** Parts in the file. */
  readonly entries: number;
  /** The first part that does not hold; `journal.json#7` for the line with that number; `zip` for the container. */
  readonly firstBroken: string | null;
  /** Whose signature it bears; compare it with the one that the controller published. */
  readonly publicKey: string | null;
}

export async function verifyDossier(bytes: Buffer): Promise<DossierVerdict> {
  const parts = await unpackZip(bytes);
  if (parts === undefined) return { ok: false, entries: 0, firstBroken: 'zip', publicKey: null };
  const byName = new Map(parts.map((part) => [part.name, part.bytes]));
  const signed = byName.get(manifestPart);
  const signature = byName.get(signaturePart);
  const manifest = signed && signature && openManifest(signed, signature);
  const broken = manifest === undefined ? manifestPart : firstBroken(manifest, parts, byName);
  return {
    ok: broken === undefined,
    entries: parts.length,
    firstBroken: broken ?? null,
    publicKey: manifest?.publicKey ?? null,
  };
}

function firstBroken(
  manifest: Manifest,
  parts: readonly Part[],
  byName: ReadonlyMap<string, Uint8Array>,
): string | undefined {
  for (const { name, size, sha256: expected } of manifest.parts) {
    const bytes = byName.get(name);
    if (bytes === undefined || bytes.byteLength !== size || sha256(bytes) !== expected) return name;
  }
  const listed = new Set([...manifest.parts.map(({ name }) => name), manifestPart, signaturePart]);
  return parts.find(({ name }) => !listed.has(name))?.name ?? brokenLine(manifest, byName);
}

const exportedLines = z.array(
  z.strictObject({ leaf: z.string(), salt: z.string().nullable(), payload: z.string().nullable() }),
);

function brokenLine(manifest: Manifest, byName: ReadonlyMap<string, Uint8Array>): string | undefined {
  const lines = readLines(byName.get(journalPart));
  if (lines === undefined) return journalPart;
  const verdict = verifyExtract(lines);
  if (verdict.firstBroken !== undefined) return `${journalPart}#${verdict.firstBroken}`;
  const counts = new Map<string, number>();
  const mails = new Map<string, string | undefined>();
  for (const line of lines) {
    const leaf = parseLeaf(line.text);
    if (leaf === undefined || leaf.log !== manifest.log) return journalPart;
    counts.set(leaf.sub, (counts.get(leaf.sub) ?? 0) + 1);
    if (line.opening === undefined) continue;
    const event = readEvent(line.opening.payload);
    if (event?.act !== leaf.act) return `${journalPart}#${leaf.seq}`;
    // From here on a mail whose header was there alone is whole.
    if (event.act === 'mail.stored' || event.act === 'mail.completed') mails.set(leaf.sub, event.sha256);
    // From here on the mail is what the strike of an attachment left of it.
    if (event.act === 'mail.attachment-struck') mails.set(leaf.sub, event.remaining);
  }
  for (const [id, expectedHash] of mails) {
    const raw = byName.get(mailPart(id));
    if (raw === undefined || sha256(raw) !== expectedHash) return mailPart(id);
  }
  const expected = Object.entries(manifest.subjects);
  const isComplete = expected.length === counts.size && expected.every(([subject, n]) => counts.get(subject) === n);
  return isComplete ? mailWithoutLine(byName, counts) : journalPart;
}

const storedEvent = z.object({ act: z.string(), sha256: z.string().optional(), remaining: z.string().optional() });

function readEvent(payload: string): z.output<typeof storedEvent> | undefined {
  try {
    return storedEvent.safeParse(JSON.parse(payload)).data;
  } catch {
    return undefined; // not JSON
  }
}

/** A mail that no line of the journal speaks of was slipped in. */
function mailWithoutLine(
  byName: ReadonlyMap<string, Uint8Array>,
  subjects: ReadonlyMap<string, number>,
): string | undefined {
  const known = new Set([...subjects.keys()].map(mailPart));
  return [...byName.keys()].find((name) => name.startsWith(mailFolder) && !known.has(name));
}

function readLines(bytes: Uint8Array | undefined): readonly ChainLine[] | undefined {
  if (bytes === undefined) return undefined;
  try {
    return exportedLines.parse(JSON.parse(Buffer.from(bytes).toString('utf8'))).map(({ leaf, salt, payload }) => ({
      text: leaf,
      opening: salt === null || payload === null ? undefined : { salt: base64urlnopad.decode(salt), payload },
    }));
  } catch {
    return undefined; // not the JSON that the export writes
  }
}
