// One calm line about what was just done, with its way back; what came before it stands in the history.

import type { DoneAct, History } from './history.ts';
import { createStore } from './store.ts';
import type { Store } from './store.ts';

export interface Toast {
  readonly id: number;
  readonly text: string;
  readonly tone: 'done' | 'obstacle';
  /** Its place in the history, where it can be taken back. */
  readonly act?: number | undefined;
  /** Said aloud in place of the text, where the ear needs more than the eye. */
  readonly spoken?: string | undefined;
}

/** What was done, or what stands in the way. */
export interface Told extends Omit<DoneAct, 'what'> {
  readonly text: string;
  readonly tone: Toast['tone'];
  /** Says how something went that is in the history already. */
  readonly isPassing?: boolean;
  readonly spoken?: string | undefined;
}

export interface Toaster {
  /** The obstacles that nobody has closed yet, and at most one line about what was done, in the order in which they came. */
  readonly toasts: Store<readonly Toast[]>;
  /** Returns its id, for `dismiss` and `unsay`. */
  show(told: Told): number;
  dismiss(id: number): void;
  /** It was not so after all: neither the line nor the history keeps it. */
  unsay(id: number): void;
  clear(): void;
}

/** What was done goes into `history` too. */
export function createToaster(history: History): Toaster {
  const toasts = createStore<readonly Toast[]>([]);
  const places = new Map<number, number>();
  let lastId = 0;
  const dismiss = (id: number): void => toasts.write(toasts.read().filter((toast) => toast.id !== id));
  return {
    toasts,
    dismiss,
    unsay(id) {
      dismiss(id);
      const place = places.get(id);
      if (place !== undefined) history.withdraw(place);
    },
    clear() {
      toasts.write([]);
      places.clear();
    },
    show({ text, tone, spoken, isPassing = false, ...act }) {
      lastId += 1;
      const id = lastId;
      if (tone === 'done' && !isPassing) places.set(id, history.record({ ...act, what: text }));
      const others = toasts.read().filter((toast) => toast.tone === 'obstacle' && toast.text !== text);
      toasts.write([...others, { id, text, tone, spoken, act: act.undo === undefined ? undefined : places.get(id) }]);
      return id;
    },
  };
}
