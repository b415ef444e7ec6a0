// Runs in the page: from a key or an address to the frame in which what was asked for is painted.

export interface Stopwatch {
  readonly stopwatch: {
    /** From the next key press on. */
    arm(kind: 'focus' | 'case' | 'search' | 'mail'): void;
    /** Of what was armed, once it is painted. */
    read(): Promise<number>;
    /** To another screen, up to when something like `ready` is painted. */
    go(hash: string, ready: string): Promise<number>;
    /** Name and milliseconds of every call to the desk so far. */
    calls(): readonly (readonly [name: string, milliseconds: number])[];
  };
}

/** Self-contained: the page gets its source. */
export function installStopwatch(): void {
  /** What did not come by then shows as so many milliseconds. */
  const longest = 3_000;
  let started = 0;
  let finished = 0;
  const real = window.fetch;
  window.fetch = async (...request: Parameters<typeof fetch>) => {
    const address = request[0] instanceof Request ? request[0].url : String(request[0]);
    const isPage = /\/rpc\/(?:cases|messages)\/page$/u.test(address);
    if (isPage) started += 1;
    try {
      return await real(...request);
    } finally {
      if (isPage) finished += 1;
    }
  };

  /** Resolves in the task after the frame in which the condition holds. */
  async function painted(from: number, isThere: () => boolean): Promise<number> {
    return await new Promise((resolve) => {
      const look = (): void => {
        if (!isThere() && performance.now() - from < longest) return void requestAnimationFrame(look);
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('message', () => resolve(performance.now() - from), { once: true });
        port1.start();
        requestAnimationFrame(() => port2.postMessage(0));
      };
      requestAnimationFrame(look);
    });
  }

  async function afterKey(isThere: () => boolean): Promise<number> {
    return await new Promise((resolve) => {
      const onKeyDown = (event: KeyboardEvent): void => void painted(event.timeStamp, isThere).then(resolve);
      window.addEventListener('keydown', onKeyDown, { once: true, capture: true });
    });
  }

  const chosen = (): string => document.querySelector('[data-chosen="true"]')?.textContent ?? '';
  const whenDone = (kind: 'focus' | 'case' | 'search' | 'mail'): (() => boolean) => {
    const [focus, mail, asked] = [document.activeElement, chosen(), started];
    switch (kind) {
      case 'focus':
        return () => document.activeElement !== focus && (document.activeElement as HTMLElement).tabIndex === 0;
      case 'case':
        return () => /#\/cases\/.+/u.test(location.hash) && document.querySelector('main h1') !== null;
      case 'mail':
        return () => chosen() !== mail && chosen() !== '';
      default:
        // Where nothing is asked of the desk, the frame after the key shows what was found.
        return () => finished === started && (started > asked || !location.hash.startsWith('#/messages'));
    }
  };
  let armed = Promise.resolve(0);
  const stopwatch: Stopwatch['stopwatch'] = {
    arm: (kind) => {
      armed = afterKey(whenDone(kind));
    },
    read: async () => await armed,
    go: async (hash, ready) => {
      const from = performance.now();
      location.hash = hash;
      return await painted(from, () => document.querySelector(ready) !== null);
    },
    calls: () =>
      performance.getEntriesByType('resource').flatMap((entry) => {
        const name = /\/rpc\/(.+)$/u.exec(entry.name)?.[1];
        return name === undefined || name.startsWith('notices') ? [] : [[name, entry.duration] as const];
      }),
  };
  Object.assign(window, { stopwatch });
}
