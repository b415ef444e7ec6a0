// Takes back what was done, or does it again, and says how that went.

import { useWords } from '../i18n/use-words.ts';
import { useDesk } from '../state/desk-context.ts';
import type { WayAnswer } from '../state/history.ts';

export interface TakeBack {
  /** That act, or the latest that can be taken back. */
  readonly undo: (id?: number) => Promise<void>;
  readonly redo: () => Promise<void>;
}

export function useTakeBack(): TakeBack {
  const { t } = useWords();
  const { history, toaster } = useDesk();

  const tell = async (going: Promise<WayAnswer>, said: 'history.undone' | 'history.redone'): Promise<void> => {
    try {
      const answer = await going;
      if (answer.went === 'badly') toaster.show({ text: t('history.refused', { why: answer.why }), tone: 'obstacle' });
      if (answer.went !== 'well') return;
      toaster.show({ text: t(said, { what: answer.act.what }), tone: 'done', isPassing: true });
    } catch {
      toaster.show({ text: t('fault.title'), tone: 'obstacle' });
    }
  };
  return {
    undo: (id) => tell(history.undo(id), 'history.undone'),
    redo: () => tell(history.redo(), 'history.redone'),
  };
}
