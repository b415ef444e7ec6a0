// The clock for a day of receipt and a controller, without touching any case.

import type { UseQueryResult } from '@tanstack/react-query';
import type { Day } from '#core/base/day.ts';
import type { Reading } from '#core/clock/reading.ts';
import type { ControllerProfile } from '#core/law/controller.ts';
import { useDesk } from './desk-context.ts';
import { useOpenDesk } from './open-desk.ts';
import { useAnswer } from './use-answer.ts';

/** Asks nothing while there is no day or no controller. */
export function useWhatIf(
  receivedDay: Day | undefined,
  controller: Pick<ControllerProfile, 'id' | 'country'> | undefined,
): UseQueryResult<Reading> {
  const { queries } = useDesk();
  const { today } = useOpenDesk();
  return useAnswer(
    queries.clock.whatIf.queryOptions({
      input: {
        receivedDay: receivedDay ?? today,
        country: controller?.country ?? '',
        isExtended: false,
        ...(controller === undefined ? {} : { controller: controller.id }),
      },
      enabled: receivedDay !== undefined && controller !== undefined,
    }),
  );
}
