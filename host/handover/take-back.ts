// The home desk takes cases back: the deputy's log must start from what was given, and then what was done there holds here.

import { canonicalJson, type Json } from '#core/base/canonical-json.ts';
import type { CaseId } from '#core/base/id.ts';
import { fail, ok, type Result } from '#core/base/result.ts';
import type { CaseEvent } from '#core/case/case-event.ts';
import type { HandoverEvent } from '#core/case/handover-event.ts';
import type { CaseState } from '#core/case/state.ts';
import { renamed } from '#core/desk/handover/rename.ts';
import { foldedWith, ofCase, ownHistory, replay, type CaseLine } from '#core/desk/handover/replay.ts';
import type { Obstacle } from '#core/desk/obstacle.ts';
import { StorageFault } from '#core/desk/storage-fault.ts';
import { todayOf } from '#core/desk/today.ts';
import { keepHandoverEvidence } from '#db/handover-evidence.ts';
import type { OpenDesk } from '../open-desk.ts';
import type { ProvenCase, ReadHandover } from './read-handover.ts';
import { keepLetters, keepNewFiles, mailHeldElsewhere, storeMails, strikeAsThere } from './take-parts.ts';

type TakenOver = Extract<HandoverEvent, { act: 'case.taken-over' }>;

export interface ComingBack {
  readonly one: ProvenCase;
  readonly state: CaseState;
  readonly taken: TakenOver;
  /** What the deputy's desk did, oldest first. */
  readonly done: readonly CaseLine[];
}

/** What would come back, or why the file does not fit what was given. Changes nothing. */
export function matchBack(open: OpenDesk, { note, cases }: ReadHandover): Result<readonly ComingBack[], Obstacle> {
  if (note.way !== 'back') return fail({ code: 'handover-other-way' });
  const coming: ComingBack[] = [];
  for (const one of cases) {
    const matched = matchOne(open, note.log, one);
    if (!matched.ok) return matched;
    coming.push(matched.value);
  }
  return ok(coming);
}

function matchOne({ desk, log }: OpenDesk, from: string, one: ProvenCase): Result<ComingBack, Obstacle> {
  const { noted, lines } = one;
  const { ref } = noted;
  const own = ofCase(lines, noted.id);
  const at = own.findLastIndex(({ event }) => event.act === 'case.taken-over');
  const taken = own[at]?.event;
  if (taken?.act !== 'case.taken-over') return fail({ code: 'handover-unproven', ref });
  const state = desk.cases.byId(taken.caseId);
  if (taken.log !== log || from === log || state?.ref !== ref) return fail({ code: 'handover-other-file', ref });
  const { handover } = state;
  if (handover?.side !== 'away') return fail({ code: 'handover-not-away', ref });
  if (taken.sha256 !== handover.sha256 || taken.head !== handover.head)
    return fail({ code: 'handover-other-file', ref });
  // The deputy's log has to say of the case what this one said when it was given, word for word.
  const theirs = new Map(Object.entries(taken.theirs).map(([home, there]) => [there, home]));
  const given = givenHistory(desk, state);
  const said = ownHistory(own.slice(0, at), noted.id).map(({ event }) => renamed(event, theirs));
  if (spelling(given) !== spelling(said)) return fail({ code: 'handover-unproven', ref });
  const done = ownHistory(own.slice(at + 1), noted.id);
  const after = foldedWith(
    state.id,
    state,
    done.map(({ event }) => event),
  );
  return after === undefined ? fail({ code: 'handover-unproven', ref }) : ok({ one, state, taken, done });
}

/** Of the case up to its giving. */
function givenHistory(desk: OpenDesk['desk'], { id }: CaseState): readonly CaseEvent[] {
  const lines = desk.journal
    .of([id])
    .flatMap(({ seq, at, by, event }) => (event === undefined ? [] : [{ seq, at, by, subject: id, hash: '', event }]));
  const end = lines.findLastIndex(({ event }) => event.act === 'case.handed-over');
  return ownHistory(lines.slice(0, end), id).map(({ event }) => event);
}

/** The number of a line that was taken back is another one in each log. */
function spelling(events: readonly CaseEvent[]): string {
  const said = events.map((event) => (event.act === 'case.retracted' ? { ...event, seq: 0 } : event));
  return canonicalJson(JSON.parse(JSON.stringify(said)) as Json);
}

/** All of the cases or none. New mails still wait to be read by the parser afterwards. */
export function takeBack(open: OpenDesk, read: ReadHandover): Result<readonly CaseId[], Obstacle> {
  const matched = matchBack(open, read);
  if (!matched.ok) return matched;
  try {
    return ok(open.desk.transact(() => matched.value.map((coming) => takeOneBack(open, read, coming))));
  } catch (fault) {
    // Found on the way: the transaction took back what was done before.
    if (fault instanceof StorageFault && fault.obstacle.code === 'handover-mail-elsewhere') return fail(fault.obstacle);
    throw fault;
  }
}

function takeOneBack(
  open: OpenDesk,
  { note, sha256, files }: ReadHandover,
  { one, state, taken, done }: ComingBack,
): CaseId {
  const { desk, database, audit } = open;
  const { id, ref } = state;
  const given = new Map(Object.entries(taken.theirs).map(([home, there]) => [there, home]));
  const isNew = (mail: string) => !given.has(mail);
  const fresh = new Map([...one.mails].filter(([mail]) => isNew(mail)));
  const held = mailHeldElsewhere(open, fresh, id);
  if (held !== undefined) throw new StorageFault({ code: 'handover-mail-elsewhere', ref, held });
  const mails = storeMails(open, {
    ...one,
    noted: { ...one.noted, mails: one.noted.mails.filter((mail) => isNew(mail.id)) },
  });
  const names = new Map<string, string>([...given, ...mails]);
  strikeAsThere(open, one, names);
  const lines = replay(desk, id, done, { names, lastSeq: () => audit.size() - 1 });
  keepLetters(open, one, id, names);
  keepNewFiles(open, one, id, files);
  const evidence = keepHandoverEvidence(database, { caseId: id, bytes: one.evidence, at: desk.now() });
  const on = todayOf(desk, state);
  desk.journal.append(id, { act: 'case.handed-back', log: note.log, on, sha256, evidence, lines }, 'user');
  return id;
}
