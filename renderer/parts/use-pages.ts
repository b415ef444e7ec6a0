// A long list of which only the pages in sight are fetched; what is shown stays until what is asked for has come.

import { useQueries } from '@tanstack/react-query';
import type { UseQueryOptions, UseQueryResult } from '@tanstack/react-query';
import { useState } from 'react';
import type { Result } from '#core/base/result.ts';
import type { Obstacle } from '#core/desk/obstacle.ts';
import { valueOf } from '../state/answer.ts';
import { useAnswer } from '../state/use-answer.ts';

/** Rows of one page; a screen shows about thirty. */
export const perPage = 60;
/** So many rows above and below those in sight are fetched too, so that walking on does not wait. */
const ahead = 30;
/** Pages that were scrolled past are forgotten after this, in milliseconds. */
const keptFor = 30_000;

export interface ListPage {
  readonly total: number;
  readonly rows: readonly unknown[];
}

type PageOptions<P> = UseQueryOptions<Result<P, Obstacle>>;

/** Asks for the page of `input` that begins at this offset. */
export type AskPage<I, P> = (input: I, offset: number) => PageOptions<P>;

export interface Head<I, P> {
  /** The first page of what is shown: its total, its counts. */
  readonly query: UseQueryResult<P>;
  /** What it is the first page of: `input`, or what was asked before while that is on its way. */
  readonly shown: I;
}

/** The first page of a list. While another one is on its way, the one before stays. */
export function useHead<I, P extends ListPage>(input: I, ask: AskPage<I, P>): Head<I, P> {
  const [shown, setShown] = useState(input);
  const wanted = useAnswer(pageOptions(ask, input, 0));
  const before = useAnswer(pageOptions(ask, shown, 0));
  const hasCome = wanted.data !== undefined || wanted.error !== null || before.data === undefined;
  if (hasCome && shown !== input && !isSame(shown, input)) setShown(input);
  return hasCome ? { query: wanted, shown: input } : { query: before, shown };
}

/** The rows of the pages around those in sight; undefined for one that has not come yet. */
export function useRowsInSight<I, P extends ListPage>(
  shown: I,
  ask: AskPage<I, P>,
  { inSight, total }: { readonly inSight: readonly number[]; readonly total: number },
): (index: number) => P['rows'][number] | undefined {
  const offsets = offsetsAround(inSight, total);
  const answers = useQueries({
    queries: offsets.map((offset) => ({ ...pageOptions(ask, shown, offset), select: valueOf<P> })),
  });
  const pages = new Map(offsets.map((offset, at) => [offset, answers[at]?.data as P | undefined]));
  return (index) => {
    const offset = offsetOf(index);
    return pages.get(offset)?.rows[index - offset];
  };
}

function pageOptions<I, P>(ask: AskPage<I, P>, input: I, offset: number): PageOptions<P> {
  return { ...ask(input, offset), gcTime: keptFor };
}

/** The pages that hold these rows and the next ones on both sides. Rows may be drawn far away from the others: the active one is. */
export function offsetsAround(inSight: readonly number[], total: number): readonly number[] {
  const last = Math.max(0, total - 1);
  const wanted = inSight.flatMap((index) => [Math.max(0, index - ahead), index, Math.min(last, index + ahead)]);
  return [...new Set(wanted.map(offsetOf))].toSorted((a, b) => a - b);
}

function offsetOf(index: number): number {
  return index - (index % perPage);
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
