// What is covered, each with its reason and a way to uncover it.

import { X } from 'lucide-react';
import { useId } from 'react';
import { redactionReasons, type RedactionReason } from '#core/case/letter-event.ts';
import { useWords } from '../../i18n/use-words.ts';
import { IconButton } from '../../parts/icon-button.tsx';
import styles from './redact.module.css';

export interface ListedMark {
  readonly id: number;
  /** undefined in a text, which has no pages. */
  readonly page: number | undefined;
  /** The words under it; empty where there are none. */
  readonly text: string;
  readonly why: RedactionReason;
}

export interface MarkListProps {
  readonly marks: readonly ListedMark[];
  readonly onWhy: (id: number, why: RedactionReason) => void;
  readonly onRemove: (id: number) => void;
  /** Shows the page that a mark is on. */
  readonly onPage?: (page: number) => void;
}

const longest = 60;

export function MarkList({ marks, onWhy, onRemove, onPage }: MarkListProps) {
  const { t } = useWords();
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.panel}>
      <h2 id={id} className={styles.panelTitle}>
        {t('redact.marks')} <span className={styles.count}>{marks.length}</span>
      </h2>
      {marks.length === 0 ? <p className={styles.note}>{t('redact.none')}</p> : null}
      <ul className={styles.marks}>
        {marks.map((mark) => {
          const { page, text } = mark;
          const shown = text.length > longest ? `${text.slice(0, longest)}…` : text;
          const what = text === '' ? t('redact.aPicture') : `“${shown}”`;
          return (
            <li key={mark.id} className={styles.mark}>
              <span className={styles.markWords} data-personal>
                {page === undefined || onPage === undefined ? null : (
                  <button type="button" className={styles.toPage} onClick={() => onPage(page)}>
                    {t('redact.onPage', { page })}
                  </button>
                )}
                <bdi>{text === '' ? t('redact.aPicture') : shown}</bdi>
              </span>
              <select
                aria-label={`${t('redact.whyOf')}: ${what}`}
                className={styles.markWhy}
                value={mark.why}
                onChange={({ target }) => {
                  const chosen = redactionReasons.find((reason) => reason === target.value);
                  if (chosen !== undefined) onWhy(mark.id, chosen);
                }}
              >
                {redactionReasons.map((reason) => (
                  <option key={reason} value={reason}>
                    {t(`redact.reason.${reason}`)}
                  </option>
                ))}
              </select>
              <IconButton
                label={t('redact.uncover', { what })}
                icon={<X aria-hidden="true" />}
                onPress={() => onRemove(mark.id)}
              />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
