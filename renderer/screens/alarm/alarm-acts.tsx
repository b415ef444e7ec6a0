// What can be done about an alarm without writing: compare with a note, check the whole log, back up what is there.

import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import { Button } from '../../parts/button.tsx';
import { JobProgress } from '../../parts/job-progress.tsx';
import { ObstacleNote } from '../../parts/obstacle-note.tsx';
import type { Obstacle } from '#core/desk/obstacle.ts';
import type { Result } from '#core/base/result.ts';
import { useController } from '../../state/open-desk.ts';
import { useDesk } from '../../state/desk-context.ts';
import { useStore } from '../../state/store.ts';
import { CheckNoteDialog } from '../security/proof/check-note-dialog.tsx';
import styles from './alarm.module.css';

export function AlarmActs() {
  const { t, instant } = useWords();
  const { zone } = useController();
  const { client, queries, jobs } = useDesk();
  const state = useQuery(queries.log.state.queryOptions()).data;
  const running = useStore(jobs);
  const [isChecking, setChecking] = useState(false);
  const [obstacle, setObstacle] = useState<Obstacle>();
  const verified = state?.ok === true ? state.value.verified : undefined;

  const start = async (answer: Promise<Result<unknown, Obstacle>>): Promise<void> => {
    setObstacle(undefined);
    const result = await answer.catch(() => undefined);
    if (result === undefined) setObstacle({ code: 'job-failed' });
    else if (!result.ok) setObstacle(result.failure);
  };

  return (
    <>
      <div className={styles.acts}>
        <Button onPress={() => setChecking(true)}>{t('anchors.check')}</Button>
        <Button isPending={running.verify?.state === 'running'} onPress={() => void start(client.log.verify())}>
          {t('alarm.verify')}
        </Button>
        <Button isPending={running.backup?.state === 'running'} onPress={() => void start(client.backup.now())}>
          {t('alarm.backup')}
        </Button>
      </div>
      <JobProgress />
      {obstacle === undefined ? null : <ObstacleNote obstacle={obstacle} />}
      {running.backup?.state === 'failed' ? <ObstacleNote obstacle={running.backup.obstacle} /> : null}
      {running.backup?.state === 'finished' ? <output className={styles.result}>{t('backup.done')}</output> : null}
      {verified === undefined ? null : (
        <output className={styles.result}>
          {t('alarm.verified', {
            when: instant(verified.at, zone),
            ok: verified.ok ? 'yes' : 'no',
            count: verified.entries,
          })}
        </output>
      )}
      {isChecking ? <CheckNoteDialog onClose={() => setChecking(false)} /> : null}
    </>
  );
}
