// Cases in the search: their reference, their people, and what was written into their journal.

import { epochOf, type Instant } from '#core/base/day.ts';
import type { CaseId } from '#core/base/id.ts';
import { mailboxText, personKey } from '#core/base/mailbox.ts';
import type { CaseEvent } from '#core/case/case-event.ts';
import type { JournalEvent } from '#core/case/event.ts';
import type { CaseState } from '#core/case/state.ts';
import type { Subject } from '#core/desk/ports.ts';
import { wordsOfEvent, wordsOfRights } from '#core/search/case-words.ts';
import { readLines } from '../read-lines.ts';
import type { DeskDatabase } from '../open.ts';
import { addDocument, removeDocuments } from './index-mail.ts';
import { termsOf, type IndexedWords } from './terms.ts';

/** What the journal just recorded of a case, whose row in the list has followed already. */
export function followCase(database: DeskDatabase, subject: Subject, event: JournalEvent): void {
  if (!event.act.startsWith('case.')) return;
  const id = subject as CaseId;
  if (event.act === 'case.erased' || event.act === 'case.discarded') return unindexCase(database, id);
  const known = documentOf(database, id);
  const state = stateOf(database, id);
  if (state === undefined) return;
  if (known === undefined && event.act !== 'case.opened') return indexCase(database, id);
  const added = wordsOfEvent(event as CaseEvent);
  const written = [...(known === undefined ? [] : [writtenIn(known.text)]), ...added].filter((text) => text !== '');
  replace(database, state, written.join('\n'), known);
}

/** Reads the whole journal of the case. One that was discarded is no case. */
export function indexCase(database: DeskDatabase, id: CaseId): void {
  const state = stateOf(database, id);
  if (state === undefined || state.phase === 'discarded') return unindexCase(database, id);
  const written = eventsOf(database, id).flatMap(wordsOfEvent).join('\n');
  replace(database, state, written, documentOf(database, id));
}

export function unindexCase(database: DeskDatabase, id: CaseId): void {
  removeDocuments(database, `d.owner = ? AND d.kind = 'case'`, [id]);
}

interface Known extends IndexedWords {
  readonly id: number;
  readonly received: number;
}

function replace(database: DeskDatabase, state: CaseState, written: string, known: Known | undefined): void {
  const words: IndexedWords = {
    subject: state.ref,
    sender: mailboxText(state.requester),
    addressee: personKey(state.dataSubject) === personKey(state.requester) ? '' : mailboxText(state.dataSubject),
    // The names of the rights make a line of their own, so that the rest can be told from it.
    text: `${wordsOfRights(state.rights)}\n${written}`,
  };
  const received = epochOf(`${state.receivedDay}T12:00:00Z` as Instant) / 1000;
  if (known !== undefined && isSame(known, { ...words, received })) return;
  if (known !== undefined) removeDocuments(database, 'd.id = ?', [known.id], termsOf(words));
  addDocument(database, {
    ...(known && { id: known.id }),
    kind: 'case',
    owner: state.id,
    part: -1,
    received,
    state: 'read',
    words,
    keepsText: true,
  });
}

function isSame(one: Omit<Known, 'id'>, other: Omit<Known, 'id'>): boolean {
  const columns = ['subject', 'sender', 'addressee', 'text', 'received'] as const;
  return columns.every((column) => one[column] === other[column]);
}

/** What people wrote: all but the line of the rights' names. */
export function writtenIn(text: string): string {
  return text.slice(text.indexOf('\n') + 1);
}

function documentOf({ sqlite }: DeskDatabase, id: CaseId): Known | undefined {
  return sqlite
    .prepare(
      `SELECT id, subject, sender, addressee, text, received FROM search_document WHERE owner = ? AND kind = 'case'`,
    )
    .get(id) as Known | undefined;
}

function stateOf({ sqlite }: DeskDatabase, id: CaseId): CaseState | undefined {
  const text = sqlite.prepare('SELECT state FROM case_list WHERE id = ?').pluck().get(id) as string | undefined;
  return text === undefined ? undefined : (JSON.parse(text) as CaseState);
}

function eventsOf(database: DeskDatabase, id: CaseId): readonly CaseEvent[] {
  return readLines(database, [id]).flatMap(({ event }) => (event === undefined ? [] : [event as CaseEvent]));
}
