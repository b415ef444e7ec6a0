// Who may speak to the loopback host: one launch token, exchanged once, for the one session there is.

import { digestOf, isSameDigest, newSecret } from './secret.ts';

/** A guess of 256 random bits never succeeds; ten of them say that somebody is at it. */
const toleratedGuesses = 9;

/** How many spent secrets are remembered, so that an old tab is told from a guess. */
const remembered = 32;

/** What must outlast the desk's process: digests in base64url, from which no secret can be had. */
export interface SessionMemory {
  readonly launch?: LaunchOffer | undefined;
  readonly session?: string | undefined;
  readonly spent: readonly string[];
  readonly guesses: number;
}

/** A launch token that may be used until then, by the rules' own clock. */
export interface LaunchOffer {
  readonly digest: string;
  readonly until: number;
}

export const noSessionYet: SessionMemory = { spent: [], guesses: 0 };

export interface SessionRules {
  /** Milliseconds that only ever grow, also when the wall clock is set back; the same in every process of the host. */
  monotonicNow(): number;
  /** Called once, on the tenth secret that was never ours. */
  onGuessed(): void;
  /** The session has ended: replaced by another, or closed. */
  onEnded(): void;
  onChanged?: ((memory: SessionMemory) => void) | undefined;
}

export interface Sessions {
  /** Takes this token from now on; the one before it, if unused, is spent. */
  expect(offer: LaunchOffer): void;
  /** The new session's bearer; undefined for a token that is wrong, used or too old. Ends the session before it. */
  exchange(launchToken: string): string | undefined;
  /** True for the bearer of the session that there is. */
  admits(bearer: string): boolean;
  end(): void;
}

/** Of the machine, not of the process: what one process offers, the next may take. */
export function machineMilliseconds(): number {
  return Number(process.hrtime.bigint() / 1_000_000n);
}

/** A fresh one-time token, and what is kept of it. */
export function newLaunchToken(until: number): { readonly token: string; readonly offer: LaunchOffer } {
  const token = newSecret();
  return { token, offer: { digest: digestOf(token), until } };
}

export function withLaunch(memory: SessionMemory, launch: LaunchOffer): SessionMemory {
  return { ...withSpent(memory, memory.launch?.digest), launch };
}

/** @param memory of the process before this one */
export function createSessions(rules: SessionRules, memory: SessionMemory = noSessionYet): Sessions {
  let known = memory;

  function remember(next: SessionMemory): void {
    known = next;
    rules.onChanged?.(next);
  }

  function end(): void {
    if (known.session === undefined) return;
    remember({ ...withSpent(known, known.session), session: undefined });
    rules.onEnded();
  }

  /** An old tab or a reloaded page shows a secret that once was ours; anything else is a guess. */
  function refuse(digest: string): void {
    if (known.spent.some((old) => isSameDigest(old, digest))) return;
    remember({ ...known, guesses: known.guesses + 1 });
    if (known.guesses === toleratedGuesses + 1) rules.onGuessed();
  }

  return {
    expect: (offer) => remember(withLaunch(known, offer)),
    exchange: (launchToken) => {
      const digest = digestOf(launchToken);
      const { launch } = known;
      if (launch === undefined || !isSameDigest(launch.digest, digest)) {
        refuse(digest);
        return undefined;
      }
      const isInTime = rules.monotonicNow() < launch.until;
      remember({ ...withSpent(known, launch.digest), launch: undefined });
      if (!isInTime) return undefined;
      end();
      const bearer = newSecret();
      remember({ ...known, session: digestOf(bearer) });
      return bearer;
    },
    admits: (bearer) => {
      const digest = digestOf(bearer);
      if (known.session !== undefined && isSameDigest(known.session, digest)) return true;
      refuse(digest);
      return false;
    },
    end,
  };
}

function withSpent(memory: SessionMemory, digest: string | undefined): SessionMemory {
  return digest === undefined ? memory : { ...memory, spent: [...memory.spent, digest].slice(-remembered) };
}
