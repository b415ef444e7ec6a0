// The last page: an invented inbox to look around in, or the real one.

import { useState } from 'react';
import type { Obstacle } from '#core/desk/obstacle.ts';
import { useWords } from '../../i18n/use-words.ts';
import { Button } from '../../parts/button.tsx';
import { ObstacleNote } from '../../parts/obstacle-note.tsx';
import { useDesk } from '../../state/desk-context.ts';
import styles from './welcome-page.module.css';

export function FirstMail({ onDone }: { readonly onDone: () => void }) {
  const { t } = useWords();
  const { client } = useDesk();
  const [obstacle, setObstacle] = useState<Obstacle>();

  const takeSample = async (): Promise<void> => {
    const result = await client.desk.takeSample();
    if (!result.ok) {
      setObstacle(result.failure);
      return;
    }
    location.hash = '#/triage';
    onDone();
  };

  return (
    <div className={styles.page}>
      <h1 className={styles.title}>{t('first.title')}</h1>
      <div className={styles.offers}>
        <section className={styles.offer}>
          <div className={styles.what}>
            <h2>{t('first.mailbox')}</h2>
            <p>{t('first.mailboxText')}</p>
          </div>
          <Button
            variant="primary"
            onPress={() => {
              location.hash = '#/settings/accounts/new';
              onDone();
            }}
          >
            {t('first.mailboxDo')}
          </Button>
        </section>
        <section className={styles.offer}>
          <div className={styles.what}>
            <h2>{t('first.sample')}</h2>
            <p>{t('first.sampleText')}</p>
          </div>
          <Button onPress={() => void takeSample()}>{t('first.sampleDo')}</Button>
        </section>
      </div>
      {obstacle === undefined ? null : <ObstacleNote obstacle={obstacle} />}
      <div className={styles.acts}>
        <Button variant="quiet" onPress={onDone}>
          {t('first.later')}
        </Button>
      </div>
    </div>
  );
}
