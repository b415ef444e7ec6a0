// Beside the identity check: what the latest message gives cause to look at again, such as an address that is new.

import type { CaseView } from '#core/desk/views.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { SenderWarnings } from '../../../parts/sender-warnings.tsx';
import styles from './context.module.css';

const telling = new Set(['changed-address', 'other-reply-address', 'look-alike-address', 'look-alike-name']);

export function LatestSender({ view }: { readonly view: CaseView }) {
  const { t, say } = useWords();
  const latest = view.messages.at(-1);
  const warnings = (latest?.sender.warnings ?? []).filter(({ kind }) => telling.has(kind));
  const verdict = latest?.sender.verdict;
  const isAgainst = verdict === 'failed' || verdict === 'ambiguous';
  if (warnings.length === 0 && !isAgainst) return null;
  return (
    <div className={styles.text}>
      <p>
        {t('sender.identityWarn')} {isAgainst ? <strong>{say(`senderVerdict.${verdict}`)}</strong> : null}
      </p>
      <SenderWarnings warnings={warnings} />
    </div>
  );
}
