// What the screens show of one found document: its title, its people, the words around what was found.

import { instantOf, dayIn } from '#core/base/day.ts';
import type { CaseId, MessageId } from '#core/base/id.ts';
import { mailboxText } from '#core/base/mailbox.ts';
import type { CaseState } from '#core/case/state.ts';
import type { CaseDates } from '#core/desk/clock-of.ts';
import type { Desk } from '#core/desk/ports.ts';
import { caseRow } from '#core/desk/queries/case-view.ts';
import { messageRow } from '#core/desk/queries/message-view.ts';
import type { Recall } from '#core/desk/queries/recall.ts';
import type { HitReason, SearchHit } from '#core/desk/search-views.ts';
import { makeSnippet, markText, type Snippet } from '#core/search/make-snippet.ts';
import type { Matcher } from '#core/search/matcher.ts';
import type { DeskDatabase } from '#db/open.ts';
import type { FoundDocument } from '#db/search/find-documents.ts';
import { writtenIn } from '#db/search/index-case.ts';

export interface HitSources {
  readonly desk: Desk;
  readonly database: DeskDatabase;
  readonly known: Recall;
  readonly datesOf: (state: CaseState) => CaseDates;
}

/** undefined where the document went in the meantime. */
export function hitOf(
  sources: HitSources,
  document: FoundDocument,
  matchers: readonly Matcher[],
): SearchHit | undefined {
  return document.kind === 'case' ? caseHit(sources, document, matchers) : mailHit(sources, document, matchers);
}

function caseHit({ desk, database, datesOf }: HitSources, document: FoundDocument, matchers: readonly Matcher[]) {
  const state = desk.cases.byId(document.owner as CaseId);
  if (state === undefined) return undefined;
  const { ref, rights, phase, due, daysLeft, urgency, requester, receivedDay } = caseRow(desk, state, datesOf(state));
  const shown = shownOf(matchers, ref, mailboxText(requester), writtenIn(ownTextOf(database, document.id)));
  const { isWithin } = document;
  return {
    kind: 'case' as const,
    ref,
    rights,
    phase,
    due,
    daysLeft,
    urgency,
    requester,
    day: receivedDay,
    isWithin,
    ...shown,
  };
}

function mailHit(
  { desk, database, known }: HitSources,
  { id, kind, owner, part, received, isWithin }: FoundDocument,
  matchers: readonly Matcher[],
): SearchHit | undefined {
  const message = desk.messages.find(owner as MessageId);
  if (message === undefined) return undefined;
  const row = messageRow(message, known);
  const { subject, caseRef, disposition, hasAttachments } = row;
  const people = mailboxText(row.from);
  const common = {
    messageId: message.id,
    day: dayIn(instantOf(received * 1000), known.controllerOf(message).zone),
    caseRef,
    disposition,
    isWithin,
  };
  if (kind === 'mail') {
    const shown = shownOf(matchers, subject, people, desk.messages.text(message.id).text);
    // Where nothing of the text was asked for, the sender's own first words say most.
    const snippet = shown.snippet.marks.length > 0 ? shown.snippet : { text: row.snippet, marks: [] };
    return { kind: 'mail', ...common, hasAttachments, ...shown, snippet };
  }
  const attachment = message.mail?.attachments[part];
  if (attachment === undefined) return undefined;
  const shown = shownOf(matchers, attachment.fileName, people, ownTextOf(database, id));
  return { kind: 'file', ...common, index: part, mediaType: attachment.mediaType, subject, ...shown };
}

/** The words of a case or of an attachment, as they were indexed. */
function ownTextOf({ sqlite }: DeskDatabase, id: number): string {
  const text = sqlite.prepare('SELECT text FROM search_document WHERE id = ?').pluck().get(id);
  return typeof text === 'string' ? text : '';
}

function shownOf(matchers: readonly Matcher[], title: string, people: string, text: string) {
  const shown = {
    title: markText(title, matchers),
    people: markText(people, matchers),
    snippet: makeSnippet(text, matchers),
  };
  return { ...shown, why: whyOf(shown) };
}

function whyOf(shown: { title: Snippet; people: Snippet; snippet: Snippet }): HitReason {
  if (shown.title.marks.length > 0) return 'title';
  if (shown.people.marks.length > 0) return 'people';
  return shown.snippet.marks.length > 0 ? 'text' : 'operators';
}
