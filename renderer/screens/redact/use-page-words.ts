// The words of all pages, read one page after the other while the person works already; and the page that is looked at.

import { useEffect, useState } from 'react';
import type { LiftedPage, LiftedWord } from '../../viewer/viewer-messages.ts';
import type { LiftedPages } from './use-lifted-pages.tsx';
import type { WordsOfPages } from './marks.ts';

/** Dots an inch of the page on the screen. */
const shownDots = 130;

export interface PageWords {
  readonly words: WordsOfPages;
  /** undefined while it is drawn. */
  readonly shown: LiftedPage | undefined;
  readonly hasFailed: boolean;
}

export function usePageWords({ count, lift }: LiftedPages, page: number): PageWords {
  const [words, setWords] = useState<ReadonlyMap<number, readonly LiftedWord[]>>(new Map());
  const [shown, setShown] = useState<LiftedPage>();
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    const gone = new AbortController();
    const draw = async (): Promise<void> => {
      const lifted = await lift(page, shownDots).catch(() => undefined);
      if (gone.signal.aborted) return;
      if (lifted === undefined) setFailed(true);
      else setShown(lifted);
    };
    if (count !== undefined) void draw();
    return () => gone.abort();
  }, [count, lift, page]);
  useEffect(() => {
    const gone = new AbortController();
    const readAll = async (): Promise<void> => {
      for (let next = 1; next <= (count ?? 0); next += 1) {
        const lifted = await lift(next).catch(() => undefined);
        if (gone.signal.aborted) return;
        if (lifted === undefined) return setFailed(true);
        setWords((before) => new Map(before).set(next, lifted.words));
      }
    };
    void readAll();
    return () => gone.abort();
  }, [count, lift]);
  return { words, shown: shown?.page === page ? shown : undefined, hasFailed };
}
