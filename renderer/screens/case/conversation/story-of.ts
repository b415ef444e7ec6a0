// The story of a case in one row: what came in, what the person was told, and what was noted inside, in time order.

import { dayIn, epochOf, type Day, type Instant } from '#core/base/day.ts';
import type { CaseView, JournalRow, MessageView } from '#core/desk/views.ts';
import { takenBackIn, toldIn, type Told } from '../told.ts';

export type StoryEntry =
  | { readonly kind: 'opening'; readonly key: string; readonly on: Day; readonly at: undefined }
  | {
      readonly kind: 'mail';
      readonly key: string;
      readonly on: Day;
      readonly at: Instant;
      readonly message: MessageView;
    }
  | { readonly kind: 'told'; readonly key: string; readonly on: Day; readonly at: Instant; readonly told: Told }
  | {
      readonly kind: 'note';
      readonly key: string;
      readonly on: Day;
      readonly at: Instant;
      readonly seq: number;
      readonly text: string;
      readonly isTakenBack: boolean;
    };

type Source = Pick<CaseView, 'note' | 'receivedDay' | 'messages'>;

/** Oldest first. What is known by its day only comes before what has a time on that day. */
export function storyOf(
  { note, receivedDay, messages }: Source,
  journal: readonly JournalRow[],
  zone: string,
): readonly StoryEntry[] {
  const opening: readonly StoryEntry[] =
    note === '' ? [] : [{ kind: 'opening', key: 'opening', on: receivedDay, at: undefined }];
  const mails = messages.map((message): StoryEntry => {
    const at = message.receivedAt;
    return { kind: 'mail', key: message.id, on: dayIn(at, zone), at, message };
  });
  const gone = takenBackIn(journal);
  const notes = journal.flatMap(({ seq, at, event }): readonly StoryEntry[] =>
    event?.act === 'case.noted'
      ? [{ kind: 'note', key: `n${seq}`, on: dayIn(at, zone), at, seq, text: event.text, isTakenBack: gone.has(seq) }]
      : [],
  );
  const told = toldIn(journal, zone).map((one): StoryEntry => ({
    kind: 'told',
    key: `t${one.seq}`,
    on: one.on,
    at: one.at,
    told: one,
  }));
  return [...opening, ...mails, ...notes, ...told].toSorted(inTime);
}

function inTime(one: StoryEntry, other: StoryEntry): number {
  if (one.on !== other.on) return one.on < other.on ? -1 : 1;
  return timeOf(one) - timeOf(other);
}

function timeOf({ at }: StoryEntry): number {
  return at === undefined ? 0 : epochOf(at);
}
