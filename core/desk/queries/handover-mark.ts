// Where a case is, in a word for the lists.

import type { CaseState } from '#core/case/state.ts';
import type { HandoverMark } from '../handover-views.ts';

export function handoverMark({ handover }: Pick<CaseState, 'handover'>): HandoverMark | undefined {
  if (handover === undefined) return undefined;
  const { side, since, until } = handover;
  return { side, name: side === 'away' ? handover.to : handover.from, since, until };
}
