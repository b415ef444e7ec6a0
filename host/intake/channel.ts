// Hands values from who brings them to who takes them, one at a time: who brings waits until there is room.

export interface Channel<T> extends AsyncIterable<T> {
  /** Resolves once the value is taken, to false when nobody takes any more. */
  put(value: T): Promise<boolean>;
  /** Nothing more will come. */
  end(): void;
  /** Breaks off: who takes gets this error. */
  fail(error: Error): void;
}

/** To be iterated over once. */
export function createChannel<T>(): Channel<T> {
  let state: 'open' | 'ended' | 'left' = 'open';
  let error: Error | undefined;
  let offered: { readonly value: T; taken(isTaken: boolean): void } | undefined;
  let awaiting = Promise.withResolvers<void>();

  function wake(): void {
    awaiting.resolve();
    awaiting = Promise.withResolvers<void>();
  }

  return {
    put: async (value) => {
      if (state !== 'open' || error !== undefined) return false;
      if (offered !== undefined) throw new Error('one value at a time');
      const { promise, resolve } = Promise.withResolvers<boolean>();
      offered = { value, taken: resolve };
      wake();
      return await promise;
    },
    end: () => {
      if (state === 'open') state = 'ended';
      wake();
    },
    fail: (reason) => {
      error = reason;
      wake();
    },
    async *[Symbol.asyncIterator]() {
      try {
        for (;;) {
          if (error !== undefined) throw error;
          if (offered !== undefined) {
            const { value, taken } = offered;
            offered = undefined;
            taken(true);
            yield value;
          } else if (state === 'open') {
            // eslint-disable-next-line no-await-in-loop -- waiting is what this loop is for
            await awaiting.promise;
          } else return;
        }
      } finally {
        state = 'left';
        offered?.taken(false);
        offered = undefined;
      }
    },
  };
}
