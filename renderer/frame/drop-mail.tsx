// Mail files dropped anywhere onto the window are taken in. Every place has a button for the same (WCAG 2.5.7).

import { MailPlus } from 'lucide-react';
import { useEffect, useEffectEvent, useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { droppedFiles } from '../state/dropped-files.ts';
import { useTakeFiles } from '../state/use-take-files.ts';
import styles from './drop-mail.module.css';

export function DropMail() {
  const { t } = useWords();
  const take = useTakeFiles();
  const [isOver, setOver] = useState(false);

  const onOver = useEffectEvent((event: DragEvent) => {
    if (!bringsFiles(event)) return;
    // Otherwise the browser would leave the desk and open the file.
    event.preventDefault();
    setOver(!isTakenElsewhere(event));
  });
  const onLeave = useEffectEvent((event: DragEvent) => {
    if (event.relatedTarget === null) setOver(false);
  });
  const onDrop = useEffectEvent((event: DragEvent) => {
    setOver(false);
    if (!bringsFiles(event)) return;
    event.preventDefault();
    if (isTakenElsewhere(event) || event.dataTransfer === null) return;
    void take(droppedFiles(event.dataTransfer.items));
  });
  useEffect(() => {
    const listening = new AbortController();
    const { signal } = listening;
    window.addEventListener('dragover', onOver, { signal });
    window.addEventListener('dragleave', onLeave, { signal });
    window.addEventListener('drop', onDrop, { signal });
    return () => listening.abort();
  }, []);

  return isOver ? (
    <div className={styles.over} aria-hidden="true">
      <p className={styles.sheet}>
        <MailPlus />
        {t('files.drop')}
      </p>
    </div>
  ) : null;
}

function bringsFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') ?? false;
}

/** A part of a screen that takes other files, such as a policy to check. */
function isTakenElsewhere({ target }: DragEvent): boolean {
  return target instanceof Element && target.closest('[data-takes-files]') !== null;
}
