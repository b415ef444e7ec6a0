// The journal as a register: days as headings, times in the margin, one line an entry, oldest first.

import { Link } from '@tanstack/react-router';
import { Printer } from 'lucide-react';
import { useState } from 'react';
import type { CaseView, JournalRow } from '#core/desk/views.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { AwaitAnswer } from '../../../parts/await-answer.tsx';
import { Button } from '../../../parts/button.tsx';
import { SelectField } from '../../../parts/select-field.tsx';
import { useZoneOf } from '../../../state/open-desk.ts';
import { useCaseActs } from '../case-acts.ts';
import { addNote } from '../head-dialogs.tsx';
import { useCaseJournal } from '../use-case-journal.ts';
import { daysOf } from './days-of.ts';
import { JournalEntry } from './journal-entry.tsx';
import { journalKinds, kindOf } from './journal-kind.ts';
import styles from './case-journal.module.css';

type Kind = (typeof journalKinds)[number];

export function CaseJournal({ view }: { readonly view: CaseView }) {
  const { t } = useWords();
  const { open } = useCaseActs();
  const [kind, setKind] = useState<Kind>('all');
  const journal = useCaseJournal(view.ref);
  return (
    <div className={styles.journal}>
      <div className={styles.head}>
        <SelectField
          label={t('journal.filter')}
          value={kind}
          onChange={setKind}
          choices={journalKinds.map((value) => ({ value, label: t(`journal.kind.${value}`) }))}
        />
        <span className={styles.acts}>
          <Link to="/log" search={{ ref: view.ref }} className={styles.toLog}>
            {t('log.ofCase')}
          </Link>
          <Button variant="quiet" icon={<Printer aria-hidden="true" />} onPress={() => globalThis.print()}>
            {t('journal.print')}
          </Button>
          <Button command="case.addNote" onPress={() => open(addNote)}>
            {t('case.addNote')}…
          </Button>
        </span>
      </div>
      <p className={styles.note}>{t('journal.note')}</p>
      <AwaitAnswer query={journal}>
        {(rows) => {
          const shown = kind === 'all' ? rows : rows.filter((row) => kindOf(row) === kind);
          return (
            <>
              <p className={styles.count} aria-live="polite">
                {t('journal.count', { shown: shown.length, all: rows.length })}
              </p>
              <Days rows={shown} view={view} />
            </>
          );
        }}
      </AwaitAnswer>
    </div>
  );
}

function Days({ rows, view }: { readonly rows: readonly JournalRow[]; readonly view: CaseView }) {
  const { day } = useWords();
  const zone = useZoneOf(view.controller);
  return daysOf(rows, zone).map(({ on, rows: ofDay }) => (
    <section key={on} className={styles.dayPart} aria-labelledby={`journal-${on}`}>
      <h2 id={`journal-${on}`} className={styles.day}>
        {day(on, 'full')}
      </h2>
      <ol>
        {ofDay.map((row) => (
          <JournalEntry key={row.seq} row={row} zone={zone} caseRef={view.ref} plans={view.tasks} />
        ))}
      </ol>
    </section>
  ));
}
