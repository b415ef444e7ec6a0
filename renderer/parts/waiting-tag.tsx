// Says that a case waits for proof of identity.

import { useWords } from '../i18n/use-words.ts';
import styles from './waiting-tag.module.css';

export function WaitingTag() {
  const { t } = useWords();
  return <span className={styles.tag}>{t('identity.waiting')}</span>;
}
