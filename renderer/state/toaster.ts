// Short messages that pass: what was done, with a way back.

import { createStore } from './store.ts';
import type { Store } from './store.ts';

export interface Toast {
  readonly id: number;
  readonly text: string;
  readonly tone: 'done' | 'obstacle';
  readonly undo?: (() => void) | undefined;
}

export interface Toaster {
  readonly toasts: Store<readonly Toast[]>;
  show(toast: Omit<Toast, 'id'>): void;
  dismiss(id: number): void;
  clear(): void;
  /** Takes back the latest act that still can be; false when there is none. */
  undoLatest(): boolean;
}

const mostAtOnce = 3;

export function createToaster(): Toaster {
  const toasts = createStore<readonly Toast[]>([]);
  let lastId = 0;
  const dismiss = (id: number): void => toasts.write(toasts.read().filter((toast) => toast.id !== id));
  return {
    toasts,
    dismiss,
    clear: () => toasts.write([]),
    show(toast) {
      lastId += 1;
      toasts.write([...toasts.read(), { ...toast, id: lastId }].slice(-mostAtOnce));
    },
    undoLatest() {
      const latest = toasts.read().findLast((toast) => toast.undo !== undefined);
      if (latest?.undo === undefined) return false;
      dismiss(latest.id);
      latest.undo();
      return true;
    },
  };
}
