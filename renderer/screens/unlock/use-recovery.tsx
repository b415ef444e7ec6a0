// For whoever forgot the passphrase: the recovery words open the desk, and another passphrase takes its place.

import { useState } from 'react';
import type { Obstacle } from '#core/desk/obstacle.ts';
import { useWords } from '../../i18n/use-words.ts';
import { Button } from '../../parts/button.tsx';
import { NewPassphrase } from '../../parts/new-passphrase.tsx';
import { useNewPassphrase } from '../../parts/use-new-passphrase.ts';
import { ObstacleNote } from '../../parts/obstacle-note.tsx';
import { RecoveryField } from '../../parts/recovery-field.tsx';
import { isWholeRecovery, writtenWords } from '../../parts/recovery-text.ts';
import { useDesk } from '../../state/desk-context.ts';
import type { Opening } from './unlock-screen.tsx';
import styles from '../welcome/welcome-page.module.css';

export function UseRecovery({ open, onBack }: { readonly open: Opening; readonly onBack: () => void }) {
  const { t } = useWords();
  const { client } = useDesk();
  const [words, setWords] = useState('');
  const entry = useNewPassphrase();
  const [obstacle, setObstacle] = useState<Obstacle>();
  const [isPending, setPending] = useState(false);
  const isReady = isWholeRecovery(words) && entry.isReady;

  const recover = async (): Promise<void> => {
    setPending(true);
    setObstacle(undefined);
    const recoveryKey = writtenWords(words);
    setObstacle(
      await open(() => client.security.recover({ recoveryKey, next: entry.first })).finally(() => setPending(false)),
    );
  };

  return (
    <form
      className={styles.page}
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady && !isPending) void recover();
      }}
    >
      <h1 className={styles.title}>{t('forgot.title')}</h1>
      <p className={styles.text}>{t('forgot.text')}</p>
      <RecoveryField value={words} onChange={setWords} hasFocus />
      <NewPassphrase entry={entry} isNext />
      {obstacle === undefined ? null : <ObstacleNote obstacle={obstacle} />}
      <p className={styles.quiet}>{t('forgot.lost')}</p>
      <div className={styles.acts}>
        <Button onPress={onBack}>{t('app.back')}</Button>
        <Button type="submit" variant="primary" isDisabled={!isReady} isPending={isPending}>
          {isPending ? t('unlock.unlocking') : t('forgot.do')}
        </Button>
      </div>
    </form>
  );
}
