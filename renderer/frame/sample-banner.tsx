// On Today, where one arrives: that this is the sample desk, and the way out of it.

import { useLocation } from '@tanstack/react-router';
import { useWords } from '../i18n/use-words.ts';
import { useOpenDesk } from '../state/open-desk.ts';
import { useEndSample } from '../state/use-end-sample.ts';
import styles from './sample-banner.module.css';

export function SampleBanner() {
  const { t } = useWords();
  const { isSample } = useOpenDesk();
  const end = useEndSample();
  const isToday = useLocation({ select: ({ pathname }) => pathname === '/today' });
  if (!isSample || !isToday) return null;
  return (
    <aside className={styles.banner} aria-label={t('sample.title')}>
      <p className={styles.words}>{t('sample.note')}</p>
      <button type="button" className={styles.end} onClick={end}>
        {t('sample.end')}
      </button>
    </aside>
  );
}
