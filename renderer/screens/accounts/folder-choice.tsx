// The folders of a mailbox to choose from: what each is for, how much it holds, why it is worth reading.

import { useId, useState } from 'react';
import type { FolderFacts } from '#core/desk/account-views.ts';
import { useWords } from '../../i18n/use-words.ts';
import fieldStyles from '../../parts/field.module.css';
import { TextField } from '../../parts/text-field.tsx';
import { RoleIcon } from './role-icon.tsx';
import { useFolderName } from './use-folder-name.ts';
import styles from './folder-choice.module.css';

/** With more folders than this one looks for a name. */
const fewEnough = 12;

export interface FolderChoiceProps {
  readonly folders: readonly FolderFacts[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

export function FolderChoice({ folders, chosen, onChange }: FolderChoiceProps) {
  const { t } = useWords();
  const [text, setText] = useState('');
  const wanted = text.trim().toLowerCase();
  const shown = wanted === '' ? folders : folders.filter(({ path }) => path.toLowerCase().includes(wanted));
  const taken = folders.filter(({ path }) => chosen.includes(path));
  const messages = taken.reduce((sum, folder) => sum + (folder.messages ?? 0), 0);
  return (
    <div className={styles.choice}>
      {folders.length > fewEnough ? (
        <TextField label={t('accounts.foldersFind')} value={text} onChange={setText} />
      ) : null}
      <fieldset className={styles.list}>
        <legend className={fieldStyles.label}>{t('accounts.foldersLabel')}</legend>
        {shown.map((folder) => (
          <FolderTick
            key={folder.path}
            folder={folder}
            isChosen={chosen.includes(folder.path)}
            onChange={(isChosen) =>
              onChange(isChosen ? [...chosen, folder.path] : chosen.filter((path) => path !== folder.path))
            }
          />
        ))}
        {shown.length === 0 ? <p className={styles.none}>{t('accounts.foldersNone')}</p> : null}
      </fieldset>
      <output className={styles.sum}>
        {taken.length === 0
          ? t('accounts.foldersFirst')
          : t('accounts.foldersChosen', { folders: taken.length, messages })}
      </output>
    </div>
  );
}

interface FolderTickProps {
  readonly folder: FolderFacts;
  readonly isChosen: boolean;
  readonly onChange: (isChosen: boolean) => void;
}

function FolderTick({ folder, isChosen, onChange }: FolderTickProps) {
  const { t } = useWords();
  const id = useId();
  const { path, role, messages } = folder;
  const name = useFolderName()(folder);
  return (
    <div className={styles.folder}>
      <input
        id={id}
        type="checkbox"
        checked={isChosen}
        aria-describedby={role === 'other' ? undefined : `${id}-note`}
        onChange={({ target }) => onChange(target.checked)}
      />
      <RoleIcon role={role} />
      <span className={styles.name}>
        <label htmlFor={id}>{name}</label>
        {role === 'other' || path.toLowerCase() === name.toLowerCase() ? null : (
          <span className={styles.path}> {folder.name}</span>
        )}
        {role === 'other' ? null : (
          <span id={`${id}-note`} className={styles.note}>
            {t(`accounts.why.${role}`)}
          </span>
        )}
      </span>
      <span className={styles.count}>
        {messages === undefined ? '' : t('accounts.foldersCount', { count: messages })}
      </span>
    </div>
  );
}
