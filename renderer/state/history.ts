// What was done in this window's time, with the way back of each act that has one. It ends when the desk locks.

import { createStore } from './store.ts';
import type { Store } from './store.ts';

/** Older acts leave the list; their way back is then in the journal and on the screens only. */
const mostKept = 50;

/**
 * Why an act has no way back. erased: the data is gone; told: it says what happened outside the desk; recorded: it stays as
 * it was written; noted: it is a note; moment: nothing of it is left, such as a saved file.
 */
export type Fixed = 'erased' | 'told' | 'recorded' | 'noted' | 'moment';

/** Resolves with what stood in the way, in words, or with nothing; one that returns nothing at once says so itself. */
export type Way = () => Promise<string | undefined> | void;

export interface DoneAct {
  /** The words in which it was told. */
  readonly what: string;
  /** The reference of the case it was about. */
  readonly about?: string | undefined;
  /** The part of it that it changed; acts on the same part build on one another, and without one it was the whole. */
  readonly part?: string | undefined;
  readonly undo?: Way | undefined;
  /** Does the very same again, once it was taken back. */
  readonly redo?: Way | undefined;
  readonly fixed?: Fixed | undefined;
}

export interface PastAct extends DoneAct {
  readonly id: number;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Grows with each act, undoing and doing again: what came last goes back first. */
  readonly turn: number;
  readonly state: 'done' | 'undoing' | 'undone';
  /** What stood in the way of the last attempt, in words. */
  readonly hindrance?: string | undefined;
}

/** silent: the way said itself how it went. */
export type WayAnswer =
  | { readonly went: 'none' }
  | { readonly went: 'well' | 'silent'; readonly act: PastAct }
  | { readonly went: 'badly'; readonly act: PastAct; readonly why: string };

export interface History {
  /** Oldest first. */
  readonly acts: Store<readonly PastAct[]>;
  /** Returns its id. */
  record(act: DoneAct): number;
  /** It was not done after all. */
  withdraw(id: number): void;
  /** Takes back that act, or the latest one that can be. Rejects with the fault of its way. */
  undo(id?: number): Promise<WayAnswer>;
  /** Does again what was taken back last, as long as nothing new was done. */
  redo(): Promise<WayAnswer>;
  clear(): void;
}

/** `now` in milliseconds since 1970. */
export function createHistory(now: () => number): History {
  const acts = createStore<readonly PastAct[]>([]);
  let last = 0;
  // One way at a time: two acts on one case must not meet.
  let line: Promise<unknown> = Promise.resolve();
  const next = (): number => {
    last += 1;
    return last;
  };
  const change = (id: number, part: Partial<PastAct>): void =>
    acts.write(acts.read().map((act) => (act.id === id ? { ...act, ...part } : act)));

  const walk = async (act: PastAct, way: Way, done: PastAct['state'], before: PastAct['state']): Promise<WayAnswer> => {
    change(act.id, { state: 'undoing', hindrance: undefined });
    try {
      const going = way();
      const why = await going;
      if (why !== undefined) {
        change(act.id, { state: before, hindrance: why });
        return { went: 'badly', act, why };
      }
      change(act.id, { state: done, turn: next() });
      return { went: going === undefined ? 'silent' : 'well', act };
    } catch (fault) {
      change(act.id, { state: before });
      throw fault;
    }
  };
  const inTurn = (work: () => Promise<WayAnswer>): Promise<WayAnswer> => {
    const turn = line.then(work);
    line = turn.catch(() => undefined);
    return turn;
  };

  return {
    acts,
    record(act) {
      const id = next();
      const changesDesk = act.undo !== undefined || act.fixed !== undefined;
      const known = changesDesk ? acts.read().map(withoutRedo) : acts.read();
      acts.write([...known, { ...act, id, at: now(), turn: id, state: 'done' as const }].slice(-mostKept));
      return id;
    },
    withdraw: (id) => acts.write(acts.read().filter((act) => act.id !== id)),
    undo: (id) =>
      inTurn(async () => {
        const act = id === undefined ? nextBack(acts.read()) : acts.read().find((each) => each.id === id);
        if (act?.undo === undefined || act.state !== 'done') return { went: 'none' };
        return walk(act, act.undo, 'undone', 'done');
      }),
    redo: () =>
      inTurn(async () => {
        const act = nextAgain(acts.read());
        return act?.redo === undefined ? { went: 'none' } : walk(act, act.redo, 'done', 'undone');
      }),
    clear: () => acts.write([]),
  };
}

/** The act that Undo means now: the latest one on which nothing was built, and which was not refused before. */
export function nextBack(acts: readonly PastAct[]): PastAct | undefined {
  return latest(
    acts.filter(
      (act) =>
        act.state === 'done' &&
        act.undo !== undefined &&
        act.hindrance === undefined &&
        builtOn(act, acts) === undefined,
    ),
  );
}

/** The act that doing again means now. */
export function nextAgain(acts: readonly PastAct[]): PastAct | undefined {
  return latest(acts.filter((act) => act.state === 'undone' && act.redo !== undefined));
}

/** The first act that was built on this one since; undefined where nothing was. */
export function builtOn(act: PastAct, acts: readonly PastAct[]): PastAct | undefined {
  return acts.find((later) => later.turn > act.turn && later.state === 'done' && buildsOn(later, act));
}

function buildsOn(later: DoneAct, act: DoneAct): boolean {
  // Of a message, a note or a saved file nothing else depends.
  if (later.undo === undefined && (later.fixed ?? 'moment') === 'moment') return false;
  if (later.fixed === 'noted') return false;
  if (later.about !== act.about) return false;
  if (act.about === undefined) return act.part !== undefined && act.part === later.part;
  return act.part === undefined || later.part === undefined || act.part === later.part;
}

function latest(acts: readonly PastAct[]): PastAct | undefined {
  return acts.reduce<PastAct | undefined>(
    (best, act) => (best === undefined || act.turn > best.turn ? act : best),
    undefined,
  );
}

function withoutRedo(act: PastAct): PastAct {
  return act.state === 'undone' ? { ...act, redo: undefined } : act;
}
