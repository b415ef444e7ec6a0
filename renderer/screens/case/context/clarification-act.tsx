// Asking the person to specify the request, or recording the answer.

import type { CaseView } from '#core/desk/views.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { Button } from '../../../parts/button.tsx';
import { useCaseActs } from '../case-acts.ts';
import { ReasonDialog } from '../dialogs/reason-dialog.tsx';

export function ClarificationAct({ view }: { readonly view: CaseView }) {
  const { t } = useWords();
  const { open } = useCaseActs();
  const isWaiting = view.suspensions.some(
    ({ ground, answeredOn }) => ground === 'clarification' && answeredOn === undefined,
  );
  const receive = (): void =>
    open((given) => (
      <ReasonDialog
        {...given}
        name="receiveClarification"
        hasDay
        toCommand={(note, on) => ({ act: 'receive-clarification', note, on })}
      />
    ));
  const ask = (): void =>
    open((given) => (
      <ReasonDialog
        {...given}
        name="askClarification"
        hasDay
        toCommand={(about, on) => ({ act: 'ask-clarification', about, on })}
      />
    ));
  return (
    <Button variant="quiet" onPress={isWaiting ? receive : ask}>
      {isWaiting ? t('clarification.receive') : t('clarification.ask')}…
    </Button>
  );
}
