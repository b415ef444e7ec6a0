// When the desk asks about senders, whom it asks, and whose servers it takes for the own provider's.

import { useState } from 'react';
import type { Obstacle } from '#core/desk/obstacle.ts';
import type { SenderPreference } from '#core/desk/sender-views.ts';
import { useWords } from '../i18n/use-words.ts';
import { useDesk } from '../state/desk-context.ts';
import { useAnswer } from '../state/use-answer.ts';
import { useWay } from '../state/use-way.ts';
import { AwaitAnswer } from './await-answer.tsx';
import { Button } from './button.tsx';
import { ObstacleNote } from './obstacle-note.tsx';
import { Pane } from './pane.tsx';
import { TextField } from './text-field.tsx';
import styles from './sender-settings.module.css';

export function SenderSettings() {
  const { t } = useWords();
  const { queries } = useDesk();
  const preference = useAnswer(queries.sender.preference.read.queryOptions());
  return (
    <Pane title={t('senderSettings.title')} className={styles.section}>
      <div className={styles.body}>
        <p className={styles.note}>{t('senderSettings.about')}</p>
        <AwaitAnswer query={preference}>
          {(kept) => <PreferenceForm key={JSON.stringify(kept)} kept={kept} />}
        </AwaitAnswer>
      </div>
    </Pane>
  );
}

function PreferenceForm({ kept }: { readonly kept: SenderPreference }) {
  const words = useWords();
  const { t } = words;
  const { client, queries, cache, toaster } = useDesk();
  const way = useWay();
  const [checksNewMail, setChecksNewMail] = useState(kept.checksNewMail);
  const [trusted, setTrusted] = useState(kept.trusted.join(', '));
  const [nameServers, setNameServers] = useState(kept.nameServers.join(', '));
  const [obstacle, setObstacle] = useState<Obstacle>();

  const keep = async (): Promise<void> => {
    setObstacle(undefined);
    const preference = { checksNewMail, trusted: namesIn(trusted), nameServers: namesIn(nameServers) };
    try {
      const answer = await client.sender.preference.keep(preference);
      if (!answer.ok) return setObstacle(answer.failure);
      const former = { ...kept, trusted: [...kept.trusted], nameServers: [...kept.nameServers] };
      toaster.show({
        text: t('senderSettings.kept'),
        tone: 'done',
        part: 'sender settings',
        undo: way(() => client.sender.preference.keep(former)),
        redo: way(() => client.sender.preference.keep(preference)),
      });
      void cache.invalidateQueries({ queryKey: queries.sender.key() });
    } catch {
      toaster.show({ text: t('fault.title'), tone: 'obstacle' });
    }
  };

  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <label className={styles.switch}>
        <input type="checkbox" checked={checksNewMail} onChange={(event) => setChecksNewMail(event.target.checked)} />
        <span>{t('senderSettings.checksNewMail')}</span>
      </label>
      <TextField
        label={t('senderSettings.trusted')}
        hint={t('senderSettings.trustedHint')}
        value={trusted}
        onChange={setTrusted}
        maxLength={4000}
      />
      <TextField
        label={t('senderSettings.nameServers')}
        hint={t('senderSettings.nameServersHint')}
        value={nameServers}
        onChange={setNameServers}
        maxLength={1000}
      />
      {obstacle === undefined ? null : <ObstacleNote obstacle={obstacle} />}
      <div>
        <Button type="submit">{t('senderSettings.keep')}</Button>
      </div>
    </form>
  );
}

function namesIn(text: string): string[] {
  return text.split(/[\s,;]+/u).filter((name) => name !== '');
}
