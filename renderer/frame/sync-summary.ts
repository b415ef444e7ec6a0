// One line over all accounts: what matters most of how the desk stands with its mailboxes.

import { unreachable } from '#core/base/result.ts';
import type { AccountView } from '#core/desk/account-views.ts';
import type { Instant } from '#core/base/day.ts';

export type SyncSummary =
  | { readonly kind: 'none' }
  /** `user` is the one account that needs its user; undefined where there are several. */
  | { readonly kind: 'needs-you'; readonly user: string | undefined; readonly count: number }
  | { readonly kind: 'pulling'; readonly done: number; readonly total: number }
  | { readonly kind: 'connecting'; readonly count: number }
  /** No server can be reached; `lastLevel` is when the desk last heard from all of them. */
  | { readonly kind: 'offline'; readonly lastLevel: Instant | undefined }
  /** Some cannot be reached while others can. */
  | { readonly kind: 'unreachable'; readonly user: string; readonly until: Instant }
  | { readonly kind: 'level'; readonly count: number; readonly at: Instant | undefined; readonly paused: number }
  | { readonly kind: 'paused'; readonly count: number };

/** What a person must do goes first, then what goes on, then what is out of reach; level only when nothing else is. */
export function summarizeSync(accounts: readonly AccountView[]): SyncSummary {
  if (accounts.length === 0) return { kind: 'none' };
  const needing = accounts.filter(({ sync }) => sync.state === 'needs-you');
  if (needing.length > 0) {
    return { kind: 'needs-you', user: needing.length === 1 ? needing[0]?.user : undefined, count: needing.length };
  }
  const pulling = progressOf(accounts);
  if (pulling !== undefined) return { kind: 'pulling', ...pulling };
  const followed = accounts.filter(({ sync }) => sync.state !== 'off');
  const paused = accounts.length - followed.length;
  if (followed.length === 0) return { kind: 'paused', count: paused };
  const waiting = followed.flatMap(({ user, sync }) => (sync.state === 'waiting' ? [{ user, until: sync.until }] : []));
  const [first] = waiting.toSorted((a, b) => (a.until < b.until ? -1 : 1));
  if (waiting.length === followed.length) return { kind: 'offline', lastLevel: oldestLevel(followed) };
  if (first !== undefined) return { kind: 'unreachable', ...first };
  const connecting = followed.filter(({ sync }) => sync.state !== 'watching').length;
  if (connecting > 0) return { kind: 'connecting', count: connecting };
  return { kind: 'level', count: followed.length, at: oldestLevel(followed), paused };
}

function progressOf(accounts: readonly AccountView[]): { done: number; total: number } | undefined {
  const running = accounts.flatMap(({ sync }) => (sync.state === 'pulling' && sync.total > 0 ? [sync] : []));
  if (running.length === 0) return undefined;
  return {
    done: running.reduce((sum, { done }) => sum + done, 0),
    total: running.reduce((sum, { total }) => sum + total, 0),
  };
}

/** When the desk last heard from the account that it has not heard from the longest. */
function oldestLevel(accounts: readonly AccountView[]): Instant | undefined {
  const levels = accounts.map(levelOf);
  return levels.includes(undefined)
    ? undefined
    : levels
        .filter((at) => at !== undefined)
        .toSorted()
        .at(0);
}

function levelOf({ folders, sync }: AccountView): Instant | undefined {
  const pulled = folders.map(({ lastPulledAt }) => lastPulledAt).filter((at) => at !== undefined);
  switch (sync.state) {
    case 'watching':
      return [...pulled, sync.since].toSorted().at(-1);
    case 'off':
    case 'connecting':
    case 'pulling':
    case 'waiting':
    case 'needs-you':
      return pulled.toSorted().at(-1);
    default:
      return unreachable(sync);
  }
}
