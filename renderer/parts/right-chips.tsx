// The rights that a person invokes, each by name.

import type { Right } from '#core/law/right.ts';
import { articleOfRight } from '#core/law/right.ts';
import { citeArticle } from '#core/words/cite-article.ts';
import { useWords } from '../i18n/use-words.ts';
import styles from './right-chips.module.css';

export function RightChips({ rights }: { readonly rights: readonly Right[] }) {
  const { say, locale, t } = useWords();
  if (rights.length === 0) return null;
  return (
    <ul className={styles.chips} aria-label={t('rights.title')}>
      {rights.map((right) => (
        <li key={right} className={styles.chip} title={citeArticle(articleOfRight[right], locale)}>
          {say(`right.${right}`)}
        </li>
      ))}
    </ul>
  );
}
