// What the desk finds in a letter, in the words of the screens: the parts that the law wants, and what is wrong.

import type { LetterCheck, LetterView } from '#core/desk/letter-views.ts';
import { citeArticle } from '#core/words/cite-article.ts';
import { sayLetterCheck, sayLetterElement } from '#core/words/say-letter-check.ts';
import { useWords } from '../../i18n/use-words.ts';

export interface CheckWords {
  readonly elementName: (element: string) => string;
  /** As the reader's language cites it; empty where the letter names none. */
  readonly elementArticle: (element: string) => string;
  readonly check: (check: LetterCheck) => string;
}

export function useCheckWords(view: Pick<LetterView, 'elements'>): CheckWords {
  const { say, locale } = useWords();
  const elementName = (element: string): string => sayLetterElement(element, say);
  return {
    elementName,
    elementArticle: (element) => {
      const article = view.elements.find((one) => one.element === element)?.article;
      return article === undefined || article === '' ? '' : citeArticle(article, locale);
    },
    check: (check) => sayLetterCheck(check, say, locale),
  };
}
