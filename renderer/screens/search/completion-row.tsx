// What could come next, under the field: operators and their values. The arrow keys reach it from the field.

/* oxlint-disable jsx-a11y/prefer-tag-over-role -- a list beside its field (ARIA combobox): a select would take the keyboard */

import type { Completion } from '#core/search/complete-query.ts';
import { useWords } from '../../i18n/use-words.ts';
import { joinClasses } from '../../parts/join-classes.ts';
import styles from './completion-row.module.css';

export interface CompletionRowProps {
  readonly id: string;
  readonly completions: readonly Completion[];
  /** The one that Enter would take; -1 for none. */
  readonly active: number;
  readonly onChoose: (completion: Completion) => void;
}

export function CompletionRow({ id, completions, active, onChoose }: CompletionRowProps) {
  const { t } = useWords();
  const chosen = completions[active] ?? completions[0];
  if (chosen === undefined) return null;
  return (
    <div className={styles.completions}>
      <div role="listbox" id={id} aria-label={t('search.suggestions')} className={styles.row}>
        {completions.map((completion, at) => (
          <button
            key={completion.insert}
            type="button"
            tabIndex={-1}
            role="option"
            id={`${id}-${at}`}
            aria-selected={at === active}
            className={joinClasses(styles.option, at === active && styles.active)}
            // The field keeps the keyboard.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onChoose(completion)}
          >
            {completion.insert}
          </button>
        ))}
      </div>
      <p className={styles.meaning}>{t(`search.op.${chosen.operator}`)}</p>
    </div>
  );
}
