// A legal hold on the case that is shown.

import { useWords } from '../../../i18n/use-words.ts';
import { HoldDialog } from '../../../parts/hold-dialog.tsx';
import { useOpenDesk } from '../../../state/open-desk.ts';
import type { GivenDialog } from '../case-acts.ts';
import { useCaseActs } from '../case-acts.ts';

export function CaseHoldDialog({ view, onClose }: GivenDialog) {
  const { t } = useWords();
  const { today } = useOpenDesk();
  const { act } = useCaseActs();
  const { ref, hold } = view;
  return (
    <HoldDialog
      reference={ref}
      hold={hold}
      today={today}
      onClose={onClose}
      onHold={(command) => act(command, t('act.hold.done', { ref }))}
    />
  );
}
