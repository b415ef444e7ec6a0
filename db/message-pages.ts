// Pages of the list of messages, newest first, and how many there are under each heading.

import { desc, inArray } from 'drizzle-orm';
import type { MessageId } from '#core/base/id.ts';
import type { MessageCounts, MessageFilter } from '#core/desk/page-views.ts';
import type { SoughtMessages } from '#core/desk/sought.ts';
import type { DeskDatabase } from './open.ts';
import { remembering } from './remembering.ts';
import { message } from './schema.ts';

type Row = typeof message.$inferSelect;

export interface MessagePages {
  count(words: readonly string[]): MessageCounts;
  rows(sought: SoughtMessages): readonly Row[];
}

/** A page is asked for again and again while somebody scrolls: the last few counts are kept until something is written. */
const mostCounts = 8;

interface Tally {
  readonly counts: MessageCounts;
  /** The times of receipt between which all of them lie; empty where there are none. */
  readonly first: string;
  readonly last: string;
}

export function createMessagePages(database: DeskDatabase): MessagePages {
  const { orm, sqlite } = database;
  const tallies = remembering(database, () => new Map<string, Tally>());

  function tallyOf(words: readonly string[]): Tally {
    const known = tallies();
    const key = words.join(' ');
    const tally = known.get(key) ?? readTally(words);
    if (known.size >= mostCounts) known.clear();
    known.set(key, tally);
    return tally;
  }

  function readTally(words: readonly string[]): Tally {
    const { condition, values } = holding(words);
    const index = words.length === 0 ? 'message_place' : 'message_line';
    const groups = sqlite
      .prepare(
        `SELECT disposition, parse_state = 'unreadable' AS isUnreadable, count(*) AS number,
           min(received_at) AS first, max(received_at) AS last
         FROM message INDEXED BY ${index} WHERE ${condition} GROUP BY 1, 2`,
      )
      .all(...values) as readonly Group[];
    const counts: Record<MessageFilter, number> = {
      all: 0,
      tray: 0,
      case: 0,
      'set-aside': 0,
      unreadable: 0,
      erased: 0,
    };
    for (const { disposition, isUnreadable, number } of groups) {
      counts.all += number;
      // A message that nobody can read and nobody has dealt with is a heading of its own.
      counts[disposition === 'tray' && isUnreadable === 1 ? 'unreadable' : disposition] += number;
    }
    return {
      counts,
      first:
        groups
          .map(({ first }) => first)
          .toSorted()
          .at(0) ?? '',
      last:
        groups
          .map(({ last }) => last)
          .toSorted()
          .at(-1) ?? '',
    };
  }

  return {
    count: (words) => tallyOf(words).counts,
    rows: ({ filter, words, offset, limit }) => {
      const { counts, first, last } = tallyOf(words);
      const wanted = Math.min(limit, counts[filter] - offset);
      if (wanted <= 0) return [];
      const { condition, values } = holding(words);
      const ids = sqlite
        .prepare(
          `SELECT id FROM message INDEXED BY ${indexFor(filter, words)}
           WHERE ${places[filter]} AND ${condition} AND received_at BETWEEN ? AND ?
           ORDER BY received_at DESC, id DESC LIMIT ? OFFSET ?`,
        )
        .pluck()
        .all(...values, first, last, wanted, offset) as readonly MessageId[];
      return orm
        .select()
        .from(message)
        .where(inArray(message.id, [...ids]))
        .orderBy(desc(message.receivedAt), desc(message.id))
        .all();
    },
  };
}

interface Group {
  readonly disposition: Exclude<MessageFilter, 'all' | 'unreadable'>;
  readonly isUnreadable: 0 | 1;
  readonly number: number;
  readonly first: string;
  readonly last: string;
}

const places: Readonly<Record<MessageFilter, string>> = {
  all: '1',
  tray: `disposition = 'tray' AND parse_state <> 'unreadable'`,
  case: `disposition = 'case'`,
  'set-aside': `disposition = 'set-aside'`,
  unreadable: `disposition = 'tray' AND parse_state = 'unreadable'`,
  erased: `disposition = 'erased'`,
};

/** The narrowest index that answers the question by itself. */
function indexFor(filter: MessageFilter, words: readonly string[]): string {
  if (words.length > 0) return 'message_line';
  return filter === 'all' ? 'message_received' : 'message_place';
}

function holding(words: readonly string[]): { readonly condition: string; readonly values: readonly string[] } {
  const each = words.map(() => '(instr(line, ?) > 0 OR instr(case_line, ?) > 0)');
  return { condition: ['1', ...each].join(' AND '), values: words.flatMap((word) => [word, word]) };
}
