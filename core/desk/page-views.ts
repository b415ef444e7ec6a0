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

export interface MessagePage {
  readonly total: number;
  readonly counts: Readonly<Record<Disposition | 'all', number>>;
  readonly rows: readonly MessageRow[];
}
