// Nothing waits: says so, and what comes next.

import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useWords } from '../../i18n/use-words.ts';
import { EmptyNote } from '../../parts/empty-note.tsx';
import { Pane } from '../../parts/pane.tsx';
import { valueOf } from '../../state/answer.ts';
import { useDesk } from '../../state/desk-context.ts';

export function TrayDone() {
  const { t, day } = useWords();
  const { queries } = useDesk();
  const next = useQuery(queries.today.show.queryOptions({ select: valueOf })).data?.nextDue;
  return (
    <Pane title={t('nav.triage')} level={1}>
      <EmptyNote title={next === undefined ? t('triage.done') : t('triage.doneUntil', { day: day(next, 'weekday') })}>
        <p>{t('triage.doneWhy')}</p>
        <Link to="/cases">{t('triage.toCases')}</Link>
      </EmptyNote>
    </Pane>
  );
}
