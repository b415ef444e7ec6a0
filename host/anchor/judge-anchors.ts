// Compares anchors that came back with the log as it is: the check that finds a desk set back, or a log rewritten.

import { setImmediate as nextTurn } from 'node:timers/promises';
import { readAnchorText, type AnchorStatement } from '#core/audit/anchor-text.ts';
import { noteHash, type SignedNote } from '#core/audit/checkpoint.ts';
import type { OpenDesk } from '../open-desk.ts';
import { proverOf } from './own-notes.ts';
import { readRoots } from './read-roots.ts';

/** `ahead`: knows lines that this log does not have. `forked`: knows other lines than this log has. */
export type Standing = 'fits' | 'ahead' | 'forked';

export interface JudgedAnchor<From> {
  readonly from: From;
  readonly note: SignedNote;
  readonly text: string;
  /** SHA-256 of the note. */
  readonly hash: string;
  readonly standing: Standing;
}

export interface Judgement<From> {
  /** Those of this log, in the order in which they came. */
  readonly own: readonly JudgedAnchor<From>[];
  /** How many claim to be of this log and are not proved to be. */
  readonly unproved: number;
}

/** Other logs' anchors and what holds none are passed over. Rejects when the desk is locked meanwhile. */
export async function judgeAnchors<From>(
  open: OpenDesk,
  found: readonly { readonly from: From; readonly text: string }[],
): Promise<Judgement<From>> {
  const statements = found.flatMap(({ from, text }) => {
    const statement = readAnchorText(text);
    return statement === undefined ? [] : [{ from, statement }];
  });
  const { own, unproved } = await prove(open, statements);
  // Lines that come meanwhile have no roots yet.
  const size = open.audit.size();
  const roots = await readRoots(
    open.database,
    own.map(({ note }) => note.size),
  );
  const judged = own.map((anchor) => ({ ...anchor, standing: standingOf(anchor.note, size, roots) }));
  return { own: judged, unproved };
}

interface Proved<From> {
  readonly own: readonly Omit<JudgedAnchor<From>, 'standing'>[];
  readonly unproved: number;
}

async function prove<From>(
  open: OpenDesk,
  statements: readonly { readonly from: From; readonly statement: AnchorStatement }[],
): Promise<Proved<From>> {
  const proveOne = proverOf(
    open,
    statements.flatMap(({ statement }) => statement.rotations),
  );
  const own: Proved<From>['own'][number][] = [];
  let unproved = 0;
  for (const { from, statement } of statements) {
    const proof = proveOne(statement);
    if (proof.kind === 'own')
      own.push({ from, note: proof.note, text: statement.note, hash: noteHash(statement.note) });
    else if (proof.kind !== 'other-log') unproved += 1;
    // Each signature costs; whoever can write to the mailbox can make many.
    await nextTurn();
  }
  return { own, unproved };
}

/** @param size lines that the log has */
export function standingOf(
  note: Pick<SignedNote, 'size' | 'root'>,
  size: number,
  roots: ReadonlyMap<number, string>,
): Standing {
  if (note.size > size) return 'ahead';
  // Nobody signs an empty log; a root of nothing says nothing.
  return note.size === 0 || roots.get(note.size) === note.root ? 'fits' : 'forked';
}
