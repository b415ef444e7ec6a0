// Nothing waits: says so, what was done, what comes in meanwhile, and what comes next.

import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import { EmptyNote } from '../../parts/empty-note.tsx';
import { KeyCap } from '../../parts/key-cap.tsx';
import { Pane } from '../../parts/pane.tsx';
import { TakeFilesMenu } from '../../parts/take-files-menu.tsx';
import { useAnswer } from '../../state/use-answer.ts';
import { useDesk } from '../../state/desk-context.ts';
import styles from './tray-done.module.css';

/** `done` of them were dealt with just now. */
export function TrayDone({ done }: { readonly done: number }) {
  const { t, day } = useWords();
  const { queries } = useDesk();
  const next = useAnswer(queries.today.show.queryOptions()).data?.nextDue;
  const known = useAnswer(queries.accounts.list.queryOptions()).data;
  const accounts = known ?? [];
  const isUnfed = known?.length === 0 && done === 0;
  const isComingIn = accounts.some(({ sync }) => sync.state === 'pulling' || sync.state === 'connecting');
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The row that had the keyboard is gone with the last message.
    if (done > 0) place.current?.closest<HTMLElement>('[data-pane]')?.focus({ preventScroll: true });
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- as it appears, and not again
  }, []);
  return (
    <Pane title={t('nav.triage')} level={1}>
      <div ref={place}>
        <EmptyNote title={next === undefined ? t('triage.done') : t('triage.doneUntil', { day: day(next, 'weekday') })}>
          <p>
            {isUnfed
              ? t('day.empty.account')
              : t(isComingIn ? 'triage.comingIn' : done > 0 ? 'triage.doneCount' : 'triage.doneWhy', { count: done })}
          </p>
          <p className={styles.ways}>
            {isUnfed ? <Link to="/settings/accounts/new">{t('day.empty.add')}</Link> : null}
            <Link to="/cases">
              {t('triage.toCases')} <KeyCap>3</KeyCap>
            </Link>
            <Link to="/today">
              {t('nav.today')} <KeyCap>1</KeyCap>
            </Link>
          </p>
          <TakeFilesMenu />
        </EmptyNote>
      </div>
    </Pane>
  );
}
