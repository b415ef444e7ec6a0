// What the person was asked to specify (recital 63), and whether they answered: it can be argued to pause the clock.

import type { CaseView } from '#core/desk/views.ts';
import { useWords } from '../../../i18n/use-words.ts';
import styles from './context.module.css';

export function ClarificationLines({ view }: { readonly view: CaseView }) {
  const { t, day } = useWords();
  return view.suspensions
    .filter(({ ground }) => ground === 'clarification')
    .map(({ askedOn, answeredOn }) => (
      <p key={`${askedOn} ${answeredOn ?? ''}`} className={styles.text}>
        {answeredOn === undefined
          ? t('clarification.waiting', { day: day(askedOn, 'medium') })
          : t('clarification.answered', { asked: day(askedOn, 'medium'), answered: day(answeredOn, 'medium') })}
      </p>
    ));
}
