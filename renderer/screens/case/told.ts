// What the person was told or asked in a case so far, from its journal: by which way, on which day, to whom.

import { dayIn, type Day, type Instant } from '#core/base/day.ts';
import type { Mailbox } from '#core/base/mailbox.ts';
import type { CaseEvent } from '#core/case/case-event.ts';
import type { CaseView, JournalRow } from '#core/desk/views.ts';

type ToldAct =
  | 'case.answered'
  | 'case.extended'
  | 'case.identity-asked'
  | 'case.clarification-asked'
  | 'case.fee-asked'
  | 'case.letter-left'
  | 'case.restriction-lifted';

export type ToldEvent = Extract<CaseEvent, { act: ToldAct }>;

/** One thing that the person was told. */
export interface Told {
  readonly seq: number;
  /** When it was recorded. */
  readonly at: Instant;
  /** The day on which the person was told, as far as the journal knows: else that of the entry. */
  readonly on: Day;
  readonly event: ToldEvent;
  /** Recorded by mistake, and taken back. */
  readonly isTakenBack: boolean;
}

/** Oldest first, as the journal has them. */
export function toldIn(rows: readonly JournalRow[], zone: string): readonly Told[] {
  const gone = takenBackIn(rows);
  return rows.flatMap(({ seq, at, event }) => {
    if (event === undefined || !isTold(event)) return [];
    return [{ seq, at, on: toldOn(event) ?? dayIn(at, zone), event, isTakenBack: gone.has(seq) }];
  });
}

/** The lines that were taken back as slips, by their numbers. */
export function takenBackIn(rows: readonly JournalRow[]): ReadonlySet<number> {
  return new Set(rows.flatMap(({ event }) => (event?.act === 'case.retracted' ? [event.seq] : [])));
}

function isTold(event: NonNullable<JournalRow['event']>): event is ToldEvent {
  switch (event.act) {
    case 'case.answered':
    case 'case.extended':
    case 'case.identity-asked':
    case 'case.clarification-asked':
    case 'case.fee-asked':
    case 'case.letter-left':
    case 'case.restriction-lifted':
      return true;
    default:
      return false;
  }
}

function toldOn(event: ToldEvent): Day | undefined {
  switch (event.act) {
    case 'case.answered':
      return event.answer.on;
    case 'case.restriction-lifted':
      return event.toldOn;
    case 'case.extended':
      return undefined;
    default:
      return event.on;
  }
}

/** To whom what is told goes: to the requester, but for an agent whose authority says otherwise (EDPB Guidelines 01/2022 §80). */
export function addresseeOf({
  authority,
  requester,
  dataSubject,
}: Pick<CaseView, 'authority' | 'requester' | 'dataSubject'>): Mailbox {
  return authority?.answerTo === 'data-subject' ? dataSubject : requester;
}
