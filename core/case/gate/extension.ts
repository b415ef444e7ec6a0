// May the period be extended now? Once, and only while the person can still be told within the first month (GDPR Art. 12(3)).

import { isExtensionOpen } from '#core/clock/deadline.ts';
import type { DecideContext } from '../context.ts';
import type { CaseObstacle } from '../obstacle.ts';
import { isSettled } from '../right-work.ts';
import type { CaseState } from '../state.ts';

export function extensionGate(state: CaseState, { today, reading }: DecideContext): CaseObstacle | undefined {
  if (state.extension !== undefined) return { code: 'already-extended', until: state.extension.until };
  if (!isExtensionOpen(reading, today)) return { code: 'extension-too-late', noticeBy: reading.noticeBy };
  return Object.values(state.work).every(isSettled) ? { code: 'nothing-open' } : undefined;
}
