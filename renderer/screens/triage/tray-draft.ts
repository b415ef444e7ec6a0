// What the DPO has decided about a message so far: the suggestion until they change it.

import type { Day } from '#core/base/day.ts';
import type { TrayItem } from '#core/desk/views.ts';
import type { Right } from '#core/law/right.ts';
import { typedDay } from './typed-day.ts';

export interface TrayDraft {
  readonly rights: readonly Right[];
  /** ISO 639-1; `und` while nobody knows. */
  readonly language: string;
  /** As typed: empty, half a day, or a day. */
  readonly receivedDay: string;
}

export function draftOf(item: TrayItem): TrayDraft {
  return { rights: item.suggestion?.rights ?? [], language: item.suggestion?.language ?? 'und', receivedDay: '' };
}

/** The corrected day of receipt, when there is one that differs from the evidence. */
export function correctedDay(draft: TrayDraft, item: TrayItem): Day | undefined {
  const day = typedDay(draft.receivedDay);
  return day === item.receivedDay ? undefined : day;
}
