// How far the first run is: in words, and as four strokes.

import { useWords } from '../../i18n/use-words.ts';
import { firstRunSteps } from './first-run-draft.ts';
import type { FirstRunStep } from './first-run-draft.ts';
import styles from './step-mark.module.css';

export function StepMark({ step }: { readonly step: FirstRunStep }) {
  const { t } = useWords();
  const at = firstRunSteps.indexOf(step);
  return (
    <span className={styles.mark}>
      <span className={styles.words}>
        {t('firstRun.step', { step: at + 1, steps: firstRunSteps.length })} · {t(`firstRun.${step}`)}
      </span>
      <span className={styles.strokes} aria-hidden="true">
        {firstRunSteps.map((each, index) => (
          <span key={each} className={styles.stroke} data-done={index <= at} />
        ))}
      </span>
    </span>
  );
}
