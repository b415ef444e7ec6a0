// A note for whoever is to keep it by hand: a second person, an answer, a printed page.

import { noteHash } from '#core/audit/checkpoint.ts';
import { fail, ok, type Result } from '#core/base/result.ts';
import type { AnchorWay } from '#core/case/desk-event.ts';
import type { NoteView } from '#core/desk/log-views.ts';
import type { Obstacle } from '#core/desk/obstacle.ts';
import { keepAnchor, workSince } from '#db/log/anchors.ts';
import { checkpointOf, newestCheckpoint, type KeptCheckpoint } from '#db/log/checkpoints.ts';
import type { OpenDesk } from '../open-desk.ts';
import { statementAlone } from './own-notes.ts';

/** Over everything so far; the newest one where nothing came since but what the log says about itself. */
export function giveNote(open: OpenDesk): NoteView {
  const { size, note } = freshCheckpoint(open);
  return { size, note: statementAlone(open, note), line: lineOf(size, note) };
}

export function freshCheckpoint({ audit, database }: OpenDesk): KeptCheckpoint {
  const newest = newestCheckpoint(database);
  return newest !== undefined && workSince(database, newest.size) === 0 ? newest : audit.makeHead();
}

/** For an answer: reveals nothing, and whoever has it can hold the log to it (docs/audit-log.md 6). */
export function lineOf(size: number, note: string): string {
  return `DPOLOG/1 ${size} ${noteHash(note)}`;
}

/** A person says that the note of this size was given away. */
export function noteGiven(
  open: OpenDesk,
  given: {
    readonly size: number;
    readonly way: Exclude<AnchorWay, 'mailbox' | 'timestamp'>;
    readonly where: string;
  },
): Result<{ readonly kept: true }, Obstacle> {
  const { database, audit, desk } = open;
  const { size, way, where } = given;
  const checkpoint = checkpointOf(database, size);
  if (checkpoint === undefined) return fail({ code: 'checkpoint-unknown', size });
  desk.transact(() => keepAnchor(database, audit, { way, size, where, note: checkpoint.note, at: desk.now() }, 'user'));
  return ok({ kept: true });
}
