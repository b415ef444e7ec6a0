// One line over all accounts: what a person must do goes before what goes on, and level is said only when all is level.

import { expect, it } from 'vitest';
import type { Instant } from '#core/base/day.ts';
import type { AccountView, SyncState } from '#core/desk/account-views.ts';
import { summarizeSync } from '#renderer/frame/sync-summary.ts';

const nine = '2026-11-23T09:00:00.000Z' as Instant;
const ten = '2026-11-23T10:00:00.000Z' as Instant;
const eleven = '2026-11-23T11:00:00.000Z' as Instant;
const obstacle = { code: 'imap-unreachable', reason: 'network', host: 'imap.example.org', port: 993 } as const;

function account(user: string, sync: SyncState, pulledAt: Instant | undefined = nine): AccountView {
  const tally = { onServer: 1, stored: 1, oversize: 0, unreadable: 0, vanished: 0, withheld: 0 };
  return {
    id: user,
    host: 'imap.example.org',
    port: 993,
    security: 'tls',
    user,
    signIn: 'password',
    provider: undefined,
    hasPrivateCa: false,
    sync,
    folders: [{ id: user, path: 'INBOX', role: 'inbox', lastPulledAt: pulledAt, lastObstacle: undefined, tally }],
  };
}

const level = account('level', { state: 'watching', means: 'idle', since: ten });
const later = account('later', { state: 'watching', means: 'polling', since: eleven });
const away = account('away', { state: 'waiting', until: eleven, obstacle });
const pulling = account('pulling', { state: 'pulling', folder: 'INBOX', done: 20, total: 100 });
const asking = account('asking', { state: 'pulling', folder: 'INBOX', done: 0, total: 0 });
const needing = account('needing', { state: 'needs-you', obstacle });
const off = account('off', { state: 'off' });

it.each<[string, readonly AccountView[], ReturnType<typeof summarizeSync>]>([
  ['no account', [], { kind: 'none' }],
  [
    'all level, since the one that is level the shortest',
    [level, later],
    { kind: 'level', count: 2, at: ten, paused: 0 },
  ],
  ['one paused', [level, off], { kind: 'level', count: 1, at: ten, paused: 1 }],
  ['all paused', [off], { kind: 'paused', count: 1 }],
  ['one needs its user', [level, pulling, needing], { kind: 'needs-you', user: 'needing', count: 1 }],
  ['two need their user', [needing, needing], { kind: 'needs-you', user: undefined, count: 2 }],
  ['two are taken in', [pulling, pulling, away], { kind: 'pulling', done: 40, total: 200 }],
  ['asked what there is', [asking], { kind: 'connecting', count: 1 }],
  ['none can be reached', [away, off], { kind: 'offline', lastLevel: nine }],
  ['none can be reached, none ever was', [{ ...away, folders: [] }], { kind: 'offline', lastLevel: undefined }],
  ['one cannot be reached', [level, away], { kind: 'unreachable', user: 'away', until: eleven }],
])('%s', (_name, accounts, summary) => expect(summarizeSync(accounts)).toEqual(summary));
