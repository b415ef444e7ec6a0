// The policy to check: a file, dropped or chosen, or pasted text.

import { FileUp } from 'lucide-react';
import { useState } from 'react';
import { DropZone, FileTrigger } from 'react-aria-components';
import type { Obstacle } from '#core/desk/obstacle.ts';
import { useWords } from '../../i18n/use-words.ts';
import { Button } from '../../parts/button.tsx';
import { ObstacleNote } from '../../parts/obstacle-note.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { useDesk } from '../../state/desk-context.ts';
import type { DeskClient } from '#rpc/client.ts';
import type { CheckedPolicy } from './policy-screen.tsx';
import { readBase64 } from '../../state/read-base64.ts';
import { fileTypes, largestFile } from './policy-file.ts';
import styles from './policy.module.css';

type Given = Parameters<DeskClient['policy']['check']>[0];

export function GivePolicy({ onChecked }: { readonly onChecked: (checked: CheckedPolicy) => void }) {
  const { t, size } = useWords();
  const { client } = useDesk();
  const [text, setText] = useState('');
  const [reading, setReading] = useState<string>();
  const isReading = reading !== undefined;
  const [obstacle, setObstacle] = useState<Obstacle>();
  const [wrong, setWrong] = useState<string>();

  const check = async (name: string, give: () => Promise<Given>): Promise<void> => {
    setReading(name);
    setObstacle(undefined);
    setWrong(undefined);
    try {
      const result = await client.policy.check(await give());
      if (result.ok) onChecked(result.value);
      else setObstacle(result.failure);
    } catch {
      setWrong(t('policy.unreadable'));
    } finally {
      setReading(undefined);
    }
  };
  const checkFile = (file: File | null | undefined): void => {
    if (file === null || file === undefined || isReading) return;
    if (file.size > largestFile) {
      setObstacle(undefined);
      setWrong(t('policy.tooLarge', { size: size(file.size), most: size(largestFile) }));
      return;
    }
    void check(file.name, async () => ({ fileName: file.name, base64: await readBase64(file) }));
  };

  return (
    <form
      className={styles.give}
      data-takes-files
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '' && !isReading) void check(t('policy.pasted'), async () => ({ text }));
      }}
    >
      <DropZone
        className={styles.drop ?? ''}
        aria-label={t('policy.drop')}
        onDrop={({ items }) => {
          const file = items.find((item) => item.kind === 'file');
          if (file?.kind === 'file') void file.getFile().then(checkFile);
        }}
      >
        <FileUp aria-hidden="true" />
        <p>{t('policy.drop')}</p>
        <FileTrigger acceptedFileTypes={fileTypes} onSelect={(files) => checkFile(files?.item(0))}>
          <Button>{t('policy.choose')}…</Button>
        </FileTrigger>
        <p className={styles.note}>{t('policy.fileHint', { most: size(largestFile) })}</p>
      </DropZone>
      <TextField
        label={t('policy.paste')}
        value={text}
        onChange={setText}
        rows={10}
        hint={t('policy.pasteHint')}
        maxLength={2_000_000}
      />
      {obstacle === undefined ? null : <ObstacleNote obstacle={obstacle} />}
      {wrong === undefined ? null : (
        <p className={styles.wrong} role="alert">
          {wrong}
        </p>
      )}
      <div className={styles.giveActs}>
        <Button type="submit" variant="primary" isDisabled={text.trim() === ''}>
          {t('policy.check')}
        </Button>
        <output className={styles.note}>{reading === undefined ? null : t('policy.reading', { name: reading })}</output>
      </div>
    </form>
  );
}
