// What the person wants of the window around the desk: a notification in the morning, the tray, and the blur of a shared screen.

import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { Pane } from '../parts/pane.tsx';
import { useDesk } from '../state/desk-context.ts';
import { useStore } from '../state/store.ts';
import { mayNotify } from './use-browser-digest.ts';
import styles from './shell-settings.module.css';

type Choice = 'hasDigest' | 'livesInTray' | 'opensAtLogin' | 'isShielded';

export function ShellSettings() {
  const { t } = useWords();
  const { client, queries, cache, blurred } = useDesk();
  const isBlurred = useStore(blurred);
  const kept = useQuery(queries.preferences.read.queryOptions()).data;
  const kind = useQuery(queries.shell.show.queryOptions()).data?.kind;
  const [isRefused, setRefused] = useState(false);
  if (kept === undefined || kind === undefined) return null;

  const change = async (choice: Choice, isOn: boolean): Promise<void> => {
    // A browser asks the person only after a click of theirs.
    const isAllowed = choice !== 'hasDigest' || !isOn || kind === 'desktop' || (await askToNotify());
    setRefused(!isAllowed);
    if (!isAllowed) return;
    const next = { [choice]: isOn };
    cache.setQueryData(queries.preferences.read.queryKey(), (known) => ({ ...known, ...next }));
    await client.preferences.keep(next);
  };
  const isDigestOn = kept.hasDigest === true && (kind === 'desktop' || mayNotify());

  return (
    <Pane title={t('shell.title')} className={styles.section} part="shell">
      <div className={styles.body}>
        <Switch
          label={t('shell.digest')}
          note={isRefused ? t('shell.digestBlocked') : t('shell.digestNote')}
          isOn={isDigestOn}
          onChange={(isOn) => void change('hasDigest', isOn)}
        />
        {kind === 'desktop' ? (
          <>
            <Switch
              label={t('shell.livesInTray')}
              isOn={kept.livesInTray === true}
              onChange={(isOn) => void change('livesInTray', isOn)}
            />
            <Switch
              label={t('shell.opensAtLogin')}
              isOn={kept.opensAtLogin === true}
              onChange={(isOn) => void change('opensAtLogin', isOn)}
            />
            <Switch
              label={t('shell.isShielded')}
              note={t('shell.isShieldedNote')}
              isOn={kept.isShielded === true}
              onChange={(isOn) => void change('isShielded', isOn)}
            />
          </>
        ) : null}
        <Switch
          label={t('blur.toggle')}
          note={t('blur.note')}
          isOn={isBlurred}
          onChange={(isOn) => blurred.write(isOn)}
        />
      </div>
    </Pane>
  );
}

async function askToNotify(): Promise<boolean> {
  if (!('Notification' in window)) return false;
  return (await Notification.requestPermission()) === 'granted';
}

interface SwitchProps {
  readonly label: string;
  readonly note?: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

function Switch({ label, note, isOn, onChange }: SwitchProps) {
  const id = useId();
  return (
    <div>
      <label className={styles.switch}>
        <input
          type="checkbox"
          checked={isOn}
          onChange={(event) => onChange(event.target.checked)}
          {...(note === undefined ? {} : { 'aria-describedby': id })}
        />
        <span>{label}</span>
      </label>
      {note === undefined ? null : (
        <p id={id} className={styles.note}>
          {note}
        </p>
      )}
    </div>
  );
}
