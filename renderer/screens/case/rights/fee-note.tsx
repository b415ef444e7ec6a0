// A fee that was asked on a right, and what came of it.

import type { CaseView } from '#core/desk/views.ts';
import type { Right } from '#core/law/right.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { Button } from '../../../parts/button.tsx';
import { useCaseActs } from '../case-acts.ts';
import { workOf } from '../work-of.ts';
import styles from './rights.module.css';

export interface FeeNoteProps {
  readonly view: CaseView;
  readonly right: Right;
  readonly isOpen: boolean;
}

export function FeeNote({ view, right, isOpen }: FeeNoteProps) {
  const { t, say, day } = useWords();
  const { actNow } = useCaseActs();
  const { fee } = workOf(view, right);
  if (fee === undefined) return null;
  return (
    <div className={styles.note}>
      <p>
        <strong>{t('right.fee', { amount: fee.amount, day: day(fee.askedOn, 'medium') })}</strong>{' '}
        {say(`refusalGround.${fee.ground}`)}. {fee.facts}
      </p>
      {fee.settled !== undefined ? (
        <p>{t(`right.fee.${fee.settled}`)}</p>
      ) : isOpen ? (
        <div className={styles.acts}>
          {(['paid', 'waived'] as const).map((how) => (
            <Button key={how} onPress={() => actNow({ act: 'settle-fee', right, how }, t(`right.fee.${how}`))}>
              {t(`right.fee.do.${how}`)}
            </Button>
          ))}
        </div>
      ) : null}
    </div>
  );
}
