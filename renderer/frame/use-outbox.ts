// The outbox as the desk has it: empty until it has answered.

import type { OutgoingView } from '#core/desk/letter-views.ts';
import { useAnswer } from '../state/use-answer.ts';
import { useDesk } from '../state/desk-context.ts';

const none: readonly OutgoingView[] = [];

export function useOutbox(): readonly OutgoingView[] {
  const { queries } = useDesk();
  return useAnswer(queries.outbox.list.queryOptions()).data ?? none;
}
