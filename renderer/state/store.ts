// A value that components can watch: the few things of the screens that the desk knows nothing about.

import { useSyncExternalStore } from 'react';

export interface Store<T> {
  read(): T;
  write(next: T): void;
  follow(onChange: () => void): () => void;
}

export function createStore<T>(initial: T): Store<T> {
  let value = initial;
  const followers = new Set<() => void>();
  return {
    read: () => value,
    write(next) {
      if (Object.is(next, value)) return;
      value = next;
      for (const follower of followers) follower();
    },
    follow(onChange) {
      followers.add(onChange);
      return () => followers.delete(onChange);
    },
  };
}

/** The store's value, and a new render whenever it changes. */
export function useStore<T>(store: Store<T>): T {
  return useSyncExternalStore(store.follow, store.read);
}
