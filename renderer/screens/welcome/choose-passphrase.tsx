// The second page: the passphrase, twice, with a hint on its strength.

import { useState } from 'react';
import type { Obstacle } from '#core/desk/obstacle.ts';
import { useWords } from '../../i18n/use-words.ts';
import { Button } from '../../parts/button.tsx';
import { NewPassphrase } from '../../parts/new-passphrase.tsx';
import { useNewPassphrase } from '../../parts/use-new-passphrase.ts';
import { ObstacleNote } from '../../parts/obstacle-note.tsx';
import styles from './welcome-page.module.css';

export interface ChoosePassphraseProps {
  readonly onBack: () => void;
  readonly onCreate: (passphrase: string) => Promise<Obstacle | undefined>;
}

export function ChoosePassphrase({ onBack, onCreate }: ChoosePassphraseProps) {
  const { t } = useWords();
  const entry = useNewPassphrase();
  const [isPending, setPending] = useState(false);
  const [obstacle, setObstacle] = useState<Obstacle>();
  const { isReady } = entry;

  const create = async (): Promise<void> => {
    setPending(true);
    setObstacle(await onCreate(entry.first).finally(() => setPending(false)));
  };

  return (
    <form
      className={styles.page}
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady && !isPending) void create();
      }}
    >
      <h1 className={styles.title}>{t('passphrase.title')}</h1>
      <p className={styles.text}>{t('passphrase.text')}</p>
      <NewPassphrase entry={entry} hasFocus />
      {obstacle === undefined ? null : <ObstacleNote obstacle={obstacle} />}
      <div className={styles.acts}>
        <Button onPress={onBack}>{t('app.back')}</Button>
        <Button type="submit" variant="primary" isDisabled={!isReady} isPending={isPending}>
          {isPending ? t('passphrase.creating') : t('passphrase.create')}
        </Button>
      </div>
    </form>
  );
}
