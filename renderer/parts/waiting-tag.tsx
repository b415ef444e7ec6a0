// Says that a case waits for proof of identity.

import { useWords } from '../i18n/use-words.ts';
import { UrgencyMark } from './urgency-mark.tsx';
import styles from './waiting-tag.module.css';

export function WaitingTag() {
  const { t } = useWords();
  return (
    <span className={styles.tag}>
      <UrgencyMark role="waiting" />
      {t('identity.waiting')}
    </span>
  );
}
