// What stays of erased cases: enough to count and to account for, nothing that leads to a person.

import { useState } from 'react';
import type { RetentionView } from '#core/desk/views.ts';
import { useWords } from '../../i18n/use-words.ts';
import { Button } from '../../parts/button.tsx';
import { Pane } from '../../parts/pane.tsx';
import { useController } from '../../state/open-desk.ts';
import styles from './retention.module.css';

/** Years of erased cases are seldom looked at: so many are drawn until somebody asks for all. */
const fewEnough = 100;

/** The register is read newest first; the desk keeps it oldest first. */
export function ErasedLines({ erased }: { readonly erased: RetentionView['erased'] }) {
  const words = useWords();
  const { t, say, rights, month } = { ...words, month: monthIn(words.locale) };
  const { zone } = useController();
  const [isWhole, setWhole] = useState(false);
  const newest = erased.toReversed();
  const shown = isWhole ? newest : newest.slice(0, fewEnough);
  return (
    <Pane title={t('retention.erased')} className={styles.part}>
      <p className={styles.none}>{erased.length === 0 ? t('retention.erasedNone') : t('retention.erasedNote')}</p>
      {erased.length === 0 ? null : (
        <div
          className={styles.register}
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by the keyboard (WCAG 2.1.1)
          tabIndex={0}
        >
          <table className={styles.lines} aria-label={t('retention.erased')}>
            <thead>
              <tr>
                <th scope="col">{t('retention.ref')}</th>
                <th scope="col">{t('retention.month')}</th>
                <th scope="col">{t('cases.rights')}</th>
                <th scope="col">{t('retention.outcome')}</th>
                <th scope="col">{t('retention.daysTaken')}</th>
                <th scope="col">{t('retention.erasedAt')}</th>
              </tr>
            </thead>
            <tbody>
              {shown.map(({ id, ref, erasedAt, line }) => (
                <tr key={id}>
                  <th scope="row">{ref}</th>
                  <td>{month(line.month)}</td>
                  <td>{rights(line.rights.map(({ right }) => right))}</td>
                  <td>{line.outcome === undefined ? '–' : say(`outcome.${line.outcome}`)}</td>
                  <td>
                    {line.daysTaken === undefined ? '–' : t('retention.days', { days: line.daysTaken })}
                    {line.isInTime === false ? `, ${t('retention.late')}` : null}
                  </td>
                  <td>{words.instant(erasedAt, zone)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {shown.length === erased.length ? null : (
        <Button variant="quiet" onPress={() => setWhole(true)}>
          {t('retention.showAll', { count: erased.length })}
        </Button>
      )}
    </Pane>
  );
}

/** Writes `2026-11` as "November 2026". */
function monthIn(locale: string): (month: string) => string {
  const format = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  return (month) => format.format(new Date(`${month}-15T12:00:00Z`));
}
