// What a note, the line of an answer or a time stamp says about this log, as somebody gave it back. Tells, and changes nothing.

import { readAnchorText } from '#core/audit/anchor-text.ts';
import { noteHash, readNote } from '#core/audit/checkpoint.ts';
import type { NoteVerdict } from '#core/desk/log-views.ts';
import { allCheckpoints, checkpointOf } from '#db/log/checkpoints.ts';
import type { OpenDesk } from '../open-desk.ts';
import { standingOf, type Standing } from './judge-anchors.ts';
import { proverOf } from './own-notes.ts';
import { readRoots } from './read-roots.ts';
import { checkToken } from './timestamp/check-token.ts';
import { tokenOfAnswer } from './timestamp/read-token.ts';

/** Rejects only when the desk is locked meanwhile. */
export async function checkNote(open: OpenDesk, text: string): Promise<NoteVerdict> {
  const statement = readAnchorText(text);
  if (statement !== undefined) {
    const proof = proverOf(open, statement.rotations)(statement);
    if (proof.kind === 'own') return await compared(open, proof.note);
    return proof.kind === 'unproved' ? { kind: 'unproved', size: proof.size } : { kind: proof.kind };
  }
  const [, size, hash] = /DPOLOG\/1 (\d{1,15}) ([\w-]{43})(?![\w-])/.exec(text) ?? [];
  if (size !== undefined && hash !== undefined) return await checkLine(open, Number(size), hash);
  return await checkStamp(open, text);
}

/** A line is not signed: who made it up cannot be told from who was given it. */
async function checkLine(open: OpenDesk, size: number, hash: string): Promise<NoteVerdict> {
  const entries = open.audit.size();
  if (size > entries) return { kind: 'ahead', size, missing: size - entries };
  const note = checkpointOf(open.database, size)?.note;
  return note !== undefined && noteHash(note) === hash ? await comparedNote(open, note) : { kind: 'forked', size };
}

async function checkStamp(open: OpenDesk, text: string): Promise<NoteVerdict> {
  const octets = Buffer.from(text.replaceAll(/-----[^-]+-----|\s/g, ''), 'base64');
  const verdict = checkToken(tokenIn(octets));
  if (!verdict.isGood) return { kind: verdict.fault === 'signature' ? 'forged' : 'unreadable' };
  const hash = Buffer.from(verdict.hash).toString('base64url');
  const stamped = allCheckpoints(open.database).find(({ note }) => noteHash(note) === hash);
  return stamped === undefined ? { kind: 'unproved', size: undefined } : await comparedNote(open, stamped.note);
}

/** Out of a whole answer of the service, if it is one. */
function tokenIn(octets: Uint8Array): Uint8Array {
  try {
    return tokenOfAnswer(octets) ?? octets;
  } catch {
    return octets;
  }
}

async function comparedNote(open: OpenDesk, text: string): Promise<NoteVerdict> {
  const note = readNote(text);
  return note === undefined ? { kind: 'unreadable' } : await compared(open, note);
}

async function compared(open: OpenDesk, note: { readonly size: number; readonly root: string }): Promise<NoteVerdict> {
  const { size } = note;
  const entries = open.audit.size();
  const roots = await readRoots(open.database, size <= entries ? [size] : []);
  const standing: Standing = standingOf(note, entries, roots);
  if (standing === 'ahead') return { kind: 'ahead', size, missing: size - entries };
  return standing === 'fits' ? { kind: 'fits', size, entriesSince: entries - size } : { kind: 'forked', size };
}
