// One mailbox: what it holds, what is going on with it, pull, stop, remove.

import { useState } from 'react';
import type { Obstacle } from '#core/desk/obstacle.ts';
import type { MailboxView } from '#core/desk/views.ts';
import type { Result } from '#core/base/result.ts';
import { useWords } from '../../i18n/use-words.ts';
import { ActDialog } from '../../parts/act-dialog.tsx';
import { Button } from '../../parts/button.tsx';
import { JobProgress } from '../../parts/job-progress.tsx';
import { ObstacleNote } from '../../parts/obstacle-note.tsx';
import { useDesk } from '../../state/desk-context.ts';
import { useController } from '../../state/open-desk.ts';
import styles from './section.module.css';

export function MailboxLine({ mailbox }: { readonly mailbox: MailboxView }) {
  const words = useWords();
  const { t, say, instant } = words;
  const { zone } = useController();
  const { client, queries, cache, toaster } = useDesk();
  const [isRemoving, setRemoving] = useState(false);
  const { id } = mailbox;

  const ask = async (answer: Promise<Result<unknown, Obstacle>>): Promise<Obstacle | undefined> => {
    const result = await answer;
    void cache.invalidateQueries({ queryKey: queries.mailboxes.key() });
    return result.ok ? undefined : result.failure;
  };
  const askAndTell = async (answer: Promise<Result<unknown, Obstacle>>): Promise<void> => {
    const obstacle = await ask(answer);
    if (obstacle !== undefined) toaster.show({ text: words.obstacle(obstacle), tone: 'obstacle' });
  };

  return (
    <li className={styles.mailbox}>
      <div>
        <p className={styles.account}>
          {mailbox.user} · {mailbox.folder}
        </p>
        <p className={styles.server}>
          {mailbox.host}:{mailbox.port}, {say(`security.${mailbox.security}`)}
          {mailbox.hasPrivateCa ? `, ${t('settings.privateCa')}` : null}
        </p>
        <p className={styles.server}>
          {t('settings.stored', { count: mailbox.stored })}
          {' · '}
          {mailbox.lastPulledAt === undefined
            ? t('status.neverPulled')
            : t('status.pulled', { when: instant(mailbox.lastPulledAt, zone) })}
        </p>
      </div>
      <div className={styles.acts}>
        {mailbox.isPulling ? (
          <Button onPress={() => void askAndTell(client.mailboxes.stop({ id }))}>{t('settings.stop')}</Button>
        ) : (
          <Button variant="primary" onPress={() => void askAndTell(client.mailboxes.pull({ id }))}>
            {t('settings.pull')}
          </Button>
        )}
        <Button variant="quiet" onPress={() => setRemoving(true)}>
          {t('settings.remove')}…
        </Button>
      </div>
      {mailbox.isPulling ? (
        <div className={styles.wide}>
          <JobProgress />
        </div>
      ) : null}
      {mailbox.lastObstacle === undefined || mailbox.isPulling ? null : (
        <div className={styles.wide}>
          <ObstacleNote obstacle={mailbox.lastObstacle} />
        </div>
      )}
      {isRemoving ? (
        <ActDialog
          title={t('settings.removeTitle', { user: mailbox.user })}
          actLabel={t('settings.remove')}
          onClose={() => setRemoving(false)}
          onAct={() => ask(client.mailboxes.remove({ id }))}
        >
          <p>{t('settings.removeNote')}</p>
        </ActDialog>
      ) : null}
    </li>
  );
}
