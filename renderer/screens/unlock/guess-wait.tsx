// What an unlocking that takes long, or may not be tried again yet, says meanwhile.

import { useEffect, useEffectEvent, useState } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import styles from '../welcome/welcome-page.module.css';

/** Milliseconds; longer than one guess takes: the desk is making the guesser wait. */
const longFrom = 4000;

/** For as long as an answer is awaited. */
export function LongWait() {
  const { t } = useWords();
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), longFrom);
    return () => clearTimeout(timer);
  }, []);
  return isLong ? <output className={styles.quiet}>{t('unlock.waiting')}</output> : null;
}

/** Counts down, then says so. */
export function GuessWait({ seconds, onOver }: { readonly seconds: number; readonly onOver: () => void }) {
  const { t } = useWords();
  const [left, setLeft] = useState(Math.ceil(seconds));
  const over = useEffectEvent(onOver);
  useEffect(() => {
    const end = performance.now() + seconds * 1000;
    const timer = setInterval(() => {
      const now = Math.max(0, Math.ceil((end - performance.now()) / 1000));
      setLeft(now);
      if (now === 0) over();
    }, 500);
    return () => clearInterval(timer);
  }, [seconds]);
  return (
    <p className={styles.quiet} role="timer">
      {t('unlock.secondsLeft', { seconds: left })}
    </p>
  );
}
