// How long is left for a case, or how it ended.

import type { CaseView } from '#core/desk/views.ts';
import { useWords } from '../../i18n/use-words.ts';
import { DaysLeft } from '../../parts/days-left.tsx';
import { UrgencyMark } from '../../parts/urgency-mark.tsx';
import { WhyDate } from '../../parts/why-date.tsx';
import type { WhyAct } from '../../parts/why-ledger.tsx';
import { useCaseActs, type CaseDialog } from './case-acts.ts';
import { clarificationDialog } from './context/clarification-act.tsx';
import { nextIdentityStep } from './context/identity-acts.tsx';
import { ReceiptDialog } from './dialogs/receipt-dialog.tsx';
import { extend } from './head-dialogs.tsx';
import styles from './case-head.module.css';

export interface CaseDeadlineProps {
  readonly view: CaseView;
  readonly isWhyOpen: boolean;
  readonly onWhy: (isOpen: boolean) => void;
}

export function CaseDeadline({ view, isWhyOpen, onWhy }: CaseDeadlineProps) {
  const { say, day, t } = useWords();
  const { open } = useCaseActs();
  const act = (wanted: WhyAct): void => open(dialogOf(wanted, view));
  if (view.phase !== 'open')
    return (
      <p className={styles.outcome}>
        <UrgencyMark shape="answered" />
        {view.outcome === undefined ? say(`phase.${view.phase}`) : say(`outcome.${view.outcome}`)}
      </p>
    );
  return (
    <div className={styles.deadline}>
      <DaysLeft days={view.daysLeft} urgency={view.urgency} size="head" />
      <span className={styles.due}>
        <span className={styles.dueLabel}>{view.isExtended ? t('case.dueExtended') : t('case.due')}</span>
        <WhyDate caseRef={view.ref} day={view.due} isOpen={isWhyOpen} onOpenChange={onWhy} onAct={act}>
          {day(view.due, 'register')}
        </WhyDate>
      </span>
    </div>
  );
}

/** What the date leads to: a person who is in doubt is asked who they are, any other what they mean. */
function dialogOf(act: WhyAct, view: CaseView): CaseDialog {
  switch (act) {
    case 'extend':
      return extend;
    case 'ask':
      return view.identity === 'doubted' ? nextIdentityStep(view) : clarificationDialog(view);
    default:
      return (given) => <ReceiptDialog {...given} />;
  }
}
