// What the DPO has decided about a message so far: the suggestion until they change it.

import type { Day } from '#core/base/day.ts';
import type { TrayItem } from '#core/desk/views.ts';
import type { Capacity } from '#core/law/capacity.ts';
import type { Right } from '#core/law/right.ts';
import { typedDay } from '../../parts/typed-day.ts';

export interface TrayDraft {
  readonly rights: readonly Right[];
  /** ISO 639-1; `und` while nobody knows. */
  readonly language: string;
  /** As typed: empty, half a day, or a day. */
  readonly receivedDay: string;
  /** Id of the one that it is for. */
  readonly controller: string;
  readonly capacity: Capacity;
  /** Name of the person whose data it is about, where somebody else asks. */
  readonly dataSubject: string;
}

export function draftOf(item: TrayItem): TrayDraft {
  const { suggestion } = item;
  return {
    rights: suggestion?.rights ?? [],
    language: suggestion?.language ?? 'und',
    receivedDay: '',
    controller: item.controller,
    capacity: suggestion?.capacity ?? 'self',
    dataSubject: '',
  };
}

/** The corrected day of receipt, when there is one that differs from the evidence. */
export function correctedDay(draft: TrayDraft, item: TrayItem): Day | undefined {
  const day = typedDay(draft.receivedDay);
  return day === item.receivedDay ? undefined : day;
}
