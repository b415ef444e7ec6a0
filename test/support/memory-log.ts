// An audit log in memory, made of the core's own functions: cases and mails among each other, epochs, heads, checkpoints and anchors.

import { base64urlnopad } from '@scure/base';
import { createHash, createPublicKey, verify as verifyWithNode } from 'node:crypto';
import { emptyHead, nextLeaf, type ChainLine, type Head } from '#core/audit/chain.ts';
import { checkpointText, readNote, signNote } from '#core/audit/checkpoint.ts';
import { rotationMessage, type Rotation, type VerifySignature } from '#core/audit/keys-chain.ts';
import { leafHash, leafText, parseLeaf, type Actor, type Leaf, type LeafExtra } from '#core/audit/leaf.ts';
import { logIdOf } from '#core/audit/log-id.ts';
import { padPayload } from '#core/audit/payload.ts';
import { subjectMapRoot, type SubjectEnd } from '#core/audit/subject-map.ts';
import { rootOf } from '#core/audit/tree.ts';
import type { Json } from '#core/base/canonical-json.ts';
import { instantOf } from '#core/base/day.ts';
import type { AnchorWay } from '#core/case/desk-event.ts';
import type { EvidenceHead, EvidencePort, KeptAnchor } from '#core/desk/evidence-port.ts';
import { signingKeyOf } from '#host/dossier/manifest.ts';

export interface MemoryLog {
  readonly log: string;
  readonly lines: readonly ChainLine[];
  readonly evidence: EvidencePort;
  /** Adds a line; `event` needs its `act`. */
  append(subject: string, event: { readonly act: string; readonly [key: string]: Json }, by?: Actor): void;
  /** The next signing key takes over, and a checkpoint over that is signed with the old one. */
  rotate(): void;
  /** A checkpoint over everything so far. */
  checkpoint(): string;
  /** Writes a head and signs a checkpoint over it. */
  head(): EvidenceHead;
  /** Gives the newest checkpoint away, made for it; the receipt is a mail that holds the note unless named. */
  anchor(way: AnchorWay, receipt?: Uint8Array): KeptAnchor;
  /** Takes the payloads of a subject away, but for those that record it. */
  erase(subject: string, kept?: readonly string[]): void;
  linesOf(subjects: readonly string[]): readonly ChainLine[];
}

/**
 * Every octet follows from `seed`, so that a failing test fails again.
 * @param retell what a desk that does not keep to the rules writes in the place of a leaf
 */
export function memoryLog(seed = 'a', retell: (leaf: Leaf) => Leaf = (leaf) => leaf): MemoryLog {
  const chance = (name: string) => new Uint8Array(createHash('sha256').update(`${seed} ${name}`).digest());
  const keyOf = (epoch: number) => signingKeyOf(chance(`epoch ${epoch}`));
  const signWith = (epoch: number) => (message: Uint8Array) => base64urlnopad.decode(keyOf(epoch).sign(message));
  const genesis = keyOf(0).publicKey;
  const log = logIdOf(genesis);
  const lines: ChainLine[] = [];
  const hashes: string[] = [];
  const ends = new Map<string, Head>();
  const rotations: Rotation[] = [];
  const notes: string[] = [];
  const heads: EvidenceHead[] = [];
  const anchors: KeptAnchor[] = [];
  let whole = emptyHead;

  const write = (subject: string, event: Json & { readonly act: string }, by: Actor, extra?: LeafExtra) => {
    const seq = lines.length;
    const own = ends.get(subject) ?? emptyHead;
    const moment = {
      ts: instantOf(Date.UTC(2026, 2, 5) + seq * 60_000),
      boot: base64urlnopad.encode(chance('boot').subarray(0, 8)),
      mono: String(seq * 60_000_000_000),
      ck: 'ok' as const,
    };
    const opening = chance(`opening ${seq}`);
    const padded = padPayload(event);
    const entry = { log, moment, subject, act: event.act, by, padded, opening, epoch: rotations.length, app: '0.2.0' };
    const due = nextLeaf(extra === undefined ? entry : { ...entry, extra }, whole, own);
    const text = leafText(retell(due.leaf));
    const next = { leaf: due.leaf, text, hash: leafHash(text) };
    whole = { size: seq + 1, hash: next.hash };
    ends.set(subject, { size: own.size + 1, hash: next.hash });
    lines.push({ text: next.text, opening: { opening, padded } });
    hashes.push(next.hash);
    return next;
  };

  const sign = (epoch: number) => {
    const text = checkpointText({ log, size: hashes.length, root: rootOf(hashes) });
    const note = signNote(text, log, keyOf(epoch).publicKey, signWith(epoch));
    if (notes.at(-1) !== note) notes.push(note);
    return note;
  };

  const head = (): EvidenceHead => {
    const subjects = [...ends].map(([sub, { size, hash }]): SubjectEnd => ({ sub, n: size, last: hash }));
    const known = subjects.filter(({ sub }) => sub !== 'desk');
    const { leaf } = write('desk', { act: 'log.head', subjects: known.length }, 'app', {
      cmap: subjectMapRoot(known),
    });
    const line = lines[leaf.seq];
    if (line === undefined) throw new Error('the head was just written');
    const made = { headSeq: leaf.seq, line, size: hashes.length, note: sign(rotations.length), subjects: known };
    heads.push(made);
    return made;
  };

  const headFor = (lastSeq: number) => heads.find(({ headSeq }) => headSeq > lastSeq) ?? head();

  return {
    log,
    lines,
    evidence: {
      headFor,
      leafHashes: (size) => hashes.slice(0, size),
      checkpoints: () => [...notes],
      epochs: () => ({ genesis, rotations: [...rotations] }),
      anchors: () => [...anchors],
    },
    append: (subject, event, by = 'user') => void write(subject, event, by),
    rotate: () => {
      const old = rotations.length;
      const npk = keyOf(old + 1).publicKey;
      const xs = base64urlnopad.encode(signWith(old)(rotationMessage(old + 1, npk)));
      write('desk', { act: 'log.rotated', epoch: old + 1 }, 'app', { npk, xs });
      sign(old);
      rotations.push({ ep: old + 1, npk, xs });
    },
    checkpoint: () => sign(rotations.length),
    head,
    anchor: (way, receipt) => {
      const note = sign(rotations.length);
      const kept = { way, size: hashes.length, note, receipt: receipt ?? mailWith(note) };
      anchors.push(kept);
      write('desk', { act: 'log.anchored', way, size: kept.size, note: '', where: 'test' }, 'app');
      return kept;
    },
    erase: (subject, kept = []) => {
      for (const [seq, { text }] of lines.entries()) {
        const leaf = parseLeaf(text);
        if (leaf?.sub === subject && !kept.includes(leaf.act)) lines[seq] = { text, opening: undefined };
      }
    },
    linesOf: (subjects) => lines.filter(({ text }) => subjects.includes(parseLeaf(text)?.sub ?? '')),
  };
}

/** The mail that an anchor folder holds, as a server gives it. */
export function mailWith(note: string): Uint8Array {
  const size = readNote(note)?.size ?? 0;
  return new TextEncoder().encode(
    [
      'From: DPO Desk <dpo@example.org>',
      `Subject: DPO Desk anchor ${size}`,
      'MIME-Version: 1.0',
      'Content-Type: text/plain; charset=utf-8',
      'Content-Transfer-Encoding: 8bit',
      '',
      note.replaceAll('\n', '\r\n'),
    ].join('\r\n'),
  );
}

export const verifySignature: VerifySignature = (message, signature, publicKey) => {
  try {
    const x = base64urlnopad.encode(publicKey);
    return verifyWithNode(
      null,
      message,
      createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' }),
      signature,
    );
  } catch {
    return false; // no key of this kind
  }
};

/** Hashes of the leaves, as the chain has them. */
