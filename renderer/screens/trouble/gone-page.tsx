// The session is over: the page cannot come back by itself, and says how to start again.

import { useWords } from '../../i18n/use-words.ts';
import { Button } from '../../parts/button.tsx';
import { Sheet } from '../../parts/sheet.tsx';
import { isInShell } from '../../wires/port-link.ts';
import styles from '../welcome/welcome-page.module.css';

export function GonePage() {
  const { t } = useWords();
  return (
    <Sheet>
      <div className={styles.page}>
        <h1 className={styles.title}>{t('gone.title')}</h1>
        <p className={styles.text}>{isInShell() ? t('gone.shell') : t('gone.text')}</p>
        <p className={styles.text}>{t('gone.safe')}</p>
        {isInShell() ? (
          <div className={styles.acts}>
            <Button variant="primary" onPress={() => location.reload()}>
              {t('gone.reload')}
            </Button>
          </div>
        ) : null}
      </div>
    </Sheet>
  );
}
