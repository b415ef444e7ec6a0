// A legal hold on a case that is due for erasure, or will be soon.

import type { Day } from '#core/base/day.ts';
import type { RetentionRow } from '#core/desk/views.ts';
import { useWords } from '../../i18n/use-words.ts';
import { HoldDialog } from '../../parts/hold-dialog.tsx';
import { useDesk } from '../../state/desk-context.ts';
import { useCaseWay } from '../case/use-case-way.ts';
import { useRetentionActs } from './use-retention-acts.ts';

export interface KeepDialogProps {
  readonly row: RetentionRow;
  readonly today: Day;
  readonly onClose: () => void;
}

export function KeepDialog({ row: { ref, hold }, today, onClose }: KeepDialogProps) {
  const { t } = useWords();
  const { toaster } = useDesk();
  const acts = useRetentionActs();
  const wayOf = useCaseWay();
  return (
    <HoldDialog
      reference={ref}
      hold={hold}
      today={today}
      onClose={onClose}
      onHold={async (command) => {
        const obstacle = await acts.act(ref, command);
        if (obstacle !== undefined) return obstacle;
        const back =
          hold === undefined
            ? ({ act: 'release-hold', reason: t('triage.undoReason') } as const)
            : ({ act: 'hold', ...hold } as const);
        toaster.show({
          text: t('retention.holdDone', { ref }),
          tone: 'done',
          about: ref,
          part: 'hold',
          undo: wayOf(ref, command, back),
          redo: wayOf(ref, back, command),
        });
        return undefined;
      }}
    />
  );
}
