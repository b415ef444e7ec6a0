// What a watch of an account is told, and whom it tells.

import type { Instant } from '#core/base/day.ts';
import type { MailObstacle } from '#core/desk/mail-obstacle.ts';
import type { Credential } from './credential.ts';
import type { FolderLedger } from './folder-ledger.ts';
import type { ImapServer } from './imap-settings.ts';
import type { Patience } from './patience.ts';
import type { PullCount } from './pull-over.ts';

export interface WatchedFolder {
  /** Exactly as `listFolders` gave it. */
  readonly path: string;
  readonly ledger: FolderLedger;
}

export interface WatchOptions {
  readonly server: ImapServer;
  readonly credential: Credential;
  /** Pulled in this order, the inbox first. */
  readonly folders: readonly WatchedFolder[];
  now(): Instant;
  /** `total` is 0 while the server is asked what there is, the first time. */
  onProgress?(progress: { readonly folder: string; readonly done: number; readonly total: number }): void;
  /** A folder was looked at to the end: after every pull, and after every look that found it as it was. */
  onLevel?(folder: string, count: PullCount): void;
  /** A folder that cannot be opened or read; the others are watched all the same, and it is tried again. */
  onFolderObstacle?(folder: string, obstacle: MailObstacle): void;
  /** Every folder was looked at, news come by themselves. Called whenever the watch goes back to waiting. */
  onWatching?(means: 'idle' | 'polling'): void;
  readonly signal?: AbortSignal | undefined;
  readonly patience?: Partial<Patience> | undefined;
  readonly largestMail?: number | undefined;
}
