// Keeps what is written in a letter, by itself: a moment after the last key, one save at a time, and nothing is lost.

import type { Result } from '#core/base/result.ts';
import type { CaseCommand } from '#core/case/command.ts';
import type { FileId } from '#core/base/id.ts';
import type { Mailbox } from '#core/base/mailbox.ts';
import type { LetterDocument } from '#core/desk/letter-document.ts';
import type { LetterView } from '#core/desk/letter-views.ts';
import type { Obstacle } from '#core/desk/obstacle.ts';

export interface LetterChange {
  readonly subject?: string;
  readonly document?: LetterDocument;
  readonly to?: readonly Mailbox[];
  readonly files?: readonly FileId[];
  readonly act?: CaseCommand | null;
}

/** `waiting`: something is not kept yet. `failed`: it could not be kept; it is tried again at the next change. */
export type KeepState = 'kept' | 'waiting' | 'failed';

type Answer = Result<LetterView, Obstacle>;

export interface LetterKeeperParts {
  readonly version: number;
  readonly keep: (version: number, change: LetterChange) => Promise<Answer>;
  /** The letter as the desk has it now. */
  readonly look: () => Promise<Answer>;
  /** In milliseconds: how long the keys rest before it is kept. */
  readonly rest?: number;
}

/** Hears how it goes, as long as somebody looks. */
export interface KeepListener {
  readonly kept: (view: LetterView) => void;
  readonly state: (state: KeepState, obstacle: Obstacle | undefined) => void;
}

export interface LetterKeeper {
  /** Returns what ends it. */
  listen(listener: KeepListener): () => void;
  change(part: LetterChange): void;
  /** Keeps at once what is not kept yet; resolves with what stands in the way. */
  flush(): Promise<Obstacle | undefined>;
  /** The version that the next save is made against. */
  version(): number;
  /** The letter was written anew by the desk: what waits here belongs to the words that are gone. */
  adopt(version: number): void;
  isKept(): boolean;
}

export function createLetterKeeper(parts: LetterKeeperParts): LetterKeeper {
  const { keep, look, rest = 600 } = parts;
  let listener: KeepListener | undefined;
  const onState = (state: KeepState, obstacle: Obstacle | undefined): void => listener?.state(state, obstacle);
  let version = parts.version;
  let pending: LetterChange = {};
  let timer: ReturnType<typeof setTimeout> | undefined;
  // One save at a time: each is made against the version that the one before left.
  let line: Promise<Obstacle | undefined> = Promise.resolve(undefined);
  let working = 0;
  const isEmpty = (): boolean => Object.keys(pending).length === 0;

  const save = async (change: LetterChange): Promise<Answer> => {
    const first = await keep(version, change);
    if (first.ok) return first;
    // Somebody else changed it: what is written here goes on top of that, for it is the later word.
    const now = await look();
    if (!now.ok || now.value.version === version) return first;
    version = now.value.version;
    return keep(version, change);
  };

  const run = async (): Promise<Obstacle | undefined> => {
    if (isEmpty()) return undefined;
    const change = pending;
    pending = {};
    let answer: Answer | undefined;
    try {
      answer = await save(change);
    } finally {
      // Not kept: it goes with the next one, below what was written since.
      if (answer?.ok !== true) {
        pending = { ...change, ...pending };
        onState('failed', answer?.ok === false ? answer.failure : undefined);
      }
    }
    if (!answer.ok) return answer.failure;
    version = answer.value.version;
    listener?.kept(answer.value);
    onState(isEmpty() ? 'kept' : 'waiting', undefined);
    return undefined;
  };

  const flush = (): Promise<Obstacle | undefined> => {
    clearTimeout(timer);
    timer = undefined;
    working += 1;
    const turn = line.then(run).finally(() => {
      working -= 1;
    });
    line = turn.catch(() => undefined);
    return turn;
  };

  return {
    listen(next) {
      listener = next;
      return () => {
        if (listener === next) listener = undefined;
      };
    },
    change(part) {
      pending = { ...pending, ...part };
      onState('waiting', undefined);
      clearTimeout(timer);
      timer = setTimeout(() => void flush().catch(() => undefined), rest);
    },
    flush,
    version: () => version,
    adopt(next) {
      clearTimeout(timer);
      timer = undefined;
      pending = {};
      version = next;
      onState('kept', undefined);
    },
    isKept: () => isEmpty() && working === 0,
  };
}
