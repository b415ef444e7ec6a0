// Where a right stands, as a shape and a word.

import { CircleCheck, CircleDashed, CircleDot, CircleSlash } from 'lucide-react';
import { outcomeOf, type RightWork } from '#core/case/right-work.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { stageOf } from '../work-of.ts';
import styles from './right-state.module.css';

export function RightState({ work }: { readonly work: RightWork }) {
  const { t, say, day } = useWords();
  const stage = stageOf(work);
  const outcome = outcomeOf(work);
  switch (stage) {
    case 'undecided':
      return (
        <span className={styles.state}>
          <CircleDashed aria-hidden="true" />
          {t('right.undecided')}
        </span>
      );
    case 'decided':
      return (
        <span className={`${styles.state} ${styles.decided}`}>
          <CircleDot aria-hidden="true" />
          {t('right.decided', { decision: work.decision === undefined ? '' : say(`decision.${work.decision.kind}`) })}
        </span>
      );
    case 'answered':
      return (
        <span className={`${styles.state} ${styles.settled}`}>
          <CircleCheck aria-hidden="true" />
          {t('right.answered', {
            decision: outcome === undefined ? '' : say(`outcome.${outcome}`),
            day: work.answer === undefined ? '' : day(work.answer.on, 'medium'),
          })}
        </span>
      );
    default:
      return (
        <span className={`${styles.state} ${styles.settled}`}>
          <CircleSlash aria-hidden="true" />
          {say('outcome.withdrawn')}
        </span>
      );
  }
}
