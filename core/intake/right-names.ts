// The one-word names that the rights go by in forms, headings and enumerations, in every language of the desk.

import type { Right } from '#core/law/right.ts';

import type { Word } from './word.ts';

/** Folded. */
const names: Readonly<Partial<Record<Right, string>>> = {
  access: 'inzage toegang acces access auskunft acceso accesso acesso dostep dostepu',
  rectification:
    'rectificatie correctie verbetering rectification correction berichtigung korrektur rectificacion rettifica ' +
    'rettificazione retificacao correcao sprostowanie sprostowania rectifier rectify',
  erasure:
    'wissing gegevenswissing verwijdering vergetelheid effacement suppression erasure deletion loschung supresion ' +
    'cancelacion cancellazione apagamento eliminacao exclusao usuniecie usuniecia effacer erase delete oubli oblio olvido',
  restriction:
    'beperking limitation restriction einschrankung sperrung limitacion limitazione limitacao ograniczenie ograniczenia limiter restrict',
  portability:
    'overdraagbaarheid dataportabiliteit portabilite portability datenubertragbarkeit portabilidad portabilita ' +
    'portabilidade przenoszenie przenoszenia przeniesienie przeniesienia',
  objection:
    'bezwaar opposition objection widerspruch oposicion opposizione oposicao sprzeciw sprzeciwu opposer object',
  'consent-withdrawal':
    'intrekking retrait withdrawal widerruf retirada revoca revogacao cofniecie cofniecia wycofanie',
};

const rightOfName: ReadonlyMap<string, Right> = new Map(
  (Object.entries(names) as [Right, string][]).flatMap(([right, list]) =>
    list.split(' ').map((name) => [name, right] as const),
  ),
);

/** The rights that these words name, each once. */
export function rightsNamedIn(words: readonly Word[]): readonly Right[] {
  return [...new Set(words.flatMap(({ form }) => rightOfName.get(form) ?? []))];
}

/** Where the first name of a right stands, or undefined. */
export function firstNameIn(words: readonly Word[]): { readonly right: Right; readonly at: number } | undefined {
  const at = words.findIndex(({ form }) => rightOfName.has(form));
  const right = rightOfName.get(words[at]?.form ?? '');
  return right === undefined ? undefined : { right, at };
}
