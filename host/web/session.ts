// Who may speak to the loopback host: one launch token, exchanged once, for the one session there is.

import { digestOf, isSameDigest, newSecret } from './secret.ts';

/** A guess of 256 random bits never succeeds; ten of them say that somebody is at it. */
const toleratedGuesses = 9;

/** How many spent secrets are remembered, so that an old tab is told from a guess. */
const remembered = 32;

export interface SessionRules {
  /** How long a launch token may wait to be used, in milliseconds. */
  readonly launchTokenLifetime: number;
  /** Milliseconds that only ever grow, also when the wall clock is set back. */
  monotonicNow(): number;
  /** Called once, on the tenth secret that was never ours. */
  onGuessed(): void;
  /** The session has ended: replaced by another, idle, or closed. */
  onEnded(): void;
}

export interface Sessions {
  /** A fresh one-time token; the one before it, if unused, is spent. */
  newLaunchToken(): string;
  /** The new session's bearer; undefined for a token that is wrong, used or too old. Ends the session before it. */
  exchange(launchToken: string): string | undefined;
  /** True for the bearer of the session that there is. */
  admits(bearer: string): boolean;
  end(): void;
}

export function createSessions(rules: SessionRules): Sessions {
  let launch: { readonly digest: Buffer; readonly until: number } | undefined;
  let session: Buffer | undefined;
  let guesses = 0;
  const spent: Buffer[] = [];

  function spend(digest: Buffer): void {
    spent.push(digest);
    if (spent.length > remembered) spent.shift();
  }

  function end(): void {
    if (session === undefined) return;
    spend(session);
    session = undefined;
    rules.onEnded();
  }

  /** An old tab or a reloaded page shows a secret that once was ours; anything else is a guess. */
  function refuse(digest: Buffer): void {
    if (spent.some((old) => isSameDigest(old, digest))) return;
    guesses += 1;
    if (guesses === toleratedGuesses + 1) rules.onGuessed();
  }

  return {
    newLaunchToken() {
      if (launch !== undefined) spend(launch.digest);
      const token = newSecret();
      launch = { digest: digestOf(token), until: rules.monotonicNow() + rules.launchTokenLifetime };
      return token;
    },
    exchange(launchToken) {
      const digest = digestOf(launchToken);
      if (launch === undefined || !isSameDigest(launch.digest, digest)) {
        refuse(digest);
        return undefined;
      }
      const isInTime = rules.monotonicNow() < launch.until;
      spend(launch.digest);
      launch = undefined;
      if (!isInTime) return undefined;
      end();
      const bearer = newSecret();
      session = digestOf(bearer);
      return bearer;
    },
    admits(bearer) {
      const digest = digestOf(bearer);
      if (session !== undefined && isSameDigest(session, digest)) return true;
      refuse(digest);
      return false;
    },
    end,
  };
}
