// The end of the fourth step: the recovery words, shown this once, then three of them asked from the paper.

import { useState } from 'react';
import type { Obstacle } from '#core/desk/obstacle.ts';
import { useWords } from '../../i18n/use-words.ts';
import { Button } from '../../parts/button.tsx';
import { RecoveryDrill } from '../../parts/recovery-drill.tsx';
import { RecoveryWords } from '../../parts/recovery-words.tsx';
import { useDesk } from '../../state/desk-context.ts';
import { StepTitle } from './step-title.tsx';
import styles from './welcome-page.module.css';

export interface KeepRecoveryKeyProps {
  readonly recoveryKey: string;
  /** Why the mailbox is not connected, where it was to be. */
  readonly mailboxObstacle: Obstacle | undefined;
  readonly onKept: () => void;
}

export function KeepRecoveryKey({ recoveryKey, mailboxObstacle, onKept }: KeepRecoveryKeyProps) {
  const { t, obstacle } = useWords();
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
      <StepTitle>{t('recovery.title')}</StepTitle>
      <p className={styles.text}>{t('recovery.text')}</p>
      {mailboxObstacle === undefined ? null : (
        <output className={styles.notice}>{t('firstRun.mailboxFailed', { why: obstacle(mailboxObstacle) })}</output>
      )}
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
