// Long lists in pages: a desk may hold ten thousand cases and a hundred thousand messages, and a screen shows forty rows.

import type { CaseRow, Disposition, MessageRow } from './views.ts';

/** Most rows that one page brings. */
export const mostPerPage = 200;

export const caseFilters = ['open', 'overdue', 'waiting', 'closed', 'all'] as const;

export type CaseFilter = (typeof caseFilters)[number];

export interface CasePage {
  /** Rows of the filter and text in all; `rows` are those from the asked offset on. */
  readonly total: number;
  /** Of every filter, with the same text and controller. */
  readonly counts: Readonly<Record<CaseFilter, number>>;
  readonly rows: readonly CaseRow[];
}

/** References. */
export interface CaseNeighbours {
  readonly previous: string | undefined;
  readonly next: string | undefined;
}

export const messageFilters = ['all', 'tray', 'case', 'set-aside', 'unreadable', 'erased'] as const satisfies readonly (
  | Disposition
  | 'all'
)[];

export type MessageFilter = (typeof messageFilters)[number];

export type MessageCounts = Readonly<Record<MessageFilter, number>>;

export interface MessagePage {
  readonly total: number;
  readonly counts: MessageCounts;
  readonly rows: readonly MessageRow[];
}
