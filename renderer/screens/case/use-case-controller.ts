// The controller that a case is worked for, whole: its remedies, its systems, its zone.

import type { CaseView, ControllerView } from '#core/desk/views.ts';
import { useAnswer } from '../../state/use-answer.ts';
import { useDesk } from '../../state/desk-context.ts';

/** undefined until the desk has answered. */
export function useCaseController({ controller }: Pick<CaseView, 'controller'>): ControllerView | undefined {
  const { queries } = useDesk();
  return useAnswer(queries.controllers.list.queryOptions()).data?.find(({ id }) => id === controller);
}
