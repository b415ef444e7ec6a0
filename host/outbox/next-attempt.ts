// When a letter that did not leave is tried again: by itself after a while, or once a person has mended something.

import type { Obstacle } from '#core/desk/obstacle.ts';

const shortest = 60_000;
/** Milliseconds; nothing waits longer before it is tried again. */
export const longestWait = 60 * 60_000;

/** Milliseconds to wait after so many attempts; `chance` in [0, 1). Greylisting servers let in after some minutes (RFC 6647). */
export function waitAfter(attempts: number, chance: number): number {
  const full = Math.min(longestWait, shortest * 2 ** Math.min(Math.max(attempts - 1, 0), 10));
  return Math.round(full * (0.75 + chance / 4));
}

/** Whether the next attempt would end the same way: only a person can mend it. */
export function isLastingRefusal(obstacle: Obstacle): boolean {
  switch (obstacle.code) {
    case 'smtp-unreachable':
    case 'smtp-later':
    case 'smtp-broken-off':
    case 'sign-in-unreachable':
    case 'imap-unreachable':
    case 'imap-broken-off':
    case 'desk-locked':
    case 'log-alarm':
      return false;
    case 'smtp-tls':
    case 'smtp-login-refused':
      return obstacle.fault !== 'handshake' && obstacle.fault !== 'unavailable';
    case 'imap-login-refused':
      return obstacle.reason !== 'unavailable';
    default:
      return true;
  }
}

/** The line was down: whoever waits for it tries as soon as it is back. */
export function isLineDown({ code }: Obstacle): boolean {
  return ['smtp-unreachable', 'smtp-broken-off', 'imap-unreachable', 'imap-broken-off', 'sign-in-unreachable'].includes(
    code,
  );
}
