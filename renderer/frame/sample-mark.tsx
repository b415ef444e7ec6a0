// The dog-eared mark in the status line of every screen: sample data. In a sample desk it is also the way out.

import { useWords } from '../i18n/use-words.ts';
import { useOpenDesk } from '../state/open-desk.ts';
import { useEndSample } from '../state/use-end-sample.ts';
import styles from './status-line.module.css';

export function SampleMark() {
  const { t } = useWords();
  const { holdsSample, isSample } = useOpenDesk();
  const end = useEndSample();
  if (!holdsSample && !isSample) return null;
  return (
    <>
      <span className={styles.sample}>{t('sample.mark')}</span>
      {isSample ? (
        <button type="button" className={styles.endSample} onClick={end}>
          {t('sample.end')}
        </button>
      ) : null}
    </>
  );
}
