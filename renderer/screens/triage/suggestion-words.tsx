// What speaks for the suggestion: how sure intake is, the sentences it rests on, who asks for whom.

import type { TrayItem } from '#core/desk/views.ts';
import { useWords } from '../../i18n/use-words.ts';
import { LearnedPart } from './learned-part.tsx';
import { NoticedPart } from './noticed-part.tsx';
import { QuotedEvidence } from './quoted-evidence.tsx';
import { Sureness } from './sureness.tsx';
import styles from './suggestion-words.module.css';

export function SuggestionWords({ item }: { readonly item: TrayItem }) {
  const { t, say } = useWords();
  const { suggestion } = item;
  if (suggestion === undefined) {
    return (
      <p className={styles.sure}>{item.unreadable === undefined ? t('mail.notYetRead') : t('triage.noSuggestion')}</p>
    );
  }
  return (
    <div className={styles.words}>
      <Sureness confidence={suggestion.confidence} />
      <QuotedEvidence evidence={suggestion.evidence} />
      {item.repliesTo === undefined ? null : (
        <p className={styles.sure}>{t(continuation(item), { ref: item.repliesTo })}</p>
      )}
      {suggestion.capacity === 'self' ? null : (
        <div className={styles.capacity}>
          <p className={styles.who}>{t('triage.writtenBy', { who: say(`capacity.${suggestion.capacity}`) })}</p>
          {suggestion.capacityQuote === undefined ? null : (
            <q className={styles.quote} data-personal>
              {suggestion.capacityQuote}
            </q>
          )}
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

/** Why a message that continues a case waits for a person. */
function continuation({ isFromCase, repliesBy }: TrayItem) {
  if (isFromCase) return 'triage.repliesWithRight';
  return repliesBy === 'subject' ? 'triage.namesCase' : 'triage.repliesToLong';
}
