// Gaps in the rights that a policy names: left out, or narrower than the law (Art. 15-22, 7(3); Loi 78-17, art. 85).

import type { Right } from '#core/law/right.ts';
import type { Concept } from '../concept.ts';
import type { GapId } from '../gap.ts';
import { lookedFor } from '../lexicon/looked-for.ts';
import type { PolicyRow } from '../policy-report.ts';
import { passageOf, type PolicyText } from '../reading.ts';
import { namesRight } from '../rows/rights.ts';
import { affirms, says, saysAny, type Statement } from '../statement.ts';
import { rowsOf, type GapDraft } from './draft.ts';

const plainRights = [
  ['access', 'right-access-missing'],
  ['rectification', 'right-rectification-missing'],
  ['erasure', 'right-erasure-missing'],
  ['restriction', 'right-restriction-missing'],
  ['portability', 'right-portability-missing'],
  ['automated-decision', 'automated-decision-unnamed'],
] as const satisfies readonly (readonly [Right, GapId])[];

/** Four triggers in Art. 18(1): who names some and not all narrows the right. */
const triggers: readonly Concept[] = [
  'restrict-accuracy',
  'restrict-unlawful',
  'restrict-claims',
  'restrict-objection',
  'restrict-dispute',
];

export function* findRightGaps(policy: PolicyText, rows: readonly PolicyRow[], isFrench: boolean): Generator<GapDraft> {
  const { statements, language } = policy;
  const named = new Map(rowsOf(rows, 'right').map((row) => [row.right, row]));

  for (const [right, id] of plainRights)
    if (!named.has(right)) yield { id, lookedFor: lookedFor(language, `right-${right}`) };
  yield* findObjectionGaps(policy, named.has('objection'));
  yield* findConsentGaps(policy, named.has('consent-withdrawal'));
  if (isFrench && !named.has('post-mortem'))
    yield { id: 'post-mortem-missing', lookedFor: lookedFor(language, 'right-post-mortem') };

  for (const [right, id, isNarrow] of narrowings) {
    const statement = statements.find((one) => one.kind !== 'heading' && namesRight(one, right) && isNarrow(one));
    if (statement !== undefined) yield { id, passage: passageOf(policy, statement) };
  }
}

const narrowings: readonly (readonly [Right, GapId, (statement: Statement) => boolean])[] = [
  // Trade secrets and the rights of others limit what is shown, never the right itself; confidentiality as such does not.
  ['access', 'access-narrowed', (one) => says(one, 'confidential') && !saysAny(one, 'third-person', 'processor')],
  [
    'erasure',
    'erasure-narrowed',
    (one) => says(one, 'not-essential') && !says(one, 'in-cases-of-law') && !saysAny(one, 'restrict-unlawful', 'court'),
  ],
  ['restriction', 'restriction-narrowed', namesFewTriggers],
  ['restriction', 'restriction-odd-word', (one) => says(one, 'photograph')],
  ['portability', 'portability-partial', (one) => says(one, 'part-of-data')],
];

function namesFewTriggers(statement: Statement): boolean {
  if (says(statement, 'in-cases-of-law')) return false;
  // Where other rights stand in the same sentence, their words are no triggers.
  if (saysAny(statement, 'right-objection', 'right-erasure', 'right-rectification', 'right-access')) return false;
  const count = triggers.filter((trigger) => says(statement, trigger)).length;
  return count > 0 && count < 3;
}

/** Art. 21(4): whoever relies on legitimate interests or a public task must bring this right explicitly to attention. */
function* findObjectionGaps(policy: PolicyText, isNamed: boolean): Generator<GapDraft> {
  const relying = policy.statements.find(
    (statement) =>
      !statement.topics.has('rights') && saysAny(statement, 'basis-legitimate-interests', 'basis-public-task'),
  );
  const advertising = policy.statements.find(
    (statement) =>
      !statement.topics.has('cookies') && !statement.topics.has('rights') && affirms(statement, 'marketing'),
  );
  const reason = relying ?? advertising;
  if (!isNamed) {
    const looked = lookedFor(policy.language, 'right-objection');
    if (reason === undefined) yield { id: 'objection-unnamed', lookedFor: looked };
    else yield { id: 'objection-missing', passage: passageOf(policy, reason), lookedFor: looked };
    return;
  }
  if (reason === undefined) return;
  const naming = policy.statements.filter((statement) => namesRight(statement, 'objection'));
  const isApart = naming.some(
    (one) => one.kind === 'heading' || says(one, 'objection-stands-apart') || !namesOthers(one),
  );
  const [first] = naming;
  if (!isApart && first !== undefined) yield { id: 'objection-not-apart', passage: passageOf(policy, first) };
}

function namesOthers(statement: Statement): boolean {
  return saysAny(
    statement,
    'right-access',
    'right-rectification',
    'right-erasure',
    'right-restriction',
    'right-portability',
  );
}

function* findConsentGaps(policy: PolicyText, isNamed: boolean): Generator<GapDraft> {
  if (isNamed) return;
  const looked = lookedFor(policy.language, 'right-consent-withdrawal');
  const relying = policy.statements.find(
    (statement) =>
      affirms(statement, 'basis-consent') &&
      !statement.topics.has('rights') &&
      !statement.topics.has('cookies') &&
      !saysAny(statement, 'disclose', 'cookie') &&
      (statement.topics.has('purposes') || saysAny(statement, 'basis-lead', 'basis-word')),
  );
  if (relying === undefined) yield { id: 'consent-withdrawal-unnamed', lookedFor: looked };
  else yield { id: 'consent-withdrawal-missing', passage: passageOf(policy, relying), lookedFor: looked };
}
