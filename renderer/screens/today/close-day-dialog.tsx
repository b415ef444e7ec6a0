// What a person looks at before they leave; then a backup where there is a place for one, and the lock.

import { Link } from '@tanstack/react-router';
import { Circle, CircleCheck } from 'lucide-react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import { ActDialog } from '../../parts/act-dialog.tsx';
import { Button } from '../../parts/button.tsx';
import { useAnswer } from '../../state/use-answer.ts';
import { useDesk } from '../../state/desk-context.ts';
import { useStore } from '../../state/store.ts';
import { notLeft } from '../../frame/outbox-states.ts';
import { useOutbox } from '../../frame/use-outbox.ts';
import { useBackUp } from './use-back-up.ts';
import styles from './close-day-dialog.module.css';

export function CloseDayDialog({ onClose }: { readonly onClose: () => void }) {
  const { t, day } = useWords();
  const { client, queries, drafts, unkept } = useDesk();
  const tonight = useAnswer({ ...queries.day.show.queryOptions(), refetchOnMount: 'always' }).data?.tonight;
  const backup = useAnswer(queries.backup.show.queryOptions()).data;
  const unfinished = [...new Set(Object.keys(useStore(drafts.texts)).map((key) => key.split(' ', 1)[0] ?? ''))];
  const waiting = notLeft(useOutbox());
  const backUp = useBackUp();
  const [hasFailed, setFailed] = useState(false);
  const hasPlace = backup?.plan.folder !== undefined && !backup.isOutOfReach;
  const lock = async (): Promise<void> => {
    await unkept.flush();
    await client.desk.lock();
  };

  return (
    <ActDialog
      title={t('day.close.title')}
      actLabel={t(hasPlace ? 'day.close.backUp' : 'day.close.lock')}
      isReady={tonight !== undefined && backup !== undefined}
      isStaying
      onClose={onClose}
      onAct={async () => {
        setFailed(false);
        if (hasPlace && !(await backUp())) setFailed(true);
        else await lock();
        return undefined;
      }}
    >
      {tonight === undefined ? null : (
        <ul className={styles.lines}>
          <Line isDone={tonight.tray === 0}>
            {t('day.close.tray', { count: tonight.tray })}{' '}
            {tonight.tray === 0 ? null : (
              <Link to="/triage/{-$id}" params={{ id: undefined }} onClick={onClose}>
                {t('day.close.toTriage')}
              </Link>
            )}
          </Line>
          <Line isDone={unfinished.length === 0}>
            {t('day.close.drafts', { count: unfinished.length })} <Refs refs={unfinished} onFollow={onClose} />
          </Line>
          <Line isDone={waiting.length === 0}>{t('outbox.day', { count: waiting.length })}</Line>
          <Line isDone={tonight.letterDrafts.length === 0}>
            {t('outbox.drafts', { count: tonight.letterDrafts.length })}{' '}
            <Refs refs={[...new Set(tonight.letterDrafts)]} onFollow={onClose} />
          </Line>
          <Line isDone={tonight.dueToday.length === 0}>
            {t('day.close.today', { count: tonight.dueToday.length })}{' '}
            <Refs refs={tonight.dueToday} onFollow={onClose} />
          </Line>
          <Line isDone={tonight.dueNext.length === 0}>
            {t('day.close.next', { count: tonight.dueNext.length, day: day(tonight.nextDay, 'weekday') })}{' '}
            <Refs refs={tonight.dueNext} onFollow={onClose} />
          </Line>
          <Line isDone={hasPlace}>
            {backup === undefined
              ? null
              : t(
                  hasPlace
                    ? 'day.close.backup'
                    : backup.plan.folder === undefined
                      ? 'day.close.noFolder'
                      : 'day.close.outOfReach',
                )}{' '}
            {hasPlace ? null : (
              <Link to="/security" onClick={onClose}>
                {t('day.close.setFolder')}
              </Link>
            )}
          </Line>
        </ul>
      )}
      {hasFailed ? (
        <div className={styles.failed} role="alert">
          <p>{t('day.close.failed')}</p>
          <Button onPress={() => void lock()}>{t('day.close.anyway')}</Button>
        </div>
      ) : null}
    </ActDialog>
  );
}

function Line({ isDone, children }: { readonly isDone: boolean; readonly children: ReactNode }) {
  const Mark = isDone ? CircleCheck : Circle;
  return (
    <li className={styles.line} data-done={isDone}>
      <Mark aria-hidden="true" />
      <span>{children}</span>
    </li>
  );
}

const mostShown = 4;

function Refs({ refs, onFollow }: { readonly refs: readonly string[]; readonly onFollow: () => void }) {
  const { t } = useWords();
  return (
    <>
      {refs.slice(0, mostShown).map((ref) => (
        <Link key={ref} to="/cases/$ref" params={{ ref }} onClick={onFollow} className={styles.ref}>
          {ref}
        </Link>
      ))}
      {refs.length > mostShown ? t('day.close.more', { count: refs.length - mostShown }) : null}
    </>
  );
}
