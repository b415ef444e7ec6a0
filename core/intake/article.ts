// Reads articles of the GDPR and of the French law by number, however they are written: "art. 15 lid 3 AVG", "Artt. 15, 17".

import type { Right } from '#core/law/right.ts';

import type { Sentence } from './sentence.ts';
import type { Span } from './stance.ts';

const articleWords = new Set(
  'art arts artt article articles artikel artikelen artikeln articulo articulos articolo articoli artigo artigos artykul artykulu'.split(
    ' ',
  ),
);
const lawWords = new Set(
  'gdpr avg rgpd dsgvo rodo dpa ukgdpr 679 reglement verordening regulation verordnung reglamento regolamento lil libertes'.split(
    ' ',
  ),
);
/** "art. 17 of our terms", "l'article 9.2 de notre accord". */
const contractWords = new Set(
  (
    'terms conditions contract agreement draft voorwaarden overeenkomst conceptovereenkomst contrat accord projet vertrag vertragsentwurf entwurf ' +
    'agb bedingungen contrato contratto umowa code wetboek bgb burgerlijk civil'
  ).split(' '),
);
const joiners = new Set('en et and und y e i ou of or oder'.split(' '));
/** "Articles 15 to 22" names them all and asks for none. */
const rangeWords = new Set('a tot to bis t m au do ate'.split(' '));

const rights: ReadonlyMap<number, Right> = new Map([
  [15, 'access'],
  [16, 'rectification'],
  [17, 'erasure'],
  [18, 'restriction'],
  [20, 'portability'],
  [21, 'objection'],
  [22, 'automated-decision'],
  [85, 'post-mortem'],
]);

/** Articles 12 to 14, 19, 77 and the like say how, not what. */
export function rightOfArticle(article: number): Right | undefined {
  return rights.get(article);
}

/** Every article of the GDPR (and Art. 85 of the French law) that the sentence names. */
export function gdprArticlesIn(sentence: Sentence): readonly { readonly article: number; readonly span: Span }[] {
  const { words } = sentence;
  const found: { article: number; span: Span }[] = [];
  for (let at = 0; at < words.length; at += 1) {
    if (!articleWords.has(words[at]?.form ?? '')) continue;
    const numbers: number[] = [];
    let next = at + 1;
    for (; next < words.length; next += 1) {
      const form = words[next]?.form ?? '';
      const isTouching = (words[next]?.start ?? 0) <= (words[next - 1]?.end ?? 0) + 2;
      if (/^\d{1,2}$/.test(form)) {
        // "15(1)", "12.3", "art. 15 lid 1": the second number is a paragraph.
        const between = sentence.text.slice(words[next - 1]?.end ?? 0, words[next]?.start ?? 0);
        if (numbers.length === 0 || !/[.(]/.test(between)) numbers.push(Number(form));
      } else if (!(numbers.length > 0 && joiners.has(form) && isTouching)) break;
    }
    const span = { from: at, to: next };
    const isRange = rangeWords.has(words[next]?.form ?? '') && /^\d/.test(words[next + 1]?.form ?? '');
    const isOfContract = words.slice(next, next + 8).some((word) => contractWords.has(word.form));
    const isOfLaw = words.slice(at, next + 14).some((word) => lawWords.has(word.form));
    if (isRange || (isOfContract && !isOfLaw)) continue;
    for (const article of numbers) found.push({ article, span });
  }
  return found;
}
