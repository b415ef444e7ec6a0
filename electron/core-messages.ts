// What the main process and the desk's process say to each other, beside the calls that go through ports.

import type { ShellWish } from '#core/desk/shell-views.ts';
import type { LockCause } from '#core/desk/views.ts';
import type { KeyringBackend } from '#host/keyring.ts';
import type { LockMessage } from '#host/lock/lock-watch.ts';
import type { ShellMessage } from '#host/shell/shell-message.ts';

/** To the desk's process. `serve` brings the port of one window's page. */
export type ToCore =
  | { readonly kind: 'serve' }
  | { readonly kind: 'end' }
  | { readonly kind: 'wish'; readonly wish: ShellWish }
  | { readonly kind: 'keyring-answer'; readonly id: number; readonly value: KeyringAnswer | undefined };

export type KeyringAnswer = KeyringBackend | Uint8Array;

/** The OS keyring is only reachable from the main process. */
export interface KeyringQuestion {
  readonly kind: 'keyring';
  readonly id: number;
  readonly act: 'backend' | 'protect' | 'reveal';
  /** Empty for `backend`. */
  readonly bytes: Uint8Array;
}

/** From the desk's process. `open-link` is for the system's browser. */
export type FromCore =
  | LockMessage
  | KeyringQuestion
  | { readonly kind: 'open-link'; readonly url: string }
  | { readonly kind: 'shell'; readonly message: ShellMessage };

/** Arguments that the main process starts the desk's process with. */
export interface CoreArguments {
  readonly deskFolder: string;
  /** Why the process before this one ended. */
  readonly lockedBy?: LockCause | undefined;
}
