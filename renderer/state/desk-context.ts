// The desk as the screens hold it: its client, its queries, and what runs in it right now.

import { createTanstackQueryUtils } from '@orpc/tanstack-query';
import { QueryCache, QueryClient } from '@tanstack/react-query';
import { createContext, use } from 'react';
import type { Result } from '#core/base/result.ts';
import type { Obstacle } from '#core/desk/obstacle.ts';
import type { ShellWish } from '#core/desk/shell-views.ts';
import type { DeskClient } from '#rpc/client.ts';
import { usualBoard } from './board-choice.ts';
import type { BoardChoice } from './board-choice.ts';
import { createDrafts } from './drafts.ts';
import type { Drafts } from './drafts.ts';
import { createHistory } from './history.ts';
import type { History } from './history.ts';
import { createStore } from './store.ts';
import type { Store } from './store.ts';
import type { Jobs } from './jobs.ts';
import type { Renewal } from './renewal.ts';
import { createToaster } from './toaster.ts';
import type { Toaster } from './toaster.ts';
import { createUnkept } from './unkept.ts';
import type { Unkept } from './unkept.ts';

/** open: answers; silent: does not answer for now, tried again by itself; gone: this session is over. */
export type LineState = 'open' | 'silent' | 'gone';

/** The count makes the same words heard twice. */
export interface Spoken {
  readonly text: string;
  readonly count: number;
}

export type DeskQueries = ReturnType<typeof queriesOf>;

export interface DeskAtHand {
  readonly client: DeskClient;
  readonly queries: DeskQueries;
  readonly cache: QueryClient;
  readonly line: Store<LineState>;
  readonly jobs: Store<Jobs>;
  readonly toaster: Toaster;
  readonly history: History;
  /** What was chosen in the palette, the latest first: keys of commands, cases, people and messages. */
  readonly lastUsed: Store<readonly string[]>;
  /** Text that was begun in a dialog; gone at a lock. */
  readonly drafts: Drafts;
  /** Letters that keep themselves, and may have words that are not kept yet. */
  readonly unkept: Unkept;
  readonly renewal: Store<Renewal>;
  /** How the cases are looked at. */
  readonly board: Store<BoardChoice>;
  /** Names, addresses and mail texts are blurred, for a shared screen. */
  readonly blurred: Store<boolean>;
  /** By which the shell knows whose menu it shows; another one after each load. */
  readonly windowId: string;
  /** The latest thing that was wished outside the page: in a menu, in the tray, on a notification. */
  readonly wishes: Store<ShellWish | undefined>;
  /** What is looked for; never in the address, which a browser would keep in its history. */
  readonly sought: Store<string>;
  /** What the page says aloud to people who cannot see it change. */
  readonly spoken: Store<Spoken>;
}

export const DeskContext = createContext<DeskAtHand | undefined>(undefined);

export function useDesk(): DeskAtHand {
  const desk = use(DeskContext);
  if (desk === undefined) throw new Error('no desk around this component');
  return desk;
}

export function deskAtHand(client: DeskClient, line: Store<LineState>): DeskAtHand {
  const queries = queriesOf(client);
  const answers = new QueryCache({
    onSuccess: (data) => {
      // The desk locks itself when nobody uses it: the next answer says so, and the page follows.
      if (isLockedAnswer(data)) void cache.invalidateQueries({ queryKey: queries.desk.status.key() });
    },
  });
  const cache = new QueryClient({
    queryCache: answers,
    defaultOptions: {
      // The desk is on this machine, and says itself when something changed.
      queries: { networkMode: 'always', staleTime: Infinity, refetchOnWindowFocus: false, retry: 1 },
      mutations: { networkMode: 'always' },
    },
  });
  const history = createHistory(Date.now);
  return {
    client,
    queries,
    cache,
    line,
    jobs: createStore<Jobs>({}),
    toaster: createToaster(history),
    history,
    lastUsed: createStore<readonly string[]>([]),
    drafts: createDrafts(),
    unkept: createUnkept(),
    renewal: createStore<Renewal>({ state: 'none' }),
    board: createStore(usualBoard),
    blurred: createStore(false),
    windowId: crypto.randomUUID(),
    wishes: createStore<ShellWish | undefined>(undefined),
    sought: createStore(''),
    spoken: createStore<Spoken>({ text: '', count: 0 }),
  };
}

function queriesOf(client: DeskClient) {
  return createTanstackQueryUtils(client);
}

/** Says a text aloud through the live region. */
export function announce(desk: DeskAtHand, text: string): void {
  desk.spoken.write({ text, count: desk.spoken.read().count + 1 });
}

function isLockedAnswer(data: unknown): boolean {
  const answer = data as Partial<Result<unknown, Obstacle>> | null;
  return answer?.ok === false && answer.failure?.code === 'desk-locked';
}
