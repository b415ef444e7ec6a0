// Gaps in whom to turn to: officer, supervisory authority, court (Art. 13(1)(b), (2)(d), 37(7), 77, 79).

import { lookedFor } from '../lexicon/looked-for.ts';
import type { PolicyRow } from '../policy-report.ts';
import { passageOf, type PolicyText } from '../reading.ts';
import { authoritiesNamed, officerContactNear, officerStatements } from '../rows/contacts.ts';
import { says, saysAny } from '../statement.ts';
import { rowsOf, type GapDraft } from './draft.ts';

export function* findContactGaps(policy: PolicyText, rows: readonly PolicyRow[]): Generator<GapDraft> {
  yield* findOfficerGaps(policy, rows);
  yield* findAuthorityGaps(policy);
  const { statements, language } = policy;
  // A court that decides a dispute on the contract is no remedy under Art. 79.
  if (!statements.some((statement) => says(statement, 'court') && !saysAny(statement, 'keep', 'restrict-claims')))
    yield { id: 'court-missing', lookedFor: lookedFor(language, 'court') };
}

function* findOfficerGaps(policy: PolicyText, rows: readonly PolicyRow[]): Generator<GapDraft> {
  const about = officerStatements(policy);
  const first = about.find(({ kind }) => kind !== 'heading') ?? about[0];
  if (first === undefined) {
    const hasMailbox = rowsOf(rows, 'channel').some(({ role }) => role === 'dpo');
    if (!hasMailbox) yield { id: 'officer-unmentioned', lookedFor: lookedFor(policy.language, 'officer') };
    return;
  }
  if (about.some((statement) => officerContactNear(policy, statement) !== undefined)) return;
  yield { id: 'officer-contact-missing', passage: passageOf(policy, first) };
  const registered = about.find((statement) => says(statement, 'registered'));
  const [row] = rowsOf(rows, 'dpo');
  if (registered !== undefined && row?.name === '')
    yield { id: 'officer-unnamed', passage: passageOf(policy, registered) };
}

function* findAuthorityGaps(policy: PolicyText): Generator<GapDraft> {
  const { statements, language } = policy;
  const named = authoritiesNamed(policy);
  const mentions = statements.filter((statement) => statement.marks.has('authority'));
  const isTold = statements.some((statement) => says(statement, 'complaint'));
  if (named.length === 0 && !isTold && mentions.length === 0)
    yield { id: 'complaint-missing', lookedFor: lookedFor(language, 'complaint', 'authority') };

  const isOpen = statements.some(
    (statement) =>
      says(statement, 'authority-of-choice') &&
      (saysAny(statement, 'authority', 'complaint') || statement.topics.has('authority')),
  );
  const [only] = named;
  if (only !== undefined && named.length === 1 && !isOpen)
    yield { id: 'only-one-authority', passage: passageOf(policy, only.statement, only.until) };

  for (const { known, statement, until, postalAddress } of named) {
    if (postalAddress === '' || known.addressMarks.length === 0) continue;
    if (known.addressMarks.some((mark) => !mark.test(postalAddress))) {
      yield { id: 'authority-address-wrong', passage: passageOf(policy, statement, until) };
      return;
    }
  }
}
