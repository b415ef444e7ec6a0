// The letters of a case: what is being written, what is on its way, what has left and how.

import { Link } from '@tanstack/react-router';
import { CircleAlert, Clock3, FileText, Pencil, Send } from 'lucide-react';
import type { LetterRow } from '#core/desk/letter-views.ts';
import type { CaseView } from '#core/desk/views.ts';
import { mailboxText } from '#core/base/mailbox.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { AwaitAnswer } from '../../../parts/await-answer.tsx';
import { EmptyNote } from '../../../parts/empty-note.tsx';
import { useMoment } from '../../../parts/use-moment.ts';
import { useDesk } from '../../../state/desk-context.ts';
import { useAnswer } from '../../../state/use-answer.ts';
import { NewLetterMenu, type NewLetterProps } from './new-letter-menu.tsx';
import styles from './letters.module.css';

interface LettersTabProps extends NewLetterProps {
  readonly view: CaseView;
}

export function LettersTab({ view, ...choosing }: LettersTabProps) {
  const { t } = useWords();
  const { queries } = useDesk();
  const letters = useAnswer(queries.letters.ofCase.queryOptions({ input: { ref: view.ref } }));
  return (
    <div className={styles.letters} data-home tabIndex={-1}>
      <div className={styles.tools}>
        <NewLetterMenu view={view} {...choosing} />
      </div>
      <AwaitAnswer query={letters}>
        {(rows) =>
          rows.length === 0 ? (
            <EmptyNote title={t('letters.none')}>
              <p>{t('letters.noneHint')}</p>
            </EmptyNote>
          ) : (
            <ol className={styles.list}>
              {rows.map((row) => (
                <Row key={row.id} row={row} />
              ))}
            </ol>
          )
        }
      </AwaitAnswer>
    </div>
  );
}

function Row({ row }: { readonly row: LetterRow }) {
  const { t, say, language, day } = useWords();
  const moment = useMoment();
  const state = stateOf(row);
  const Icon = icons[state];
  const to = row.to.map(mailboxText).join(', ');
  return (
    <li className={styles.row} data-state={state}>
      <Icon aria-hidden="true" />
      <div className={styles.what}>
        <Link to="/letters/$id" params={{ id: row.id }} className={styles.name}>
          {say(`letterKind.${row.kind}`)}
        </Link>
        <p className={styles.subject} data-personal>
          {row.subject}
          {to === '' ? null : ` – ${to}`}
        </p>
      </div>
      <p className={styles.state}>
        {row.left === undefined
          ? t(`letters.${state === 'leaving' ? 'leaving' : 'draft'}`, { when: moment(row.changedAt) })
          : t(`letter.left.${row.left.way}`, { day: day(row.left.on, 'medium') })}
        {row.isBounced ? <strong> {t('letters.bounced')}</strong> : null}
        <span className={styles.language}> · {language(row.language)}</span>
      </p>
    </li>
  );
}

const icons = { draft: Pencil, leaving: Clock3, left: Send, file: FileText, bounced: CircleAlert };

function stateOf({ stage, left, isBounced }: LetterRow): keyof typeof icons {
  if (isBounced) return 'bounced';
  if (left?.way === 'file') return 'file';
  return stage;
}
