// An internal note: of another material than anything that a person is told, and it says so in words.

import { Lock } from 'lucide-react';
import { useWords } from '../../../i18n/use-words.ts';
import type { StoryEntry } from './story-of.ts';
import styles from './conversation.module.css';

export interface NoteEntryProps {
  readonly entry: Extract<StoryEntry, { kind: 'note' }>;
  readonly zone: string;
}

export function NoteEntry({ entry: { text, at, isTakenBack }, zone }: NoteEntryProps) {
  const { t, time } = useWords();
  return (
    <article className={styles.note} data-entry tabIndex={-1} aria-label={t('audience.internal')}>
      <header className={styles.noteHead}>
        <Lock aria-hidden="true" />
        <strong>{t('audience.internal')}</strong>
        <time className={styles.when} dateTime={at}>
          {time(at, zone)}
        </time>
      </header>
      {isTakenBack ? <p className={styles.back}>{t('conversation.takenBack')}</p> : null}
      <p className={isTakenBack ? styles.gone : styles.noteText} data-personal>
        {text}
      </p>
    </article>
  );
}
