// Makes the redacted copy of a PDF: each page drawn sharp, its boxes painted, handed to the desk, which checks the whole.

import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { CaseFileView, Redacted } from '#core/desk/case-file-views.ts';
import type { Result } from '#core/base/result.ts';
import type { Obstacle } from '#core/desk/obstacle.ts';
import { splitWords } from '#core/desk/redaction/page-words.ts';
import { useWords } from '../../i18n/use-words.ts';
import { useDesk } from '../../state/desk-context.ts';
import { readBase64 } from '../../state/read-base64.ts';
import type { LiftedPage } from '../../viewer/viewer-messages.ts';
import { burnedDots, burnPage, visibleWords } from './burn-page.ts';
import type { Mark } from './marks.ts';
import { useRedacted } from './use-redacted.ts';
import type { LiftedPages } from './use-lifted-pages.tsx';

/** Octets in one call, well below what a call may hold. */
const pieceSize = 480_000;

export interface Burning {
  /** The page under way; 0 while the desk checks. undefined while nothing is made. */
  readonly page: number | undefined;
  readonly burn: () => Promise<void>;
}

export function useBurn(file: CaseFileView, caseRef: string, pages: LiftedPages, marks: readonly Mark[]): Burning {
  const { t, obstacle } = useWords();
  const { client, toaster } = useDesk();
  const navigate = useNavigate();
  const tell = useRedacted(caseRef);
  const [page, setPage] = useState<number>();

  const hand = async (id: string, lifted: LiftedPage): Promise<Obstacle | undefined> => {
    const boxes = marks
      .filter((mark) => mark.page === lifted.page)
      .map(({ x, y, width, height, why }) => ({ x, y, width, height, why }));
    // What nobody sees is left out; what is covered is told, so that the desk can look for it.
    const { covered } = splitWords(lifted.words, boxes);
    const seen = lifted.picture === undefined ? [] : visibleWords(lifted.words, lifted.picture);
    const words = lifted.words.filter((word) => covered.includes(word) || seen.includes(word));
    const begun = await client.caseFiles.pages.page({ id, width: lifted.width, height: lifted.height, words, boxes });
    if (!begun.ok) return begun.failure;
    const picture = await burnPage(lifted, boxes);
    for (let at = 0; at < picture.size; at += pieceSize) {
      const base64 = await readBase64(picture.slice(at, at + pieceSize));
      const piece = await client.caseFiles.pages.append({ id, base64 });
      if (!piece.ok) return piece.failure;
    }
    return undefined;
  };

  const make = async (): Promise<Result<Redacted, Obstacle>> => {
    const begun = await client.caseFiles.pages.begin({ id: file.id });
    if (!begun.ok) return begun;
    const { id } = begun.value;
    for (let number = 1; number <= (pages.count ?? 0); number += 1) {
      setPage(number);
      const failure = await hand(id, await pages.lift(number, burnedDots));
      if (failure !== undefined) return { ok: false, failure };
    }
    setPage(0);
    return await client.caseFiles.pages.finish({ id });
  };

  const burn = async (): Promise<void> => {
    if (page !== undefined) return;
    setPage(1);
    try {
      const made = await make();
      if (made.ok) {
        tell(made.value);
        void navigate({ to: '/cases/$ref', params: { ref: caseRef }, search: { part: 'files' } });
      } else toaster.show({ text: obstacle(made.failure), tone: 'obstacle' });
    } catch {
      toaster.show({ text: t('redact.fault'), tone: 'obstacle' });
    } finally {
      setPage(undefined);
    }
  };
  return { page, burn };
}
