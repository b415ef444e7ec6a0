// Writes the articles that the clock and the rights cite in the way each language does.

import { unreachable } from '#core/base/result.ts';
import type { Locale } from './locale.ts';

const edpbGuidelines = /EDPB Guidelines (\d+\/\d+) §(\d+)/g;

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
        .replaceAll('recital ', 'overweging\u00a0')
        .replaceAll(edpbGuidelines, 'EDPB-richtsnoeren $1, punt\u00a0$2')
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
        .replaceAll('recital ', 'considérant\u00a0')
        .replaceAll(edpbGuidelines, 'CEPD, lignes directrices $1, §\u00a0$2')
        .replaceAll(/Décret (\d+-\d+) (?=Art\.)/g, 'Décret n°\u00a0$1, ')
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
