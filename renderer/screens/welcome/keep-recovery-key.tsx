// The third page: the recovery key, shown this once.

import { Printer } from 'lucide-react';
import { useState } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import { Button } from '../../parts/button.tsx';
import styles from './welcome-page.module.css';

export interface KeepRecoveryKeyProps {
  readonly recoveryKey: string;
  readonly onKept: () => void;
}

export function KeepRecoveryKey({ recoveryKey, onKept }: KeepRecoveryKeyProps) {
  const { t } = useWords();
  const [isKept, setKept] = useState(false);
  const words = recoveryKey.split(/\s+/).map((word, index) => ({ number: index + 1, word }));
  return (
    <div className={styles.page}>
      <h1 className={styles.title}>{t('recovery.title')}</h1>
      <p className={styles.text}>{t('recovery.text')}</p>
      <ol className={styles.words} translate="no">
        {words.map(({ number, word }) => (
          <li key={number}>{word}</li>
        ))}
      </ol>
      <div>
        <Button icon={<Printer aria-hidden="true" />} onPress={() => window.print()}>
          {t('recovery.print')}
        </Button>
      </div>
      <label className={styles.check}>
        <input type="checkbox" checked={isKept} onChange={(event) => setKept(event.target.checked)} />
        <span>{t('recovery.kept')}</span>
      </label>
      <div className={styles.acts}>
        <Button variant="primary" isDisabled={!isKept} onPress={onKept}>
          {t('app.next')}
        </Button>
      </div>
    </div>
  );
}
