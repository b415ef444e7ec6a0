// A wait that can be cut short.

export interface Rest {
  /** Resolves after so many milliseconds, or as soon as the rest is ended, or its signal aborts. */
  for(milliseconds: number): Promise<void>;
  end(): void;
}

export function createRest(signal: AbortSignal): Rest {
  let end: () => void = () => undefined;
  return {
    for: (milliseconds) =>
      new Promise((resolve) => {
        end = () => {
          clearTimeout(timer);
          signal.removeEventListener('abort', end);
          resolve();
        };
        const timer = setTimeout(end, milliseconds);
        timer.unref();
        signal.addEventListener('abort', end);
        if (signal.aborted) end();
      }),
    end: () => end(),
  };
}
