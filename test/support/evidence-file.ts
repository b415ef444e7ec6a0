// Evidence files out of a log in memory, and ways to make another file of one.

import { createHash } from 'node:crypto';
import type { Leaf } from '#core/audit/leaf.ts';
import { proofParts } from '#core/export/dossier-proof.ts';
import type { Part } from '#core/export/part.ts';
import { sealParts, signingKeyOf } from '#host/dossier/manifest.ts';
import { packZip } from '#host/dossier/zip.ts';
import { memoryLog, type MemoryLog } from './memory-log.ts';

export const identity = signingKeyOf(new Uint8Array(32).fill(9));

const mailOf = (id: string) => Buffer.from(`From: anna@example.net\r\nSubject: ${id}\r\n\r\nGraag inzage.\r\n`);
const sumOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** Mails of the sample case as they are now. */
export const sampleMails = ['mone', 'mtwo'].map((id) => ({ name: `mail/${id}.eml`, bytes: mailOf(id) }));

/** A log with a case of two mails among others, three signing keys, and nobody who vouches for it yet. */
export function sampleLogWithCase(seed = 'a', retell?: (leaf: Leaf) => Leaf): MemoryLog {
  const log = memoryLog(seed, retell);
  const stored = (id: string) =>
    log.append(id, { act: 'mail.stored', sha256: sumOf(mailOf(id)), size: 7, source: 'INBOX' }, 'app');
  log.append('desk', { act: 'desk.created', controller: 'kraaft' });
  log.rotate();
  for (const id of ['mone', 'mother', 'mtwo']) stored(id);
  log.append('cother', { act: 'case.opened', messageId: 'mother', ref: 'KRA-2026-0001' });
  log.append('ccase', { act: 'case.opened', messageId: 'mone', ref: 'KRA-2026-0002' });
  log.append('ccase', { act: 'case.mail-joined', messageId: 'mtwo', how: 'person' });
  log.append('cother', { act: 'case.noted', text: 'Iemand anders' });
  log.rotate();
  log.append('ccase', { act: 'case.mail-joined', messageId: 'mother', how: 'person' });
  log.append('ccase', { act: 'case.mail-released', messageId: 'mother', reason: 'of somebody else' });
  log.append('ccase', { act: 'case.identity-doubted', ground: 'another address é', on: '2026-03-06' });
  return log;
}

/** The parts that prove the sample case, with its mails. */
export function evidenceOf(log: MemoryLog, subjects = ['ccase', 'mone', 'mtwo'], mails: readonly Part[] = sampleMails) {
  return [...proofParts(log.linesOf(subjects), log.evidence), ...mails];
}

/** A whole evidence file of these parts, sealed by whoever makes it. */
export async function fileOf(parts: readonly Part[], log: string, key = identity): Promise<Buffer> {
  return await packZip(sealParts(parts, { ref: 'KRA-2026-0002', log }, key));
}

export function withPart(parts: readonly Part[], name: string, bytes: string | Uint8Array): readonly Part[] {
  return parts.map((part) => (part.name === name ? { name, bytes: Buffer.from(bytes) } : part));
}

export function textOf(parts: readonly Part[], name: string): string {
  return Buffer.from(parts.find((part) => part.name === name)?.bytes ?? []).toString('utf8');
}
