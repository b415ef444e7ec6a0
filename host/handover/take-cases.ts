// A deputy takes over the cases of a file: with their history, mails, letters and files, as guests of this desk.

import type { CaseId } from '#core/base/id.ts';
import { newCaseId } from '#core/base/id.ts';
import { fail, ok, type Result } from '#core/base/result.ts';
import type { Obstacle } from '#core/desk/obstacle.ts';
import { ownHistory, replay } from '#core/desk/handover/replay.ts';
import { todayOf } from '#core/desk/today.ts';
import { StorageFault } from '#core/desk/storage-fault.ts';
import { keepHandoverEvidence } from '#db/handover-evidence.ts';
import type { OpenDesk } from '../open-desk.ts';
import type { ProvenCase, ReadHandover } from './read-handover.ts';
import { keepLetters, keepNewFiles, mailHeldElsewhere, storeMails } from './take-parts.ts';

/** Why the file cannot be taken over here; undefined where nothing stands in its way. Changes nothing. */
export function whyNotTaken({ desk, log }: OpenDesk, { note, cases }: ReadHandover): Obstacle | undefined {
  if (note.way !== 'out') return { code: 'handover-other-way' };
  if (note.log === log) return { code: 'handover-own' };
  const here = cases.find(({ noted }) => desk.cases.byRef(noted.ref) !== undefined);
  return here && { code: 'handover-here', ref: here.noted.ref };
}

/** All of the cases or none. Their mails still wait to be read by the parser afterwards. */
export function takeCases(open: OpenDesk, read: ReadHandover): Result<readonly CaseId[], Obstacle> {
  const blocked = whyNotTaken(open, read);
  if (blocked !== undefined) return fail(blocked);
  try {
    return ok(open.desk.transact(() => take(open, read)));
  } catch (fault) {
    // Found on the way: the transaction took back what was done before.
    if (fault instanceof StorageFault && fault.obstacle.code === 'handover-mail-elsewhere') return fail(fault.obstacle);
    throw fault;
  }
}

function take(open: OpenDesk, read: ReadHandover): readonly CaseId[] {
  const { desk } = open;
  const { note, cases } = read;
  for (const profile of note.profiles)
    if (desk.controllers.byId(profile.id) === undefined)
      desk.journal.append('desk', { act: 'desk.controller-added', profile, guestOf: note.log }, 'user');
  const ids = new Map(cases.map(({ noted }) => [noted.id as string, newCaseId(desk.random)]));
  return cases.map((one) => takeOne(open, read, one, ids));
}

function takeOne(open: OpenDesk, read: ReadHandover, one: ProvenCase, ids: ReadonlyMap<string, CaseId>): CaseId {
  const { desk, database, audit } = open;
  const { note, sha256 } = read;
  const { noted, lines } = one;
  const id = ids.get(noted.id) ?? newCaseId(desk.random);
  const held = mailHeldElsewhere(open, one.mails);
  if (held !== undefined) throw new StorageFault({ code: 'handover-mail-elsewhere', ref: noted.ref, held });
  const mails = storeMails(open, one);
  const names = new Map<string, string>([...ids, ...mails]);
  const replayed = replay(desk, id, ownHistory(lines, noted.id), { names, lastSeq: () => audit.size() - 1 });
  keepLetters(open, one, id, names);
  keepNewFiles(open, one, id, read.files);
  keepHandoverEvidence(database, { caseId: id, bytes: one.evidence, at: desk.now() });
  const { log, from, until } = note;
  const event = {
    act: 'case.taken-over',
    log,
    caseId: noted.id,
    from,
    on: todayOf(desk, desk.cases.byId(id)),
    until,
    sha256,
    head: noted.head,
    lines: replayed,
    theirs: Object.fromEntries([...names].filter(([theirs]) => theirs === noted.id || mails.has(theirs))),
  } as const;
  desk.journal.append(id, event, 'user');
  return id;
}
