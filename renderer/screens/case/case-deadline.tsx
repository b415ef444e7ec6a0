// How long is left for a case, or how it ended.

import { CircleQuestionMark } from 'lucide-react';
import type { CaseView } from '#core/desk/views.ts';
import { useWords } from '../../i18n/use-words.ts';
import { DaysLeft } from '../../parts/days-left.tsx';
import { UrgencyMark } from '../../parts/urgency-mark.tsx';
import styles from './case-head.module.css';

export function CaseDeadline({ view, onWhy }: { readonly view: CaseView; readonly onWhy: () => void }) {
  const { say, day, t } = useWords();
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
        <button type="button" className={styles.dueDay} onClick={onWhy} title={t('clock.why')}>
          <time dateTime={view.due}>{day(view.due, 'register')}</time>
          <CircleQuestionMark aria-label={t('clock.why')} />
        </button>
      </span>
    </div>
  );
}
