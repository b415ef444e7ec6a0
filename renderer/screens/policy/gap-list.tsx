// Where the policy departs from the law, the gravest first: each with its articles and what the desk does instead.

import { useMemo } from 'react';
import type { GapWeight } from '#core/policy/gap.ts';
import type { Gap } from '#core/policy/policy-report.ts';
import { useWords } from '../../i18n/use-words.ts';
import { ArticleChip } from '../../parts/article-chip.tsx';
import { UrgencyMark } from '../../parts/urgency-mark.tsx';
import type { DeadlineRole } from '../../parts/urgency-mark.tsx';
import { toggled } from './accepted.ts';
import { FindingLine } from './finding-line.tsx';
import { gapGroups } from './policy-finding.ts';
import type { FindingListProps } from './row-list.tsx';
import styles from './policy.module.css';

const shapes: Readonly<Record<GapWeight, DeadlineRole>> = {
  conflict: 'overdue',
  missing: 'critical',
  note: 'on-track',
};

export function GapList({ report, accepted, chosen, onAccept, onChoose }: FindingListProps) {
  const { t, say } = useWords();
  const groups = useMemo(() => gapGroups(report), [report]);
  if (groups.length === 0) return report.rows.length === 0 ? null : <p className={styles.note}>{t('policy.noGaps')}</p>;
  return (
    <>
      <p className={styles.note}>{t('policy.gapsNote')}</p>
      {groups.map(({ weight, gaps }) => (
        <section key={weight} className={styles.group} aria-label={say(`gapWeight.${weight}`)}>
          <h2 className={styles.kind}>
            <UrgencyMark shape={shapes[weight]} />
            {say(`gapWeight.${weight}`)} <span className={styles.count}>{gaps.length}</span>
          </h2>
          <ul>
            {gaps.map((gap) => (
              <FindingLine
                key={gap.id}
                title={say(`gap.${gap.id}`)}
                quote={gap.passage?.quote}
                isAccepted={accepted.has(gap.id)}
                isChosen={chosen === gap.id}
                onToggle={() => onAccept(toggled(accepted, gap.id))}
                onChoose={() => onChoose(gap.id)}
              >
                <GapWords gap={gap} />
              </FindingLine>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function GapWords({ gap }: { readonly gap: Gap }) {
  const { t, say } = useWords();
  return (
    <>
      {gap.lookedFor === undefined ? null : (
        <p className={styles.note}>{t('policy.lookedFor', { words: gap.lookedFor })}</p>
      )}
      <p className={styles.stance}>
        <span className={styles.stanceLabel}>{t('policy.stance')}</span> {say(`gapStance.${gap.id}`)}
      </p>
      <p className={styles.articles}>
        {gap.articles.map((article) => (
          <ArticleChip key={article} article={article} />
        ))}
      </p>
    </>
  );
}
