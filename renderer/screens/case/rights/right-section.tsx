// One right of the case: its article, where it stands, its acts, its fee or restriction, its checklist.

import { useId } from 'react';
import type { CaseView } from '#core/desk/views.ts';
import { articleOfRight, type Right } from '#core/law/right.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { ArticleChip } from '../../../parts/article-chip.tsx';
import { answerBlock } from '../dialogs/answer-block.ts';
import { progressOf, stageOf, workOf } from '../work-of.ts';
import { DecisionNote } from './decision-note.tsx';
import { DutyList } from './duty-list.tsx';
import { FeeNote } from './fee-note.tsx';
import { RestrictionNote } from './restriction-note.tsx';
import { RightGate } from './right-gate.tsx';
import { RightActs } from './right-acts.tsx';
import { RightState } from './right-state.tsx';
import styles from './rights.module.css';

export function RightSection({ view, right }: { readonly view: CaseView; readonly right: Right }) {
  const { t, say } = useWords();
  const id = useId();
  const work = workOf(view, right);
  const stage = stageOf(work);
  const isOpen = view.phase === 'open' && (stage === 'undecided' || stage === 'decided');
  const { done, all } = progressOf(right, work);
  const blocked = isOpen ? (stage === 'decided' ? answerBlock(view, right) : view.blocked.grants[right]) : undefined;
  const hasChecklist = work.decision?.kind !== 'refused' && work.decision?.kind !== 'no-data-held';
  return (
    <section className={styles.right} aria-labelledby={id} data-home tabIndex={-1}>
      <header className={styles.head}>
        <h2 id={id} className={styles.title}>
          {say(`right.${right}`)}
        </h2>
        <ArticleChip article={articleOfRight[right]} />
        <RightState work={work} />
      </header>
      <DecisionNote work={work} />
      <FeeNote view={view} right={right} isOpen={isOpen} />
      {right === 'restriction' ? <RestrictionNote view={view} /> : null}
      <RightActs view={view} right={right} isOpen={isOpen} />
      {blocked === undefined ? null : <RightGate blocked={blocked} isDecided={stage === 'decided'} />}
      {hasChecklist ? (
        <>
          <div className={styles.progress}>
            <h3 id={`${id}-duties`} className={styles.subtitle}>
              {t('right.checklist')}
            </h3>
            <span className={styles.count}>{t('right.progress', { done, all })}</span>
            <span className={styles.bar} aria-hidden="true">
              <span className={styles.fill} style={{ width: `${(done / Math.max(1, all)) * 100}%` }} />
            </span>
          </div>
          <DutyList view={view} right={right} isOpen={isOpen} labelledBy={`${id}-duties`} />
        </>
      ) : null}
    </section>
  );
}
