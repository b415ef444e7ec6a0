// Instead of a new desk: one brought back from a backup, with the passphrase or the recovery words of its day.

import { useState } from 'react';
import type { Obstacle } from '#core/desk/obstacle.ts';
import { useWords } from '../../i18n/use-words.ts';
import { Button } from '../../parts/button.tsx';
import { ObstacleNote } from '../../parts/obstacle-note.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { useDesk } from '../../state/desk-context.ts';
import styles from './welcome-page.module.css';

export function RestoreDesk({ onBack }: { readonly onBack: () => void }) {
  const { t } = useWords();
  const { client, queries, cache } = useDesk();
  const [path, setPath] = useState('');
  const [secret, setSecret] = useState('');
  const [isPending, setPending] = useState(false);
  const [obstacle, setObstacle] = useState<Obstacle>();
  const isReady = path.trim() !== '' && secret !== '';

  const restore = async (): Promise<void> => {
    setPending(true);
    setObstacle(undefined);
    try {
      const result = await client.backup.restore({ path: path.trim(), secret });
      if (result.ok) await cache.invalidateQueries({ queryKey: queries.desk.key() });
      else setObstacle(result.failure);
    } catch {
      setObstacle({ code: 'job-failed' });
    } finally {
      setPending(false);
    }
  };

  return (
    <form
      className={styles.page}
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady && !isPending) void restore();
      }}
    >
      <h1 className={styles.title}>{t('restore.title')}</h1>
      <p className={styles.text}>{t('restore.text')}</p>
      <TextField
        label={t('restore.path')}
        value={path}
        onChange={setPath}
        hint={t('restore.pathHint')}
        maxLength={4096}
        hasFocus
      />
      <TextField
        label={t('restore.secret')}
        type="password"
        value={secret}
        onChange={setSecret}
        hint={t('restore.secretHint')}
        autoComplete="current-password"
        maxLength={1024}
      />
      {obstacle === undefined ? null : <ObstacleNote obstacle={obstacle} />}
      <div className={styles.acts}>
        <Button onPress={onBack}>{t('app.back')}</Button>
        <Button type="submit" variant="primary" isDisabled={!isReady} isPending={isPending}>
          {isPending ? t('restore.doing') : t('restore.do')}
        </Button>
      </div>
    </form>
  );
}
