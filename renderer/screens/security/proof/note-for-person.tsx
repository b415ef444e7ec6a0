// A note for somebody else to keep: made now, copied or saved, and recorded once it was given away.

import { useState } from 'react';
import type { NoteView } from '#core/desk/log-views.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { Button } from '../../../parts/button.tsx';
import { copyText } from '../../../parts/copy-secret.ts';
import { saveBytes } from '../../../parts/save-bytes.ts';
import { useDesk } from '../../../state/desk-context.ts';
import { GivenDialog } from './given-dialog.tsx';
import styles from '../security.module.css';

export function NoteForPerson() {
  const words = useWords();
  const { t } = words;
  const { client, toaster } = useDesk();
  const [note, setNote] = useState<NoteView>();
  const [isGiving, setGiving] = useState(false);

  const make = async (): Promise<void> => {
    const answer = await client.log.note().catch(() => undefined);
    if (answer?.ok === true) setNote(answer.value);
    else
      toaster.show({
        text: answer === undefined ? t('fault.title') : words.obstacle(answer.failure),
        tone: 'obstacle',
      });
  };
  const copy = async (text: string): Promise<void> => {
    const isCopied = await copyText(text);
    toaster.show({
      text: t(isCopied ? 'anchors.copied' : 'recovery.copyFailed'),
      tone: isCopied ? 'done' : 'obstacle',
    });
  };

  return (
    <section className={styles.way} aria-labelledby="anchor-person">
      <h4 id="anchor-person" className={styles.wayTitle}>
        {t('anchors.person')}
      </h4>
      <p className={styles.note}>{t('anchors.personText')}</p>
      {note === undefined ? (
        <div>
          <Button onPress={() => void make()}>{t('anchors.makeNote')}</Button>
        </div>
      ) : (
        <>
          <figure className={styles.made}>
            <figcaption>{t('anchors.note', { size: note.size })}</figcaption>
            <pre className={styles.code}>{note.note}</pre>
          </figure>
          <figure className={styles.made}>
            <figcaption>{t('anchors.line')}</figcaption>
            <pre className={styles.code}>{note.line}</pre>
          </figure>
          <div className={styles.acts}>
            <Button onPress={() => void copy(note.note)}>{t('anchors.copyNote')}</Button>
            <Button onPress={() => saveBytes(`dpo-desk-note-${note.size}.txt`, [new TextEncoder().encode(note.note)])}>
              {t('anchors.saveNote')}
            </Button>
            <Button onPress={() => void copy(note.line)}>{t('anchors.copyLine')}</Button>
            <Button variant="primary" onPress={() => setGiving(true)}>
              {t('anchors.given')}
            </Button>
          </div>
        </>
      )}
      {isGiving && note !== undefined ? (
        <GivenDialog size={note.size} onGiven={() => setNote(undefined)} onClose={() => setGiving(false)} />
      ) : null}
    </section>
  );
}
