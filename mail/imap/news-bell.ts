// A bell that stays rung until it is cleared: news are not missed between two waits.

export interface Bell {
  readonly isRung: boolean;
  ring(): void;
  clear(): void;
  /** Called at every ring from now on. */
  onRing(listener: () => void): void;
}

export function createBell(): Bell {
  const listeners: (() => void)[] = [];
  let isRung = false;
  return {
    get isRung() {
      return isRung;
    },
    ring() {
      isRung = true;
      for (const listener of listeners) listener();
    },
    clear() {
      isRung = false;
    },
    onRing: (listener) => void listeners.push(listener),
  };
}
