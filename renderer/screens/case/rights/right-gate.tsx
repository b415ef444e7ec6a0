// What still stands between a right and its answer; tasks and duties by their number, for they are listed elsewhere.

import type { CaseObstacle } from '#core/case/obstacle.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { BlockedReason } from '../../../parts/blocked-reason.tsx';
import { Button } from '../../../parts/button.tsx';
import { useCaseActs } from '../case-acts.ts';
import styles from './rights.module.css';

export interface RightGateProps {
  readonly blocked: CaseObstacle;
  /** Decided, and waiting to be told. */
  readonly isDecided: boolean;
}

export function RightGate({ blocked, isDecided }: RightGateProps) {
  const { t } = useWords();
  const { show } = useCaseActs();
  return (
    <div className={styles.blocked}>
      <span className={styles.blockedLabel}>{isDecided ? t('right.beforeTold') : t('right.beforeGranted')}</span>
      {blocked.code === 'tasks-open' ? (
        <>
          <span>{t('right.tasksOpen', { count: blocked.tasks.length })}</span>
          <Button variant="quiet" onPress={() => show('tasks')}>
            {t('right.toTasks')}
          </Button>
        </>
      ) : blocked.code === 'duties-open' ? (
        <span>{t('right.dutiesOpen', { count: blocked.duties.length })}</span>
      ) : (
        <BlockedReason obstacle={blocked} />
      )}
    </div>
  );
}
