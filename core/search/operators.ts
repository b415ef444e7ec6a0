// The operators of the search, what they are called in each language, and the values that some of them are limited to.

import { rights } from '#core/law/right.ts';
import { rightNames, type SearchLanguage } from './right-names.ts';

export const operators = [
  'from',
  'to',
  'subject',
  'requester',
  'right',
  'due',
  'lang',
  'has',
  'is',
  'case',
  'ref',
  'received',
  'before',
  'after',
  'in',
] as const;

export type Operator = (typeof operators)[number];

type Names = Readonly<Record<SearchLanguage, readonly [string, ...string[]]>>;

/** Folded; the name to show first. Each language reads those of the others too. */
export const operatorNames: Readonly<Record<Operator, Names>> = {
  from: { en: ['from'], nl: ['van'], fr: ['de'] },
  to: { en: ['to'], nl: ['aan'], fr: ['a'] },
  subject: { en: ['subject'], nl: ['onderwerp'], fr: ['objet'] },
  requester: { en: ['requester'], nl: ['verzoeker', 'betrokkene'], fr: ['demandeur', 'personne'] },
  right: { en: ['right'], nl: ['recht'], fr: ['droit'] },
  due: { en: ['due'], nl: ['uiterlijk', 'termijn'], fr: ['echeance', 'delai'] },
  lang: { en: ['lang', 'language'], nl: ['taal'], fr: ['langue'] },
  has: { en: ['has'], nl: ['met'], fr: ['avec'] },
  is: { en: ['is'], nl: ['is', 'status'], fr: ['est', 'statut'] },
  case: { en: ['case'], nl: ['zaak', 'dossier'], fr: ['dossier', 'affaire'] },
  ref: { en: ['ref', 'reference'], nl: ['kenmerk', 'referentie'], fr: ['reference'] },
  received: { en: ['received'], nl: ['ontvangen'], fr: ['recu'] },
  before: { en: ['before'], nl: ['voor'], fr: ['avant'] },
  after: { en: ['after'], nl: ['na'], fr: ['apres'] },
  in: { en: ['in'], nl: ['in'], fr: ['dans'] },
};

/** Values by their canonical spelling. */
export const valueNames = {
  has: {
    attachment: { en: ['attachment'], nl: ['bijlage'], fr: ['piece-jointe', 'annexe'] },
    extension: { en: ['extension'], nl: ['verlenging'], fr: ['prolongation'] },
    request: { en: ['request'], nl: ['verzoek'], fr: ['demande'] },
  },
  is: {
    open: { en: ['open'], nl: ['open'], fr: ['ouvert'] },
    closed: { en: ['closed'], nl: ['afgesloten', 'gesloten'], fr: ['clos', 'cloture', 'ferme'] },
    tray: { en: ['tray'], nl: ['bak', 'postbak'], fr: ['bac', 'corbeille'] },
    'set-aside': { en: ['set-aside'], nl: ['terzijde', 'opzij'], fr: ['ecarte', 'mis-de-cote'] },
    unreadable: { en: ['unreadable'], nl: ['onleesbaar'], fr: ['illisible'] },
  },
  in: {
    mails: { en: ['mails', 'mail', 'messages'], nl: ['berichten', 'mails'], fr: ['messages', 'courriels'] },
    cases: { en: ['cases'], nl: ['zaken', 'dossiers'], fr: ['dossiers', 'affaires'] },
    files: { en: ['files', 'attachments'], nl: ['bestanden', 'bijlagen'], fr: ['fichiers', 'pieces-jointes'] },
  },
  right: Object.fromEntries(rights.map((right) => [right, rightNames[right]])),
  due: { overdue: { en: ['overdue'], nl: ['verstreken', 'te-laat'], fr: ['depasse', 'en-retard'] } },
  lang: {
    nl: { en: ['nl', 'dutch'], nl: ['nl', 'nederlands'], fr: ['nl', 'neerlandais'] },
    fr: { en: ['fr', 'french'], nl: ['fr', 'frans'], fr: ['fr', 'francais'] },
    en: { en: ['en', 'english'], nl: ['en', 'engels'], fr: ['en', 'anglais'] },
    de: { en: ['de', 'german'], nl: ['de', 'duits'], fr: ['de', 'allemand'] },
    es: { en: ['es', 'spanish'], nl: ['es', 'spaans'], fr: ['es', 'espagnol'] },
    it: { en: ['it', 'italian'], nl: ['it', 'italiaans'], fr: ['it', 'italien'] },
    pt: { en: ['pt', 'portuguese'], nl: ['pt', 'portugees'], fr: ['pt', 'portugais'] },
    pl: { en: ['pl', 'polish'], nl: ['pl', 'pools'], fr: ['pl', 'polonais'] },
  },
} as const satisfies Partial<Record<Operator, Readonly<Record<string, Names>>>>;

const operatorOfName: ReadonlyMap<string, Operator> = new Map(
  operators.flatMap((operator) =>
    Object.values(operatorNames[operator])
      .flat()
      .map((name) => [name, operator] as const),
  ),
);

/** The operator of a folded name. */
export function operatorOf(name: string): Operator | undefined {
  return operatorOfName.get(name);
}

/** Every name of every operator. */
export function allOperatorNames(): readonly string[] {
  return [...operatorOfName.keys()];
}

/** The canonical value of a folded name; the name itself where it is one. */
export function valueOf(operator: keyof typeof valueNames, name: string): string | undefined {
  const values: Readonly<Record<string, Names>> = valueNames[operator];
  if (Object.hasOwn(values, name)) return name;
  return Object.entries(values).find(([, names]) => Object.values(names).some((of) => of.includes(name)))?.[0];
}

/** The values of an operator in one language, to offer. */
export function valuesIn(operator: Operator, language: SearchLanguage): readonly string[] {
  if (!Object.hasOwn(valueNames, operator)) return [];
  const values: Readonly<Record<string, Names>> = valueNames[operator as keyof typeof valueNames];
  return Object.values(values).map((names) => names[language][0]);
}
