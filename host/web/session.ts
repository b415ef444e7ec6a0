// Who may speak to the loopback host: one launch token, exchanged once, for the one session there is, and its windows.

import { digestOf, isSameDigest, newSecret } from './secret.ts';

/** A guess of 256 random bits never succeeds; ten of them say that somebody is at it. */
const toleratedGuesses = 9;

/** How many spent secrets are remembered, so that an old tab is told from a guess. */
const remembered = 32;

/** Beside the first one. A browser holds six connections to one host, each window's notices take one, and calls need some. */
const mostWindows = 3;

/** What must outlast the desk's process: digests in base64url, from which no secret can be had. */
export interface SessionMemory {
  readonly launch?: LaunchOffer | undefined;
  readonly session?: string | undefined;
  /** Tokens that a page of the session asked for, each for one more window. */
  readonly offers?: readonly LaunchOffer[] | undefined;
  /** Bearers of the windows that were opened so; they end with the session. */
  readonly windows?: readonly string[] | undefined;
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
  /**
   * Takes this token too, for one more window of the session. False where there is no session, or as many windows as there may be.
   */
  expectWindow(offer: LaunchOffer): boolean;
  /** True for the bearer of the session that there is, and of its windows. */
  admits(bearer: string): boolean;
  /** A call of an admitted bearer is being answered; to be ended with what this gives. A window that holds none has gone. */
  begin(bearer: string): () => void;
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
  /** How many calls of each bearer are being answered. */
  const busy = new Map<string, number>();

  function remember(next: SessionMemory): void {
    known = next;
    rules.onChanged?.(next);
  }

  function end(): void {
    if (known.session === undefined) return;
    const { windows = [], offers = [] } = known;
    const gone = [known.session, ...windows, ...offers.map(({ digest }) => digest)];
    remember({ ...gone.reduce(withSpent, known), session: undefined, windows: [], offers: [] });
    rules.onEnded();
  }

  /** An old tab or a reloaded page shows a secret that once was ours; anything else is a guess. */
  function refuse(digest: string): void {
    if (known.spent.some((old) => isSameDigest(old, digest))) return;
    remember({ ...known, guesses: known.guesses + 1 });
    if (known.guesses === toleratedGuesses + 1) rules.onGuessed();
  }

  /** Only when there is no room left: a window that is reloaded, or waits for its notices, is not there for a moment. */
  function dropAbsent(): void {
    const { windows = [], offers = [] } = known;
    const absent = windows.filter((digest) => !busy.has(digest));
    const late = offers.filter(({ until }) => rules.monotonicNow() >= until);
    const lateDigests = late.map(({ digest }) => digest);
    remember({
      ...[...absent, ...lateDigests].reduce(withSpent, known),
      windows: windows.filter((digest) => !absent.includes(digest)),
      offers: offers.filter((offer) => !late.includes(offer)),
    });
  }

  const isFull = (): boolean => (known.windows?.length ?? 0) + (known.offers?.length ?? 0) >= mostWindows;

  /** The bearer of one more window; undefined where the token is of none, or too old. */
  function exchangeForWindow(digest: string): string | undefined {
    const { offers = [], windows = [] } = known;
    const offer = offers.find((one) => isSameDigest(one.digest, digest));
    if (offer === undefined) return undefined;
    const left = { ...withSpent(known, digest), offers: offers.filter((one) => one !== offer) };
    const isInTime = rules.monotonicNow() < offer.until;
    const bearer = newSecret();
    remember(isInTime ? { ...left, windows: [...windows, digestOf(bearer)] } : left);
    return isInTime ? bearer : undefined;
  }

  return {
    expectWindow: (offer) => {
      if (known.session === undefined) return false;
      if (isFull()) dropAbsent();
      if (isFull()) return false;
      remember({ ...known, offers: [...(known.offers ?? []), offer] });
      return true;
    },
    begin: (bearer) => {
      const digest = digestOf(bearer);
      busy.set(digest, (busy.get(digest) ?? 0) + 1);
      return () => {
        const left = (busy.get(digest) ?? 1) - 1;
        if (left === 0) busy.delete(digest);
        else busy.set(digest, left);
      };
    },
    expect: (offer) => remember(withLaunch(known, offer)),
    exchange: (launchToken) => {
      const digest = digestOf(launchToken);
      const { launch } = known;
      if (launch === undefined || !isSameDigest(launch.digest, digest)) {
        const bearer = exchangeForWindow(digest);
        if (bearer !== undefined) return bearer;
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
      const { session, windows = [] } = known;
      const own = session === undefined ? [] : [session, ...windows];
      if (own.some((one) => isSameDigest(one, digest))) return true;
      refuse(digest);
      return false;
    },
    end,
  };
}

function withSpent(memory: SessionMemory, digest: string | undefined): SessionMemory {
  return digest === undefined ? memory : { ...memory, spent: [...memory.spent, digest].slice(-remembered) };
}
