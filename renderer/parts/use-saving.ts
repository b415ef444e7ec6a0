// One saving of a file at a time: while it is under way it is not begun again, and what hinders it is said.

import { useState } from 'react';
import type { Obstacle } from '#core/desk/obstacle.ts';
import { useWords } from '../i18n/use-words.ts';
import { useDesk } from '../state/desk-context.ts';

export interface Saving {
  readonly isPending: boolean;
  readonly start: () => void;
}

/** `save` resolves with the obstacle in its way, or with nothing. */
export function useSaving(save: () => Promise<Obstacle | undefined>): Saving {
  const words = useWords();
  const { toaster } = useDesk();
  const [isPending, setPending] = useState(false);

  const run = async (): Promise<void> => {
    setPending(true);
    try {
      const obstacle = await save();
      if (obstacle !== undefined) toaster.show({ text: words.obstacle(obstacle), tone: 'obstacle' });
    } catch {
      toaster.show({ text: words.t('fault.title'), tone: 'obstacle' });
    } finally {
      setPending(false);
    }
  };
  return {
    isPending,
    start: () => {
      if (!isPending) void run();
    },
  };
}
