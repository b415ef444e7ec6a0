// Asking the person to specify the request, or recording the answer.

import type { CaseView } from '#core/desk/views.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { Button } from '../../../parts/button.tsx';
import { useCaseActs, type CaseDialog } from '../case-acts.ts';
import { ReasonDialog } from '../dialogs/reason-dialog.tsx';

/** Asks the person what they mean, or records their answer where that was asked already. */
export function clarificationDialog(view: CaseView): CaseDialog {
  return isAsked(view)
    ? (given) => (
        <ReasonDialog
          {...given}
          name="receiveClarification"
          hasDay
          toCommand={(note, on) => ({ act: 'receive-clarification', note, on })}
        />
      )
    : (given) => (
        <ReasonDialog
          {...given}
          name="askClarification"
          hasDay
          toCommand={(about, on) => ({ act: 'ask-clarification', about, on })}
        />
      );
}

export function ClarificationAct({ view }: { readonly view: CaseView }) {
  const { t } = useWords();
  const { open } = useCaseActs();
  return (
    <Button variant="quiet" onPress={() => open(clarificationDialog(view))}>
      {isAsked(view) ? t('clarification.receive') : t('clarification.ask')}…
    </Button>
  );
}

function isAsked({ suspensions }: CaseView): boolean {
  return suspensions.some(({ ground, answeredOn }) => ground === 'clarification' && answeredOn === undefined);
}
