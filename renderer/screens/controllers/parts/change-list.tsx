// What changes in a profile, one line each, in words.

import { parseDay } from '#core/base/day.ts';
import { useWords } from '../../../i18n/use-words.ts';
import type { Words } from '../../../i18n/use-words.ts';
import type { ProfileChange } from '../profile-changes.ts';
import styles from '../controllers.module.css';

export function ChangeList({ changes }: { readonly changes: readonly ProfileChange[] }) {
  const words = useWords();
  return (
    <section
      className={styles.changes}
      aria-label={words.t('change.title')}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by the keyboard (WCAG 2.1.1)
      tabIndex={0}
    >
      <ul>
        {changes.map((change) => (
          <li key={keyOf(change)}>
            <span className={styles.part}>{words.t(`change.part.${change.part}`)}</span> {sayChange(change, words)}
          </li>
        ))}
      </ul>
    </section>
  );
}

function sayChange(change: ProfileChange, words: Words): string {
  const { t } = words;
  if (change.kind !== 'set') return t(`change.${change.kind}`, { entry: entryOf(change.entry, words) });
  const { before, after } = change;
  if (before === '') return t('change.added', { entry: after });
  return after === '' ? t('change.removed', { entry: before }) : t('change.set', { before, after });
}

/** A version of a policy is named by its day. */
function entryOf(entry: string, { day }: Words): string {
  const named = parseDay(entry);
  return named === undefined ? entry : day(named, 'medium');
}

function keyOf(change: ProfileChange): string {
  return change.kind === 'set' ? change.part : `${change.part} ${change.kind} ${change.entry}`;
}
