// Nothing waits: says so, what comes in meanwhile, and what comes next.

import { Link } from '@tanstack/react-router';
import { useWords } from '../../i18n/use-words.ts';
import { EmptyNote } from '../../parts/empty-note.tsx';
import { Pane } from '../../parts/pane.tsx';
import { TakeFilesMenu } from '../../parts/take-files-menu.tsx';
import { useAnswer } from '../../state/use-answer.ts';
import { useDesk } from '../../state/desk-context.ts';

export function TrayDone() {
  const { t, day } = useWords();
  const { queries } = useDesk();
  const next = useAnswer(queries.today.show.queryOptions()).data?.nextDue;
  const accounts = useAnswer(queries.accounts.list.queryOptions()).data ?? [];
  const isComingIn = accounts.some(({ sync }) => sync.state === 'pulling' || sync.state === 'connecting');
  return (
    <Pane title={t('nav.triage')} level={1}>
      <EmptyNote title={next === undefined ? t('triage.done') : t('triage.doneUntil', { day: day(next, 'weekday') })}>
        <p>{t(isComingIn ? 'triage.comingIn' : 'triage.doneWhy')}</p>
        <TakeFilesMenu />
        <Link to="/cases">{t('triage.toCases')}</Link>
      </EmptyNote>
    </Pane>
  );
}
