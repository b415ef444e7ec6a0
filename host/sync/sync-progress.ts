// How an account's state goes on while a connection lives: connecting, pulling folder by folder, watching.

import type { Instant } from '#core/base/day.ts';
import type { SyncState } from '#core/desk/account-views.ts';

type Watching = Extract<SyncState, { readonly state: 'watching' }>;

export interface Progress {
  readonly shown: SyncState;
  /** Set once all folders are level: what comes then is pulled in between. */
  readonly watching: Watching | undefined;
}

export type SyncNews =
  | { readonly kind: 'connecting' }
  | { readonly kind: 'pulling'; readonly folder: string; readonly done: number; readonly total: number }
  | { readonly kind: 'level' }
  | { readonly kind: 'watching'; readonly means: 'idle' | 'polling'; readonly at: Instant };

export function withNews(progress: Progress, news: SyncNews): Progress {
  const { watching } = progress;
  switch (news.kind) {
    case 'connecting':
      return { shown: { state: 'connecting' }, watching: undefined };
    case 'pulling': {
      const { folder, done, total } = news;
      // A look that may find nothing is no pull to tell of.
      if (watching !== undefined && total === 0) return progress;
      return { shown: { state: 'pulling', folder, done, total }, watching };
    }
    case 'level':
      return watching === undefined ? progress : { shown: watching, watching };
    case 'watching': {
      const since = watching?.means === news.means ? watching.since : news.at;
      const now: Watching = { state: 'watching', means: news.means, since };
      return { shown: now, watching: now };
    }
    default:
      return news satisfies never;
  }
}
