// Writes a letter of a kind: at once, or through the dialog of the act that it tells of.

import type { LetterKind } from '#core/case/letter-kind.ts';
import type { CaseView } from '#core/desk/views.ts';
import { useCaseActs } from '../case-acts.ts';
import { clarificationDialog } from '../context/clarification-act.tsx';
import { AskIdentityDialog } from '../dialogs/ask-identity-dialog.tsx';
import { answer, extend } from '../head-dialogs.tsx';
import { RecipientDialog } from './recipient-dialog.tsx';
import { useBeginLetter } from './use-begin-letter.ts';

export function useWriteLetter(view: CaseView): (kind: LetterKind) => void {
  const { open } = useCaseActs();
  const { beginNow } = useBeginLetter();
  const { ref } = view;
  return (kind) => {
    switch (kind) {
      case 'extension':
        // What hinders it is the desk's to say, before anything is typed.
        return view.blocked.acts.extend === undefined ? open(extend) : beginNow({ ref, kind });
      case 'identity-request':
        return view.identity === 'doubted'
          ? open((given) => <AskIdentityDialog {...given} />)
          : beginNow({ ref, kind });
      case 'clarification':
        return open(clarificationDialog(view));
      case 'completion':
      case 'refusal':
      case 'no-data':
        return open(answer);
      case 'recipients-notice':
        return open((given) => <RecipientDialog {...given} />);
      default:
        return beginNow({ ref, kind });
    }
  };
}
