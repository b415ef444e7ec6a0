// While the sample desk is laid out: how far it is, and what stood in its way.

import { useEffect, useState } from 'react';
import type { Obstacle } from '#core/desk/obstacle.ts';
import { useWords } from '../../i18n/use-words.ts';
import { Button } from '../../parts/button.tsx';
import { JobProgress } from '../../parts/job-progress.tsx';
import { ObstacleNote } from '../../parts/obstacle-note.tsx';
import { useDesk } from '../../state/desk-context.ts';
import { StepTitle } from './step-title.tsx';
import styles from './welcome-page.module.css';

/** Begins as it appears. `onBack` is for where it could not. */
export function BeginSample({ onBack }: { readonly onBack: () => void }) {
  const { t } = useWords();
  const { client, queries, cache } = useDesk();
  const [obstacle, setObstacle] = useState<Obstacle>();
  useEffect(() => {
    const begin = async (): Promise<void> => {
      const result = await client.desk.sample.begin().catch(() => undefined);
      if (result?.ok !== true) return setObstacle(result?.failure ?? { code: 'job-failed' });
      location.hash = '#/today';
      await cache.invalidateQueries({ queryKey: queries.desk.key() });
    };
    void begin();
  }, [client, cache, queries]);
  return (
    <div className={styles.page}>
      <StepTitle>{t('sample.title')}</StepTitle>
      {obstacle === undefined ? (
        <>
          <p className={styles.text}>{t('sample.making')}</p>
          <div className={styles.progress}>
            <JobProgress />
          </div>
        </>
      ) : (
        <>
          <ObstacleNote obstacle={obstacle} />
          <div className={styles.acts}>
            <Button onPress={onBack}>{t('app.back')}</Button>
          </div>
        </>
      )}
    </div>
  );
}
