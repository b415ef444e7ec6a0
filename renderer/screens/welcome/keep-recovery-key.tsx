// The third page: the recovery words, shown this once, then three of them asked from the paper.

import { useState } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import { Button } from '../../parts/button.tsx';
import { RecoveryDrill } from '../../parts/recovery-drill.tsx';
import { RecoveryWords } from '../../parts/recovery-words.tsx';
import { useDesk } from '../../state/desk-context.ts';
import styles from './welcome-page.module.css';

export interface KeepRecoveryKeyProps {
  readonly recoveryKey: string;
  readonly onKept: () => void;
}

export function KeepRecoveryKey({ recoveryKey, onKept }: KeepRecoveryKeyProps) {
  const { t } = useWords();
  const { client } = useDesk();
  const [page, setPage] = useState<'words' | 'drill'>('words');
  const [isKept, setKept] = useState(false);

  const finish = async (): Promise<void> => {
    // The desk keeps the day of the drill. Where it cannot, it asks for another one in its own time.
    await client.security.drillRecovery({ recoveryKey }).catch(() => undefined);
    onKept();
  };

  if (page === 'drill')
    return (
      <RecoveryDrill
        recoveryKey={recoveryKey}
        onLook={() => setPage('words')}
        onRight={() => void finish()}
        onSkip={onKept}
        level={1}
      />
    );
  return (
    <div className={styles.page}>
      <h1 className={styles.title}>{t('recovery.title')}</h1>
      <p className={styles.text}>{t('recovery.text')}</p>
      <RecoveryWords recoveryKey={recoveryKey} />
      <label className={styles.check}>
        <input type="checkbox" checked={isKept} onChange={(event) => setKept(event.target.checked)} />
        <span>{t('recovery.kept')}</span>
      </label>
      <div className={styles.acts}>
        <Button variant="primary" isDisabled={!isKept} onPress={() => setPage('drill')}>
          {t('app.next')}
        </Button>
      </div>
    </div>
  );
}
