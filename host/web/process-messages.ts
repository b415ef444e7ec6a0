// What the supervisor and the desk's process say to each other. Neither secrets nor anything of a case crosses here.

import type { Obstacle } from '#core/desk/obstacle.ts';
import type { LockCause } from '#core/desk/views.ts';
import type { LockMessage } from '../lock/lock-watch.ts';
import type { LaunchOffer, SessionMemory } from './session.ts';

/** What a new process begins with. */
export interface Beginning {
  readonly deskFolder: string;
  readonly rendererFolder: string;
  readonly origin: string;
  /** What the process before it knew of sessions. */
  readonly sessions: SessionMemory;
  readonly lockedBy: LockCause | undefined;
}

/** To the desk's process. `connection` brings a socket. */
export type ToDesk =
  | { readonly kind: 'begin'; readonly beginning: Beginning }
  /** Only where the person gave the passphrase on the command line. */
  | { readonly kind: 'unlock'; readonly passphrase: string }
  | { readonly kind: 'connection'; readonly id: number }
  | { readonly kind: 'launch'; readonly offer: LaunchOffer }
  | { readonly kind: 'end' };

/** From the desk's process. */
export type FromDesk =
  | LockMessage
  /** A connection is in this process's hands. */
  | { readonly kind: 'taken'; readonly id: number }
  | { readonly kind: 'unlocked'; readonly failure: Obstacle | undefined }
  | { readonly kind: 'sessions'; readonly memory: SessionMemory }
  /** Ten secrets that were never ours. */
  | { readonly kind: 'guessed' };
