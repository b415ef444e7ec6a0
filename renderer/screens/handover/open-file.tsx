// Opening the file of a hand-over with its code: it is verified and shown before anything is taken.

import { useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import type { HandoverLook } from '#core/desk/handover-views.ts';
import type { Obstacle } from '#core/desk/obstacle.ts';
import { useWords } from '../../i18n/use-words.ts';
import { Button } from '../../parts/button.tsx';
import { ObstacleNote } from '../../parts/obstacle-note.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { useDesk } from '../../state/desk-context.ts';
import { readBase64 } from '../../state/read-base64.ts';
import { TakeDialog } from './take-dialog.tsx';
import styles from './handover.module.css';

export interface OpenedFile {
  readonly base64: string;
  readonly code: string;
}

/** In octets; a call carries no more. */
const largestFile = 20 * 1024 * 1024;

export function OpenFile() {
  const { t, size } = useWords();
  const { client } = useDesk();
  const [file, setFile] = useState<File>();
  const [code, setCode] = useState('');
  const [isPending, setPending] = useState(false);
  const [obstacle, setObstacle] = useState<Obstacle>();
  const [seen, setSeen] = useState<{ readonly look: HandoverLook; readonly file: OpenedFile }>();
  const isTooLarge = file !== undefined && file.size > largestFile;
  const isReady = file !== undefined && !isTooLarge && code.trim() !== '';

  const look = async (): Promise<void> => {
    if (file === undefined || !isReady || isPending) return;
    setPending(true);
    try {
      const opened = { base64: await readBase64(file), code };
      const result = await client.handover.look(opened);
      setObstacle(result.ok ? undefined : result.failure);
      if (result.ok) setSeen({ look: result.value, file: opened });
    } catch {
      setObstacle({ code: 'job-failed' });
    } finally {
      setPending(false);
    }
  };

  return (
    <form
      className={styles.body}
      onSubmit={(event) => {
        event.preventDefault();
        void look();
      }}
    >
      <p className={styles.note}>{t('handover.openText')}</p>
      <div className={styles.acts}>
        <FileTrigger onSelect={(files) => setFile(files?.item(0) ?? undefined)}>
          <Button>{t('handover.choose')}…</Button>
        </FileTrigger>
        <output>{file === undefined ? null : t('handover.chosen', { name: file.name })}</output>
      </div>
      {isTooLarge ? (
        <p className={styles.wrong} role="alert">
          {t('handover.tooLarge', { most: size(largestFile) })}
        </p>
      ) : null}
      <div className={styles.form}>
        <TextField
          label={t('handover.code')}
          value={code}
          onChange={setCode}
          hint={t('handover.codeHint')}
          maxLength={64}
        />
      </div>
      {obstacle === undefined ? null : <ObstacleNote obstacle={obstacle} />}
      <div className={styles.acts}>
        <Button type="submit" isPending={isPending} isDisabled={!isReady}>
          {t('handover.look')}
        </Button>
      </div>
      {seen === undefined ? null : (
        <TakeDialog
          {...seen}
          onTaken={() => {
            setFile(undefined);
            setCode('');
          }}
          onClose={() => setSeen(undefined)}
        />
      )}
    </form>
  );
}
