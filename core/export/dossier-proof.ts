// What proves a case to whoever does not trust the desk: its lines, and how they hang on a log that others vouch for (docs/audit-log.md 7).

import { utf8ToBytes as utf8 } from '@noble/hashes/utils.js';
import { base64, base64urlnopad } from '@scure/base';
import type { ChainLine } from '#core/audit/chain.ts';
import { epochOfNote, readNote } from '#core/audit/checkpoint.ts';
import { leafHash, parseLeaf, type Leaf } from '#core/audit/leaf.ts';
import { subjectMapProof } from '#core/audit/subject-map.ts';
import { consistencyProof, inclusionProofs } from '#core/audit/tree.ts';
import { canonicalJson, type Json } from '#core/base/canonical-json.ts';
import type { EvidencePort, KeptAnchor } from '#core/desk/evidence-port.ts';
import type { Part } from './part.ts';

/**
 * The parts that prove these lines: a case's and its messages', by `seq`, with nothing of theirs left out. The same lines and anchors
 * give the same octets, whatever else the log got since: they hang on the first head after them.
 */
export function proofParts(lines: readonly ChainLine[], evidence: EvidencePort): readonly Part[] {
  const head = evidence.headFor(leafOf(lines.at(-1)).seq);
  const all = [...lines, head.line];
  const leaves = all.map(leafOf);
  const anchors = anchorsFor(evidence.anchors(), head.headSeq);
  const notes = notesFor([head, ...anchors]);
  const sizes = [...notes.keys()];
  const hashes = evidence.leafHashes(sizes.at(-1) ?? head.size);
  const proofs = {
    size: head.size,
    head: head.headSeq,
    inclusion: inclusionOf(hashes.slice(0, head.size), all, leaves),
    ...subjectMapProof(
      head.subjects,
      [...new Set(leaves.map(({ sub }) => sub))].filter((sub) => sub !== 'desk'),
    ),
    consistency: sizes.slice(1).map((to, at) => {
      const from = sizes[at] ?? 0;
      return { from, to, proof: consistencyProof(hashes.slice(0, to), from) };
    }),
  };
  return [
    { name: 'log.jsonl', bytes: utf8(all.map(({ text }) => `${text}\n`).join('')) },
    { name: 'open.jsonl', bytes: utf8(all.map((line, at) => openingText(line, leaves[at]?.seq ?? 0)).join('')) },
    { name: 'proofs.json', bytes: utf8(canonicalJson(proofs)) },
    { name: 'checkpoints.txt', bytes: utf8([...notes.values()].join('\n')) },
    { name: 'keys.json', bytes: utf8(canonicalJson(keysFor(evidence, leaves, [...notes.values()]))) },
    ...anchors.map(anchorPart),
  ];
}

function leafOf(line: ChainLine | undefined): Leaf {
  const leaf = line && parseLeaf(line.text);
  if (leaf === undefined) throw new Error('a line of the log cannot be read');
  return leaf;
}

/** Of each way the first anchor that covers the head; where none does, the one that covers most. A later one would change the file without need. */
function anchorsFor(anchors: readonly KeptAnchor[], headSeq: number): readonly KeptAnchor[] {
  const bySize = anchors.toSorted((a, b) => a.size - b.size || (a.way < b.way ? -1 : 1));
  const covering = bySize.filter(({ size }) => size > headSeq);
  if (covering.length === 0) return bySize.slice(-1);
  return covering.filter(({ way }, at) => covering.findIndex((other) => other.way === way) === at);
}

/** One note a size, ascending. */
function notesFor(signed: readonly { readonly size: number; readonly note: string }[]): ReadonlyMap<number, string> {
  // The head's own note stands first, and the first of a size stays.
  const notes = new Map(signed.toReversed().map(({ size, note }) => [size, note]));
  return new Map([...notes].toSorted(([a], [b]) => a - b));
}

function inclusionOf(
  hashes: readonly string[],
  lines: readonly ChainLine[],
  leaves: readonly Leaf[],
): Record<string, readonly string[]> {
  if (lines.some(({ text }, at) => hashes[leaves[at]?.seq ?? -1] !== leafHash(text)))
    throw new Error('a line is not the one that the log has at its place');
  const proofs = inclusionProofs(
    hashes,
    leaves.map(({ seq }) => seq),
  );
  return Object.fromEntries(leaves.map(({ seq }, at) => [String(seq), proofs[at] ?? []]));
}

function openingText({ opening }: ChainLine, seq: number): string {
  if (opening === undefined) return '';
  const value = { p: base64.encode(opening.padded), r: base64urlnopad.encode(opening.opening), seq };
  return `${canonicalJson(value)}\n`;
}

/** The keys that these lines and checkpoints were signed under, and no later ones. */
function keysFor(evidence: EvidencePort, leaves: readonly Leaf[], notes: readonly string[]): Json {
  const { genesis, rotations } = evidence.epochs();
  const signers = notes.map((text) => {
    const note = readNote(text);
    return (note && epochOfNote(note, { genesis, rotations })) ?? 0;
  });
  const last = Math.max(...signers, ...leaves.map(({ ep }) => ep));
  return { genesis, rotations: rotations.slice(0, last).map(({ ep, npk, xs }) => ({ ep, npk, xs })) };
}

function anchorPart({ way, note, receipt }: KeptAnchor, index: number): Part {
  const name = `anchors/${String(index + 1).padStart(3, '0')}`;
  if (receipt === undefined) return { name: `${name}.txt`, bytes: utf8(note) };
  return { name: way === 'timestamp' ? `${name}.tsr` : `${name}.eml`, bytes: receipt };
}
