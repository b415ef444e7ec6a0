// Backups: whether there are any, where, when the last was made and tried, and what can be done.

import { useState } from 'react';
import type { BackupView } from '#core/desk/backup-views.ts';
import type { ObstacleCode } from '#core/desk/obstacle.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { Button } from '../../../parts/button.tsx';
import { useMoment } from '../../../parts/use-moment.ts';
import { useDesk } from '../../../state/desk-context.ts';
import { useStore } from '../../../state/store.ts';
import { Attention } from '../attention.tsx';
import { Part } from '../part.tsx';
import { useUpkeepActs } from '../use-upkeep-acts.ts';
import { BackupFiles } from './backup-files.tsx';
import { PlanDialog } from './plan-dialog.tsx';
import { TrialDialog } from './trial-dialog.tsx';
import styles from '../security.module.css';

export function BackupPart({ view }: { readonly view: BackupView }) {
  const { t } = useWords();
  const { client, jobs } = useDesk();
  const { tell } = useUpkeepActs();
  const isRunning = useStore(jobs).backup?.state === 'running';
  const [open, setOpen] = useState<'plan' | 'trial'>();
  const close = (): void => setOpen(undefined);
  const { folder } = view.plan;
  return (
    <Part name="backup" title={t('backup.title')}>
      <p className={styles.note}>{t('backup.text')}</p>
      {folder === undefined ? <Attention tone="look">{t('backup.none')}</Attention> : null}
      {view.isOutOfReach ? <Attention tone="look">{t('backup.outOfReach')}</Attention> : null}
      {view.isOverdue && !view.isOutOfReach ? <Attention tone="look">{t('backup.overdue')}</Attention> : null}
      {folder === undefined ? null : <BackupFacts view={view} folder={folder} />}
      <div className={styles.acts}>
        {folder === undefined ? (
          <Button variant="primary" onPress={() => setOpen('plan')}>
            {t('backup.choose')}
          </Button>
        ) : (
          <>
            <Button
              variant={view.isOverdue ? 'primary' : 'plain'}
              isPending={isRunning}
              onPress={() => tell(client.backup.now(), t('backup.started'))}
            >
              {t('backup.now')}
            </Button>
            <Button onPress={() => setOpen('plan')}>{t('backup.change')}</Button>
          </>
        )}
        <Button variant={folder === undefined ? 'quiet' : 'plain'} onPress={() => setOpen('trial')}>
          {t('backup.try')}
        </Button>
      </div>
      <BackupFiles files={view.files} />
      {open === 'plan' ? <PlanDialog plan={view.plan} onClose={close} /> : null}
      {open === 'trial' ? <TrialDialog view={view} onClose={close} /> : null}
    </Part>
  );
}

function BackupFacts({ view, folder }: { readonly view: BackupView; readonly folder: string }) {
  const { t } = useWords();
  const moment = useMoment();
  const failed = useFailedWords();
  const { plan, last, drilledAt } = view;
  return (
    <>
      <p>{t('backup.plan', { hours: plan.everyHours, daily: plan.keepDaily, weekly: plan.keepWeekly })}</p>
      <dl className={styles.facts}>
        <dt>{t('backup.folder')}</dt>
        <dd className={styles.path}>{folder}</dd>
        <dt>{t('backup.last')}</dt>
        <dd data-tone={last?.ok === false ? 'bad' : undefined}>
          {last === undefined
            ? t('backup.lastNone')
            : last.ok
              ? t('backup.lastOk', { when: moment(last.at) })
              : t('backup.lastFailed', { when: moment(last.at), why: failed(last.obstacle) })}
        </dd>
        <dt>{t('backup.drilled')}</dt>
        <dd>{drilledAt === undefined ? t('backup.drilledNever') : moment(drilledAt)}</dd>
      </dl>
    </>
  );
}

const known = [
  'backup-out-of-reach',
  'backup-unproven',
  'disk-failing',
  'disk-full',
  'desk-read-only',
  'log-alarm',
] as const satisfies readonly ObstacleCode[];

/** The view names the obstacle by its code alone. */
function useFailedWords(): (code: string | undefined) => string {
  const { say } = useWords();
  return (code) => {
    const found = known.find((each) => each === code);
    return say(found === undefined ? 'obstacle.job-failed' : `obstacle.${found}`);
  };
}
