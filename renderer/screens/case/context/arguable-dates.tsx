// What a pause of the clock would make of the dates: clearly second, for it can be argued for and is not safe.

import type { CaseView } from '#core/desk/views.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { ArticleChip } from '../../../parts/article-chip.tsx';
import styles from './context.module.css';

export function ArguableDates({ view }: { readonly view: CaseView }) {
  const { t, day } = useWords();
  const { suspension } = view.reading;
  // Asked and answered on one day: nothing was paused that could be argued for.
  if (suspension === undefined || (suspension.days === 0 && !suspension.isRunning)) return null;
  return (
    <div className={styles.arguable}>
      <p>
        <strong>{t('clock.arguable')}</strong>{' '}
        {day(view.isExtended ? suspension.extendedDue : suspension.due, 'register')}
      </p>
      <p>
        {t('clock.paused', {
          days: suspension.days,
          isRunning: suspension.isRunning ? 'yes' : 'no',
          safe: day(view.due, 'medium'),
        })}{' '}
        <ArticleChip article="EDPB Guidelines 01/2022 §159" />
      </p>
    </div>
  );
}
