// Says something at most so often: at once the first time, and once more after a burst.

export interface Paced {
  /** Now, or when the pause is over. */
  (): void;
  /** Nothing more is said. */
  stop(): void;
}

/** `pause` in milliseconds. */
export function paced(say: () => void, pause: number): Paced {
  let timer: NodeJS.Timeout | undefined;
  let isOwed = false;

  function rest(): void {
    timer = setTimeout(() => {
      timer = undefined;
      if (!isOwed) return;
      isOwed = false;
      say();
      rest();
    }, pause);
    timer.unref();
  }

  const ask = (): void => {
    if (timer !== undefined) {
      isOwed = true;
      return;
    }
    say();
    rest();
  };
  return Object.assign(ask, {
    stop: () => {
      clearTimeout(timer);
      timer = undefined;
      isOwed = false;
    },
  });
}
