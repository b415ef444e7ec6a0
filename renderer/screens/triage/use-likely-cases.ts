// The cases that a message may be attached to: those that hold what is typed, and those that the message itself points at.

import { useQueries } from '@tanstack/react-query';
import type { Result } from '#core/base/result.ts';
import type { Obstacle } from '#core/desk/obstacle.ts';
import type { CaseFilter, CasePage } from '#core/desk/page-views.ts';
import type { CaseRow, TrayItem } from '#core/desk/views.ts';
import { valueOf } from '../../state/answer.ts';
import { useDesk } from '../../state/desk-context.ts';
import { findCases } from '../cases/find-cases.ts';
import { likelyFirst } from './likely-cases.ts';

const most = 40;

export interface LikelyCases {
  /** The likeliest first. */
  readonly rows: readonly CaseRow[];
  /** False while some of them may still be missing. */
  readonly isWhole: boolean;
}

export function useLikelyCases(item: TrayItem, text: string): LikelyCases {
  const { queries } = useDesk();
  const pointedAt = [item.repliesTo ?? '', item.author.address, partsOf(item.author.name)].filter(Boolean);
  const ask = (filter: CaseFilter, sought: string) =>
    ({
      ...queries.cases.page.queryOptions({ input: { filter, text: sought, offset: 0, limit: most } }),
      select: pageOf,
    }) as const;
  const asked = useQueries({
    queries: [
      ask(text.trim() === '' ? 'open' : 'all', text),
      ...[...new Set(pointedAt)].map((each) => ask('open', each)),
    ],
  });
  const [typed = [], ...likely] = asked.map(({ data }) => data?.rows ?? []);
  const rows = new Map([...typed, ...findCases(likely.flat(), text)].map((row) => [row.ref, row]));
  return {
    rows: likelyFirst([...rows.values()], item).slice(0, most),
    isWhole: asked.every(({ isPending }) => !isPending),
  };
}

function pageOf(answer: Result<CasePage, Obstacle>): CasePage {
  return valueOf(answer);
}

/** `Voorbeeld, Anna` has the same parts as `Anna Voorbeeld`. */
function partsOf(name: string): string {
  return name
    .replaceAll(/[^\p{L}\p{N}\s'’-]+/gu, ' ')
    .trim()
    .slice(0, 200);
}
