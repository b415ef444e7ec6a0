// A locked desk: the passphrase, and what to do when it cannot be opened at all.

import { useEffect, useState } from 'react';
import type { Obstacle } from '#core/desk/obstacle.ts';
import { useWords } from '../../i18n/use-words.ts';
import { Button } from '../../parts/button.tsx';
import { ObstacleNote } from '../../parts/obstacle-note.tsx';
import { Sheet } from '../../parts/sheet.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { useDesk } from '../../state/desk-context.ts';
import type { DeskQueries } from '../../state/desk-context.ts';
import { DeskTrouble, isDeskTrouble } from '../trouble/desk-trouble.tsx';
import styles from '../welcome/welcome-page.module.css';

export function UnlockScreen() {
  const { t } = useWords();
  const { client, queries, cache, toaster, sought } = useDesk();
  const [passphrase, setPassphrase] = useState('');
  const [obstacle, setObstacle] = useState<Obstacle>();
  const [isPending, setPending] = useState(false);
  useEffect(() => {
    // Nothing of an open desk stays behind in the page's memory.
    toaster.clear();
    sought.write('');
    cache.removeQueries({ predicate: ({ queryKey }) => !isStatus(queryKey, queries) });
  }, [cache, queries, toaster, sought]);

  const unlock = async (): Promise<void> => {
    setPending(true);
    setObstacle(undefined);
    try {
      const result = await client.desk.unlock({ passphrase });
      if (result.ok) await cache.invalidateQueries({ queryKey: queries.desk.key() });
      else setObstacle(result.failure);
    } finally {
      setPassphrase('');
      setPending(false);
    }
  };

  if (obstacle !== undefined && isDeskTrouble(obstacle)) {
    return <DeskTrouble obstacle={obstacle} onRetry={() => setObstacle(undefined)} />;
  }
  return (
    <Sheet>
      <form
        className={styles.page}
        onSubmit={(event) => {
          event.preventDefault();
          if (passphrase !== '' && !isPending) void unlock();
        }}
      >
        <h1 className={styles.title}>{t('unlock.title')}</h1>
        <TextField
          label={t('unlock.passphrase')}
          type="password"
          value={passphrase}
          onChange={setPassphrase}
          autoComplete="current-password"
          maxLength={1024}
          hasFocus
        />
        {obstacle === undefined ? null : <ObstacleNote obstacle={obstacle} />}
        <p className={styles.text}>{t('unlock.forgotten')}</p>
        <div className={styles.acts}>
          <Button type="submit" variant="primary" isDisabled={passphrase === ''} isPending={isPending}>
            {isPending ? t('unlock.unlocking') : t('unlock.do')}
          </Button>
        </div>
      </form>
    </Sheet>
  );
}

function isStatus(queryKey: readonly unknown[], queries: DeskQueries): boolean {
  return JSON.stringify(queryKey) === JSON.stringify(queries.desk.status.queryKey());
}
