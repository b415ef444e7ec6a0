// The clock as the draft has it: another day of receipt or another controller moves it before anything is confirmed.

import { dayIn } from '#core/base/day.ts';
import { daysLeft, urgencyOf } from '#core/clock/deadline.ts';
import type { Reading } from '#core/clock/reading.ts';
import type { TrayItem } from '#core/desk/views.ts';
import { useOpenDesk } from '../../state/open-desk.ts';
import { useWhatIf } from '../../state/use-what-if.ts';
import { correctedDay } from './tray-draft.ts';
import type { TrayDraft } from './tray-draft.ts';

export interface DraftedClock {
  readonly clock: Pick<TrayItem['clock'], 'due' | 'daysLeft' | 'urgency'>;
  readonly reading: Reading | undefined;
}

/** `reading` is that of the message as it stands; it holds until the draft says otherwise. */
export function useDraftedClock(item: TrayItem, reading: Reading | undefined, draft: TrayDraft): DraftedClock {
  const { controllers, today } = useOpenDesk();
  const controller = controllers.find(({ id }) => id === draft.controller);
  const isElsewhere = draft.controller !== item.controller;
  const corrected = correctedDay(draft, item);
  const day = corrected ?? (isElsewhere && controller ? dayIn(item.receivedAt, controller.zone) : undefined);
  const drafted = useWhatIf(day !== undefined && day <= today ? day : undefined, controller).data;
  if (drafted === undefined) return { clock: item.clock, reading };
  const days = daysLeft(drafted.due, today);
  return { clock: { due: drafted.due, daysLeft: days, urgency: urgencyOf(days) }, reading: drafted };
}
