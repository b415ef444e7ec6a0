// The session is over: the page cannot come back by itself, and says how to start again.

import { useWords } from '../../i18n/use-words.ts';
import { Sheet } from '../../parts/sheet.tsx';
import styles from '../welcome/welcome-page.module.css';

export function GonePage() {
  const { t } = useWords();
  return (
    <Sheet>
      <div className={styles.page}>
        <h1 className={styles.title}>{t('gone.title')}</h1>
        <p className={styles.text}>{t('gone.text')}</p>
        <p className={styles.text}>{t('gone.safe')}</p>
      </div>
    </Sheet>
  );
}
