// Whether what was erased is gone from every file of the desk.

import { useWords } from '../../i18n/use-words.ts';
import { Attention } from './attention.tsx';
import { Part } from './part.tsx';
import styles from './security.module.css';

export function SettledPart({ unsettled }: { readonly unsettled: number }) {
  const { t } = useWords();
  return (
    <Part title={t('settled.title')}>
      {unsettled === 0 ? (
        <Attention tone="good">{t('settled.all')}</Attention>
      ) : (
        <Attention tone="look">{t('settled.some', { count: unsettled })}</Attention>
      )}
      <p className={styles.note}>{t('settled.backups')}</p>
    </Part>
  );
}
