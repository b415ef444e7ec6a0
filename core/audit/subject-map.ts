// One root over all subjects of a log: proves that nothing of a case is missing, and shows no other (docs/audit-log.md 5).

import { canonicalJson } from '#core/base/canonical-json.ts';
import { leafHash } from './leaf.ts';
import { inclusionProofs, rootOf } from './tree.ts';

/** How far a subject's own chain went: `n` lines, the last of them with the hash `last` (base64url). */
export interface SubjectEnd {
  readonly sub: string;
  readonly n: number;
  readonly last: string;
}

/** The `cmap` of a `log.head`: the root over all subjects but `desk`, in any order, as they are before the head's own line. */
export function subjectMapRoot(entries: readonly SubjectEnd[]): string {
  return rootOf(sorted(entries).map(hashOf));
}

export interface SubjectProofs {
  /** Subjects in the map. */
  readonly count: number;
  readonly subjects: Readonly<Record<string, { readonly index: number; readonly proof: readonly string[] }>>;
}

/** The places of these subjects in the map, with their proofs. Throws on one that is not in it. */
export function subjectMapProof(entries: readonly SubjectEnd[], subs: readonly string[]): SubjectProofs {
  const all = sorted(entries);
  const places = new Map(all.map(({ sub }, index) => [sub, index]));
  const indexes = subs.map((sub) => {
    const index = places.get(sub);
    if (index === undefined) throw new Error('the head does not know this subject');
    return index;
  });
  const proofs = inclusionProofs(all.map(hashOf), indexes);
  const found = subs.map((sub, at) => [sub, { index: indexes[at] ?? 0, proof: proofs[at] ?? [] }] as const);
  return { count: all.length, subjects: Object.fromEntries(found) };
}

function hashOf({ sub, n, last }: SubjectEnd): string {
  return leafHash(canonicalJson({ last, n, sub }));
}

function sorted(entries: readonly SubjectEnd[]): readonly SubjectEnd[] {
  return entries.filter(({ sub }) => sub !== 'desk').toSorted((a, b) => (a.sub < b.sub ? -1 : 1));
}
