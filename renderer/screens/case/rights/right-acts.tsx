// What can be done about one right.

import type { CaseView } from '#core/desk/views.ts';
import type { Right } from '#core/law/right.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { Button } from '../../../parts/button.tsx';
import { GatedButton } from '../../../parts/gated-button.tsx';
import { useCaseActs } from '../case-acts.ts';
import { answerBlock } from '../dialogs/answer-block.ts';
import { AnswerDialog } from '../dialogs/answer-dialog.tsx';
import { DecideDialog } from '../dialogs/decide-dialog.tsx';
import { FeeDialog } from '../dialogs/fee-dialog.tsx';
import { ReasonDialog } from '../dialogs/reason-dialog.tsx';
import { stageOf, workOf } from '../work-of.ts';
import styles from './rights.module.css';

export interface RightActsProps {
  readonly view: CaseView;
  readonly right: Right;
  readonly isOpen: boolean;
}

export function RightActs({ view, right, isOpen }: RightActsProps) {
  const { t, say } = useWords();
  const { open } = useCaseActs();
  const work = workOf(view, right);
  const stage = stageOf(work);
  const params = { right: say(`right.${right}`) };
  if (view.phase !== 'open') return null;
  if (!isOpen)
    return (
      <div className={styles.acts}>
        <Button
          variant="quiet"
          onPress={() =>
            open((given) => (
              <ReasonDialog
                {...given}
                name="takeUp"
                params={params}
                toCommand={(reason) => ({ act: 'take-up-again', right, reason })}
              />
            ))
          }
        >
          {t('right.takeUp')}…
        </Button>
      </div>
    );
  const decide = (): void => open((given) => <DecideDialog {...given} right={right} />);
  return (
    <div className={styles.acts}>
      {stage === 'decided' ? (
        <>
          <GatedButton
            variant="primary"
            blocked={answerBlock(view, right)}
            onPress={() => open((given) => <AnswerDialog {...given} right={right} />)}
          >
            {t('right.answer')}…
          </GatedButton>
          <Button onPress={decide}>{t('right.redecide')}…</Button>
        </>
      ) : (
        <Button onPress={decide}>{t('right.decide')}…</Button>
      )}
      {work.fee === undefined ? (
        <GatedButton
          variant="quiet"
          blocked={view.blocked.acts['ask-fee']}
          onPress={() => open((given) => <FeeDialog {...given} right={right} />)}
        >
          {t('right.askFee')}…
        </GatedButton>
      ) : null}
      <Button
        variant="quiet"
        onPress={() =>
          open((given) => (
            <ReasonDialog
              {...given}
              name="withdraw"
              params={params}
              toCommand={(note) => ({ act: 'withdraw-right', rights: [right], note })}
            />
          ))
        }
      >
        {t('right.withdraw')}…
      </Button>
    </div>
  );
}
