// Writes the articles that the clock and the rights cite in the way each language does.

import { unreachable } from '#core/base/result.ts';
import type { Locale } from './locale.ts';

/** "Reg. 1182/71 Art. 3(2)(c)" in the language's own manner; statutes of a state stay in that state's language. */
export function citeArticle(article: string, locale: Locale): string {
  switch (locale) {
    case 'en':
      return article;
    case 'nl':
      return article
        .replaceAll('GDPR', 'AVG')
        .replaceAll('Reg. 1182/71', 'Verord. 1182/71')
        .replaceAll('CJEU', 'HvJ EU')
        .replaceAll(
          /Art\. (\d+)(?:\((\d+)\))?(?:\((\w)\))?/g,
          (_, number: string, paragraph?: string, point?: string) =>
            [`art.\u00a0${number}`, paragraph && `lid\u00a0${paragraph}`, point && `onder\u00a0${point})`]
              .filter(Boolean)
              .join(' '),
        );
    case 'fr':
      return article
        .replaceAll('GDPR', 'RGPD')
        .replaceAll('Reg. 1182/71', 'Règl. 1182/71')
        .replaceAll('CJEU', 'CJUE')
        .replaceAll(
          /Art\. (\d+)(?:\((\d+)\))?(?:\((\w)\))?/g,
          (_, number: string, paragraph?: string, point?: string) =>
            [`art.\u00a0${number}`, paragraph && `§\u00a0${paragraph}`, point && `point\u00a0${point})`]
              .filter(Boolean)
              .join(', '),
        );
    default:
      return unreachable(locale);
  }
}
