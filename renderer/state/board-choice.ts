// How the person looks at the cases: the view, what is filtered, which row is at hand. Kept while the app is open, and only here.

import type { BoardLane } from '#core/desk/board-views.ts';
import type { CaseFilter } from '#core/desk/page-views.ts';
import type { Day } from '#core/base/day.ts';
import type { Right } from '#core/law/right.ts';

export const boardViews = ['lanes', 'timeline', 'calendar', 'list'] as const;

export type BoardViewName = (typeof boardViews)[number];

export const timelineMonths = [1, 3, 6] as const;

export interface BoardChoice {
  readonly view: BoardViewName;
  /** What is looked for in reference, name and address. */
  readonly text: string;
  /** Empty for all. */
  readonly controller: string;
  readonly right: Right | undefined;
  readonly collapsed: readonly BoardLane[];
  /** The row that has the keyboard, or had it last: a reference, or the name of a lane. */
  readonly at: string | undefined;
  /** The bars of the coming weeks are shown; undefined for as the window allows. */
  readonly showsLoad: boolean | undefined;
  readonly months: (typeof timelineMonths)[number];
  /** The day at hand in the calendar; today where undefined. */
  readonly day: Day | undefined;
  /** Of the list, which also shows closed cases. */
  readonly filter: CaseFilter;
}

export const usualBoard: BoardChoice = {
  view: 'lanes',
  text: '',
  controller: '',
  right: undefined,
  collapsed: [],
  at: undefined,
  showsLoad: undefined,
  months: 3,
  day: undefined,
  filter: 'open',
};
