// What follows when the line to a mail server has ended: a wait that grows, or the end of trying until somebody acts.

import type { Obstacle } from '#core/desk/obstacle.ts';

/** How often it went wrong in a row. */
export interface Tries {
  readonly failures: number;
  /** Logins that the server refused: a mail provider locks an account that tries too often. */
  readonly refusals: number;
}

export type NextTry =
  | { readonly kind: 'wait'; readonly milliseconds: number; readonly tries: Tries }
  | { readonly kind: 'needs-you' };

export const noTries: Tries = { failures: 0, refusals: 0 };

export const shortestWait = 5_000;
export const longestWait = 15 * 60_000;
/** A server that asks to slow down is not asked again before. */
const throttledWait = 60_000;
const mostRefusals = 3;

/** `chance` in [0, 1): so that many desks do not come back to a server at the same moment. */
export function nextTry(tries: Tries, obstacle: Obstacle, chance: number): NextTry {
  const refusals = tries.refusals + (isRefusal(obstacle) ? 1 : 0);
  if (isLasting(obstacle) || refusals >= mostRefusals) return { kind: 'needs-you' };
  const full = Math.min(longestWait, shortestWait * 2 ** Math.min(tries.failures, 20));
  const jittered = Math.max(shortestWait, Math.round(full / 2 + (full / 2) * chance));
  const isThrottled = obstacle.code === 'imap-broken-off' && obstacle.reason === 'throttled';
  return {
    kind: 'wait',
    milliseconds: isThrottled ? Math.max(throttledWait, jittered) : jittered,
    tries: { failures: tries.failures + 1, refusals },
  };
}

function isRefusal(obstacle: Obstacle): boolean {
  return obstacle.code === 'imap-login-refused' && obstacle.reason !== 'unavailable';
}

/** Another try would end the same way: only a person can mend it. */
function isLasting(obstacle: Obstacle): boolean {
  switch (obstacle.code) {
    case 'imap-certificate':
    case 'imap-starttls-missing':
    case 'account-secret-missing':
    case 'sign-in-missing':
    case 'sign-in-expired':
    case 'sign-in-refused':
    case 'sign-in-answer':
    case 'sign-in-other-server':
      return true;
    case 'imap-tls':
      return obstacle.reason !== 'handshake';
    case 'imap-login-refused':
      return obstacle.reason === 'disabled';
    default:
      return false;
  }
}
