// How often this person has asked in a year, beside the word "excessive": a number alone is never enough.

import { useWords } from '../../../i18n/use-words.ts';
import { ArticleChip } from '../../../parts/article-chip.tsx';
import styles from './dialog.module.css';

export function CountHint({ count }: { readonly count: number }) {
  const { t } = useWords();
  return (
    <div className={styles.aside}>
      <p>
        <strong>{t('act.decide.count', { count })}</strong>
      </p>
      <p className={styles.note}>
        {t('act.decide.countHint')} <ArticleChip article="EDPB Guidelines 01/2022 §185-190" />
      </p>
    </div>
  );
}
