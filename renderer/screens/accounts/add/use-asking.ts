// One question to the desk at a time: pending, its obstacle, a fault; an answer that nobody waits for any more is dropped.

import { useEffect, useRef, useState } from 'react';
import type { Result } from '#core/base/result.ts';
import type { Obstacle } from '#core/desk/obstacle.ts';

export interface Asking {
  readonly isPending: boolean;
  readonly obstacle: Obstacle | undefined;
  readonly isFault: boolean;
  readonly ask: <T>(answer: () => Promise<Result<T, Obstacle>>, onValue: (value: T) => void) => void;
}

export function useAsking(): Asking {
  const [isPending, setPending] = useState(false);
  const [obstacle, setObstacle] = useState<Obstacle>();
  const [isFault, setFault] = useState(false);
  const isHere = useRef(true);
  useEffect(() => {
    isHere.current = true;
    return () => {
      isHere.current = false;
    };
  }, []);

  const run = async <T>(answer: () => Promise<Result<T, Obstacle>>, onValue: (value: T) => void): Promise<void> => {
    setPending(true);
    setObstacle(undefined);
    setFault(false);
    try {
      const result = await answer();
      if (!isHere.current) return;
      if (result.ok) onValue(result.value);
      else setObstacle(result.failure);
    } catch {
      setFault(true);
    } finally {
      setPending(false);
    }
  };
  return { isPending, obstacle, isFault, ask: (answer, onValue) => void run(answer, onValue) };
}
