// The journal as a register: times in the margin, one line an entry, oldest first.

import { Link } from '@tanstack/react-router';
import { dayIn } from '#core/base/day.ts';
import type { CaseView, JournalRow } from '#core/desk/views.ts';
import { sayEvent } from '#core/words/say-event.ts';
import { useWords } from '../../i18n/use-words.ts';
import { AwaitAnswer } from '../../parts/await-answer.tsx';
import { Button } from '../../parts/button.tsx';
import { useAnswer } from '../../state/use-answer.ts';
import { useDesk } from '../../state/desk-context.ts';
import { useZoneOf } from '../../state/open-desk.ts';
import { useCaseActs } from './case-acts.ts';
import { addNote } from './head-dialogs.tsx';
import styles from './case-journal.module.css';

export function CaseJournal({ view }: { readonly view: CaseView }) {
  const { queries } = useDesk();
  const { t } = useWords();
  const { open } = useCaseActs();
  const zone = useZoneOf(view.controller);
  const journal = useAnswer(queries.cases.journal.queryOptions({ input: { ref: view.ref } }));
  return (
    <div className={styles.journal}>
      <div className={styles.head}>
        <p className={styles.note}>{t('journal.note')}</p>
        <Link to="/log" search={{ ref: view.ref }} className={styles.toLog}>
          {t('log.ofCase')}
        </Link>
        <Button shortcut="N" onPress={() => open(addNote)}>
          {t('case.addNote')}…
        </Button>
      </div>
      <AwaitAnswer query={journal}>
        {(rows) => (
          <ol>
            {rows.map((row, index) => (
              <Entry key={row.seq} row={row} before={rows[index - 1]} zone={zone} />
            ))}
          </ol>
        )}
      </AwaitAnswer>
    </div>
  );
}

interface EntryProps {
  readonly row: JournalRow;
  readonly before: JournalRow | undefined;
  readonly zone: string;
}

function Entry({ row, before, zone }: EntryProps) {
  const { say, locale, day, time } = useWords();
  const on = dayIn(row.at, zone);
  const isNewDay = before === undefined || dayIn(before.at, zone) !== on;
  return (
    <li className={styles.entry}>
      <span className={styles.when}>
        <span className={isNewDay ? styles.day : styles.sameDay}>{day(on, 'medium')}</span>
        <time dateTime={row.at}>{time(row.at, zone)}</time>
      </span>
      <span className={styles.what}>
        <span className={row.event === undefined ? styles.erased : undefined}>{sayEvent(row.event, say, locale)}</span>
        <span className={styles.by}>
          {say(`by.${row.by}`)} · <span className={styles.seq}>{row.seq}</span>
        </span>
      </span>
    </li>
  );
}
