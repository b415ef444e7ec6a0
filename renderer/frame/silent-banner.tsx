// Says that the desk does not answer for now; the page keeps trying and keeps what is on it.

import { useDesk } from '../state/desk-context.ts';
import { useStore } from '../state/store.ts';
import { useWords } from '../i18n/use-words.ts';
import styles from './silent-banner.module.css';

export function SilentBanner() {
  const { t } = useWords();
  const line = useStore(useDesk().line);
  if (line !== 'silent') return null;
  return <output className={styles.banner}>{t('app.silent')}</output>;
}
