// What each letter has to say, with the article that asks for it (facts/law §7): M has to be there, S should be.

import type { LetterKind } from '#core/case/letter-kind.ts';
import type { LetterElement } from '#core/desk/letter-element.ts';
import { unreachable } from '#core/base/result.ts';
import type { Right } from '#core/law/right.ts';
import type { CaseState } from '#core/case/state.ts';

export interface Requirement {
  readonly element: LetterElement;
  /** As `core/words/cite-article` reads it. */
  readonly article: string;
  /** The law asks for it; else a careful letter says it. */
  readonly isRequired: boolean;
  /** Words that say it at the least, without gaps. */
  readonly leastWords: number;
}

/** What was decided on the rights that a letter is about. */
interface Subject {
  readonly rights: readonly Right[];
  readonly state: Pick<CaseState, 'work'>;
}

const must = (element: LetterElement, article: string, leastWords = 3): Requirement => ({
  element,
  article,
  isRequired: true,
  leastWords,
});

const should = (element: LetterElement, article: string, leastWords = 3): Requirement => ({
  element,
  article,
  isRequired: false,
  leastWords,
});

const complaint = 'GDPR Art. 77(1)';
const court = 'GDPR Art. 79(1)';
const remedies = 'GDPR Art. 12(4)';
const contact = should('contact', 'GDPR Art. 12(2)', 1);

/** The parts that this letter has to have and should have, in the order of the law. */
export function requirementsOf(matter: Subject & { readonly kind: LetterKind }): readonly Requirement[] {
  switch (matter.kind) {
    case 'acknowledgement':
      return [
        should('received', 'GDPR Art. 12(3)'),
        should('understood', 'GDPR Art. 12(2)'),
        should('due', 'GDPR Art. 12(3)'),
        contact,
        should('use', 'GDPR Art. 13(1)'),
      ];
    case 'identity-request':
      return [
        must('doubt', 'GDPR Art. 12(6)'),
        must('proof', 'GDPR Art. 12(6); GDPR Art. 5(1)(c)', 15),
        must('alternatives', 'EDPB Guidelines 01/2022 §72'),
        must('masking', 'EDPB Guidelines 01/2022 §76'),
        must('deletion', 'EDPB Guidelines 01/2022 §79'),
        should('suspended', 'EDPB Guidelines 01/2022 §159'),
        should('channel', 'GDPR Art. 32(1)'),
        should('silence', 'GDPR Art. 12(2)'),
        contact,
      ];
    case 'clarification':
      return [
        must('large-amount', 'GDPR recital 63'),
        must('specify', 'GDPR recital 63'),
        must('voluntary', 'GDPR recital 63'),
        must('proceeds', 'GDPR recital 63'),
        contact,
      ];
    case 'extension':
      return [
        must('extended', 'GDPR Art. 12(3)'),
        must('reasons', 'GDPR Art. 12(3)'),
        should('so-far', 'GDPR Art. 12(3)'),
        contact,
      ];
    case 'fee':
      return [
        must('excessive', 'GDPR Art. 12(5)', 8),
        must('fee', 'GDPR Art. 12(5)'),
        must('withdraw', 'EDPB Guidelines 01/2022 §194'),
        should('complaint', complaint),
        should('court', court),
        contact,
      ];
    case 'refusal':
      return [
        ...refusal(refusedRights(matter).length),
        ...(isPartly(matter) ? [should('granted', 'GDPR Art. 12(3)')] : []),
        contact,
      ];
    case 'completion':
      return completion(matter);
    case 'no-data':
      return [
        must('no-data', 'GDPR Art. 12(3)'),
        should('searched', 'GDPR Art. 12(3)'),
        should('complaint', complaint),
        should('court', court),
        contact,
      ];
    case 'recipients-notice':
      return [
        must('action', 'GDPR Art. 19'),
        must('whose', 'GDPR Art. 19', 1),
        should('asked', 'GDPR Art. 19'),
        contact,
      ];
    case 'closing':
      return [
        should('outcome', 'GDPR Art. 12(3)'),
        should('kept', 'GDPR Art. 5(1)(e)'),
        should('complaint', complaint),
        contact,
      ];
    case 'message':
      return [];
    default:
      return unreachable(matter.kind);
  }
}

/** For each right that is refused, beside its own name and article. */
const wordsOfReasons = 5;

function refusal(refused: number): readonly Requirement[] {
  return [
    must('refused', remedies),
    must('reasons', remedies, wordsOfReasons * Math.max(1, refused)),
    must('complaint', `${remedies}; ${complaint}`),
    must('court', `${remedies}; ${court}`),
  ];
}

/** GDPR Art. 15(1) and (2), each part by its letter, and the copy of 15(3). */
const access = [
  must('access-confirmation', 'GDPR Art. 15(1)'),
  must('access-purposes', 'GDPR Art. 15(1)(a)'),
  must('access-categories', 'GDPR Art. 15(1)(b)'),
  must('access-recipients', 'GDPR Art. 15(1)(c)'),
  must('access-retention', 'GDPR Art. 15(1)(d)'),
  must('access-rights', 'GDPR Art. 15(1)(e)'),
  must('complaint', 'GDPR Art. 15(1)(f)'),
  must('access-source', 'GDPR Art. 15(1)(g)'),
  must('access-automated', 'GDPR Art. 15(1)(h)'),
  must('access-safeguards', 'GDPR Art. 15(2)'),
  must('access-copy', 'GDPR Art. 15(3)'),
];

const done = (element: LetterElement): Requirement => must(element, 'GDPR Art. 12(3)');
const told = must('recipients-told', 'GDPR Art. 19');
const remaining = should('remaining', 'GDPR Art. 12(3)');

const actions: Readonly<Record<Right, readonly Requirement[]>> = {
  access,
  rectification: [done('rectification-action'), told],
  erasure: [done('erasure-action'), remaining, told],
  restriction: [done('restriction-action'), must('restriction-lifting', 'GDPR Art. 18(3)'), told],
  portability: [done('portability-action')],
  objection: [done('objection-action')],
  'automated-decision': [done('automated-decision-action')],
  'consent-withdrawal': [done('consent-withdrawal-action')],
  'post-mortem': [done('post-mortem-action')],
};

/** What was granted is told as done; what was refused, wholly or in part, with its reasons and its remedies. */
function completion({ rights, state }: Subject): readonly Requirement[] {
  const found = new Map<LetterElement, Requirement>();
  const add = (wanted: readonly Requirement[]): void => {
    for (const one of wanted) if (!(found.get(one.element)?.isRequired ?? false)) found.set(one.element, one);
  };
  for (const right of rights) {
    const decision = state.work[right]?.decision?.kind;
    if (decision === 'granted' || decision === 'partly-granted') add(actions[right]);
    if (decision === 'refused' || decision === 'partly-granted') add(refusal(refusedRights({ rights, state }).length));
    if (decision === 'no-data-held') add([must('no-data', 'GDPR Art. 12(3)')]);
  }
  add([should('complaint', complaint), contact]);
  return [...found.values()];
}

/** Those that were refused, wholly or in part. */
export function refusedRights({ rights, state }: Subject): readonly Right[] {
  return rights.filter((right) => {
    const decision = state.work[right]?.decision?.kind;
    return decision === 'refused' || decision === 'partly-granted';
  });
}

function isPartly({ rights, state }: Subject): boolean {
  return rights.some((right) => state.work[right]?.decision?.kind === 'partly-granted');
}

/** Every part that a letter of this kind may need, whatever is decided: a wording has to be able to say each of them. */
export function everyRequirement(kind: LetterKind): readonly Requirement[] {
  if (kind === 'refusal') return [...refusal(1), should('granted', 'GDPR Art. 12(3)'), contact];
  if (kind !== 'completion') return requirementsOf({ kind, rights: [], state: { work: {} } });
  const all = [...Object.values(actions).flat(), ...refusal(1), must('no-data', 'GDPR Art. 12(3)'), contact];
  return [...new Map(all.map((one) => [one.element, one])).values()];
}
