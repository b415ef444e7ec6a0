// The writer's own sentences that the suggestion rests on, each with the right that it speaks for.

import type { Evidence } from '#core/intake/suggestion.ts';
import { useWords } from '../../i18n/use-words.ts';
import styles from './quoted-evidence.module.css';

/** The others are marked in the mail itself. */
const mostShown = 3;

export function QuotedEvidence({ evidence }: { readonly evidence: readonly Evidence[] }) {
  const { t, rights } = useWords();
  const byQuote = [...Map.groupBy(evidence, ({ quote }) => quote)];
  if (byQuote.length === 0) return null;
  return (
    <>
      <ul className={styles.quotes} aria-label={t('triage.evidence')}>
        {byQuote.slice(0, mostShown).map(([quote, ofQuote]) => (
          <li key={quote}>
            <q className={styles.quote} data-personal>
              {quote}
            </q>{' '}
            <span className={styles.right}>{rights(ofQuote.map(({ right }) => right))}</span>
          </li>
        ))}
      </ul>
      {byQuote.length > mostShown ? (
        <p className={styles.more}>{t('triage.marked', { count: byQuote.length })}</p>
      ) : null}
    </>
  );
}
