// What writes by itself after a moment: asked to do so at once before the desk locks.

export interface Unkept {
  /** Returns what takes it away again. */
  add(flush: () => Promise<unknown>): () => void;
  /** Resolves once all have kept what they can; one that cannot does not hold up the lock. */
  flush(): Promise<void>;
}

export function createUnkept(): Unkept {
  const all = new Set<() => Promise<unknown>>();
  return {
    add(flush) {
      all.add(flush);
      return () => {
        all.delete(flush);
      };
    },
    async flush() {
      await Promise.allSettled([...all].map((each) => each()));
    },
  };
}
