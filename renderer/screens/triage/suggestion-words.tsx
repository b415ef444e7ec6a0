// The suggestion as a sentence: what it looks like, who asks for whom, and how sure intake is.

import type { TrayItem } from '#core/desk/views.ts';
import { useWords } from '../../i18n/use-words.ts';
import { LearnedPart } from './learned-part.tsx';
import { NoticedPart } from './noticed-part.tsx';
import styles from './suggestion-words.module.css';

export function SuggestionWords({ item }: { readonly item: TrayItem }) {
  const { t, say } = useWords();
  const { suggestion } = item;
  if (suggestion === undefined) {
    return (
      <p className={styles.sure}>{item.unreadable === undefined ? t('mail.notYetRead') : t('triage.noSuggestion')}</p>
    );
  }
  const marked = new Set(suggestion.evidence.map(({ quote }) => quote)).size;
  return (
    <div className={styles.words}>
      <p className={styles.kind}>
        {say(`kind.${suggestion.kind}`)}
        {suggestion.otherReason === undefined ? null : (
          <span className={styles.why}>{say(`otherReason.${suggestion.otherReason}`)}</span>
        )}
      </p>
      <p className={styles.sure}>
        {t(sureness(suggestion.confidence))}
        {marked === 0 ? null : ` ${t('triage.marked', { count: marked })}`}
      </p>
      {item.repliesTo === undefined ? null : (
        <p className={styles.sure}>{t(continuation(item), { ref: item.repliesTo })}</p>
      )}
      {suggestion.capacity === 'self' ? null : (
        <div className={styles.capacity}>
          <p className={styles.who}>{t('triage.writtenBy', { who: say(`capacity.${suggestion.capacity}`) })}</p>
          {suggestion.capacityQuote === undefined ? null : <q className={styles.quote}>{suggestion.capacityQuote}</q>}
        </div>
      )}
      {suggestion.ownReference === undefined ? null : (
        <p className={styles.sure}>{t('triage.ownReference', { reference: suggestion.ownReference })}</p>
      )}
      {suggestion.learned === undefined ? null : <LearnedPart learned={suggestion.learned} />}
      <NoticedPart suggestion={suggestion} />
    </div>
  );
}

function sureness(confidence: number): 'triage.sure' | 'triage.likely' | 'triage.unsure' {
  if (confidence >= 0.85) return 'triage.sure';
  return confidence >= 0.6 ? 'triage.likely' : 'triage.unsure';
}

/** Why a message that continues a case waits for a person. */
function continuation({ isFromCase, repliesBy }: TrayItem) {
  if (isFromCase) return 'triage.repliesWithRight';
  return repliesBy === 'subject' ? 'triage.namesCase' : 'triage.repliesToLong';
}
