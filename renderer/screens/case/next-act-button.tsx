// The primary button of a case: its next act, in words.

import { ArrowRight, CircleCheck, MailCheck, Send, ShieldAlert } from 'lucide-react';
import type { CaseView } from '#core/desk/views.ts';
import { useCommands } from '../../commands/command-provider.tsx';
import { useWords } from '../../i18n/use-words.ts';
import { Button } from '../../parts/button.tsx';
import { useCaseActs } from './case-acts.ts';
import { nextIdentityStep } from './context/identity-acts.tsx';
import { DecideDialog } from './dialogs/decide-dialog.tsx';
import { answer, close } from './head-dialogs.tsx';
import { focusOpenTick } from './focus-open-tick.ts';
import { useBeginLetter } from './letters/use-begin-letter.ts';
import { nextActOf, type NextCaseAct } from './next-act.ts';

export function NextActButton({ view }: { readonly view: CaseView }) {
  const { t, say } = useWords();
  const { open, show } = useCaseActs();
  const { beginNow } = useBeginLetter();
  const next = nextActOf(view);
  const act = next === undefined ? undefined : (): void => go(next);
  useCommands(act === undefined ? [] : [{ id: 'case.nextAct', act }]);
  if (next === undefined || act === undefined) return null;
  const { label, Icon, command } = facesOf(next);
  return (
    <Button variant="primary" icon={<Icon aria-hidden="true" />} command={command} onPress={act}>
      {label}
    </Button>
  );

  function go(to: NextCaseAct): void {
    switch (to.kind) {
      case 'acknowledge':
        return beginNow({ ref: view.ref, kind: 'acknowledgement' });
      case 'identity':
        return open(nextIdentityStep(view));
      case 'decide':
        return open((given) => <DecideDialog {...given} right={to.right} />);
      case 'work':
        show(to.part);
        return focusOpenTick();
      case 'answer':
        return open(answer);
      default:
        return open(close);
    }
  }

  function facesOf(to: NextCaseAct) {
    switch (to.kind) {
      case 'acknowledge':
        return { label: t('case.next.acknowledge'), Icon: MailCheck, command: 'case.nextAct' as const };
      case 'identity':
        return { label: t('case.next.identity'), Icon: ShieldAlert, command: 'case.nextAct' as const };
      case 'decide':
        return {
          label: t('case.next.decide', { right: say(`right.${to.right}`) }),
          Icon: ArrowRight,
          command: 'case.nextAct' as const,
        };
      case 'work':
        return { label: t(`case.next.${to.part}`), Icon: ArrowRight, command: 'case.nextAct' as const };
      case 'answer':
        return { label: t('case.answer'), Icon: Send, command: 'case.answer' as const };
      default:
        return { label: t('case.close'), Icon: CircleCheck, command: 'case.close' as const };
    }
  }
}
