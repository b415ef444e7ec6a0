// The open cases before and after this one, in the order of their days.

import { useNavigate } from '@tanstack/react-router';
import { useAnswer } from '../../state/use-answer.ts';
import { useDesk } from '../../state/desk-context.ts';

export interface Neighbours {
  readonly previous: string | undefined;
  readonly next: string | undefined;
  readonly go: (ref: string | undefined) => void;
}

export function useNeighbours(ref: string): Neighbours {
  const { queries } = useDesk();
  const navigate = useNavigate();
  const known = useAnswer(queries.cases.neighbours.queryOptions({ input: { ref } })).data;
  return {
    previous: known?.previous,
    next: known?.next,
    go: (to) => {
      if (to !== undefined) void navigate({ to: '/cases/$ref', params: { ref: to } });
    },
  };
}
