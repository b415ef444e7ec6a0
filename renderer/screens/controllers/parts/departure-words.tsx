// Where a policy departs from the law: what it says, why that cannot stand, and what the desk does instead.

import { gapIds, gapRules } from '#core/policy/gap.ts';
import type { Departure } from '#core/law/controller.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { ArticleChip } from '../../../parts/article-chip.tsx';
import styles from '../controllers.module.css';

export function DepartureWords({ departure }: { readonly departure: Departure }) {
  const { t, say } = useWords();
  const gap = gapIds.find((id) => id === departure.gap);
  return (
    <div className={styles.departure}>
      {/* A gap that a later version of the check no longer knows still stands by its name. */}
      <p className={styles.sentence}>{gap === undefined ? departure.gap : say(`gap.${gap}`)}</p>
      {departure.quote === '' ? null : <q className={styles.quote}>{departure.quote}</q>}
      {gap === undefined ? null : (
        <>
          <p className={styles.stance}>
            <span className={styles.stanceLabel}>{t('policy.stance')}</span> {say(`gapStance.${gap}`)}
          </p>
          <p className={styles.articles}>
            {gapRules[gap].articles.map((article) => (
              <ArticleChip key={article} article={article} />
            ))}
          </p>
        </>
      )}
    </div>
  );
}
