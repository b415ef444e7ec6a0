// The article that something rests on, in the manner of the reader's language.

import { citeArticle } from '#core/words/cite-article.ts';
import { useWords } from '../i18n/use-words.ts';
import styles from './article-chip.module.css';

export function ArticleChip({ article }: { readonly article: string }) {
  const { locale } = useWords();
  return <cite className={styles.chip}>{citeArticle(article, locale)}</cite>;
}
