// Choosing cases among many: those that fit what is typed, soonest day first, with the chosen ones always in sight.

import { useState } from 'react';
import type { HandoverRow } from '#core/desk/handover-views.ts';
import { useWords } from '../../i18n/use-words.ts';
import { mailboxName } from '../../parts/mailbox-name.ts';
import { TextField } from '../../parts/text-field.tsx';
import { TickList } from '../../parts/tick-list.tsx';
import styles from './handover.module.css';

export interface PickCasesProps {
  readonly rows: readonly HandoverRow[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** More are found by typing. */
const mostShown = 6;

export function PickCases({ rows, chosen, onChange }: PickCasesProps) {
  const { t, day } = useWords();
  const [sought, setSought] = useState('');
  const nameOf = (row: HandoverRow): string => mailboxName(row.requester, t('mail.nobody'));
  const words = sought.toLocaleLowerCase().trim();
  const fits = (row: HandoverRow): boolean =>
    `${row.ref} ${nameOf(row)} ${row.requester.address} ${row.controller}`.toLocaleLowerCase().includes(words);
  const found = rows.filter((row) => chosen.includes(row.ref) || fits(row));
  const first = found.filter((row, at) => at < mostShown || chosen.includes(row.ref));
  return (
    <>
      {rows.length > mostShown ? (
        <TextField label={t('handover.find')} value={sought} onChange={setSought} maxLength={200} />
      ) : null}
      <div data-personal>
        <TickList
          label={t('handover.cases')}
          ticks={first.map((row) => ({
            value: row.ref,
            label: `${row.ref} · ${nameOf(row)}`,
            note: t('handover.caseNote', { day: day(row.due, 'full') }),
          }))}
          chosen={chosen}
          onChange={onChange}
        />
      </div>
      {first.length < found.length ? (
        <p className={styles.note}>{t('handover.moreCases', { count: found.length - first.length })}</p>
      ) : null}
    </>
  );
}
