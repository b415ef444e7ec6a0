// What intake noticed beside the request: days and numbers that the writer gives, and whose data it is about.

import type { Suggestion } from '#core/intake/suggestion.ts';
import { useWords } from '../../i18n/use-words.ts';
import styles from './noticed-part.module.css';

export function NoticedPart({ suggestion }: { readonly suggestion: Suggestion }) {
  const { t, day } = useWords();
  const { mentions } = suggestion;
  if (mentions === undefined) return null;
  return (
    <section className={styles.noticed} data-personal aria-label={t('triage.mentions')}>
      {mentions.representedName === undefined ? null : <p>{t('triage.about', { name: mentions.representedName })}</p>}
      {mentions.deadlines.map((deadline) => (
        <p key={deadline.quote}>
          {deadline.day === undefined
            ? t('triage.deadline', { quote: deadline.quote })
            : t('triage.deadlineDay', { quote: deadline.quote, day: day(deadline.day, 'short') })}
        </p>
      ))}
      {mentions.identifiers.length === 0 ? null : (
        <dl className={styles.numbers}>
          {mentions.identifiers.map(({ kind, quote }) => (
            <div key={quote}>
              <dt>{t(`triage.identifier.${kind}`)}</dt>
              <dd>{quote}</dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}
