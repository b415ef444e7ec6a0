// The dates of another clock beside those of the case: what moves, and by how many days.

import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Day } from '#core/base/day.ts';
import { compareReadings } from '#core/clock/compare-readings.ts';
import type { Reading } from '#core/clock/reading.ts';
import type { Suspension } from '#core/clock/suspension.ts';
import type { CaseView } from '#core/desk/views.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { ObstacleNote } from '../../../parts/obstacle-note.tsx';
import { useDesk } from '../../../state/desk-context.ts';
import { TrackChange } from './track-change.tsx';
import styles from './reading-changes.module.css';

export interface WhatIfInput {
  readonly receivedDay: Day;
  readonly country: string;
  readonly isExtended: boolean;
  readonly suspensions: readonly Suspension[];
}

export function ReadingChanges({ view, input }: { readonly view: CaseView; readonly input: WhatIfInput }) {
  const { queries } = useDesk();
  const asked = useQuery({
    ...queries.clock.whatIf.queryOptions({
      input: { ...input, suspensions: [...input.suspensions], controller: view.controller },
    }),
    // The table stays while the next answer is on its way.
    placeholderData: keepPreviousData,
  });
  if (asked.data === undefined) return null;
  if (!asked.data.ok) return <ObstacleNote obstacle={asked.data.failure} />;
  const then = asked.data.value;
  return (
    <>
      <TrackChange
        view={view}
        then={{
          receivedDay: input.receivedDay,
          due: input.isExtended ? then.extendedDue : then.due,
          noticeBy: then.noticeBy,
        }}
      />
      <Changes now={view.reading} then={then} />
    </>
  );
}

function Changes({ now, then }: { readonly now: Reading; readonly then: Reading }) {
  const { t, day } = useWords();
  const changes = compareReadings(now, then);
  if (changes.length === 0)
    return (
      <output className={styles.same} aria-live="polite">
        {t('whatIf.same')}
      </output>
    );
  return (
    <section aria-live="polite" aria-label={t('whatIf.changes')}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('whatIf.date')}</th>
            <th scope="col">{t('whatIf.now')}</th>
            <th scope="col">{t('whatIf.then')}</th>
            <th scope="col">{t('whatIf.shift')}</th>
          </tr>
        </thead>
        <tbody>
          {changes.map(({ field, from, to, days }) => (
            <tr key={field}>
              <th scope="row">{t(`whatIf.field.${field}`)}</th>
              <td>{day(from, 'register')}</td>
              <td className={styles.then}>{day(to, 'register')}</td>
              <td>{t('whatIf.days', { days: Math.abs(days), direction: days < 0 ? 'earlier' : 'later' })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
