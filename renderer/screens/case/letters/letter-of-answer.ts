// Which letter tells a person what was decided on these rights.

import type { LetterKind } from '#core/case/letter-kind.ts';
import type { CaseView } from '#core/desk/views.ts';
import type { Right } from '#core/law/right.ts';
import { workOf } from '../work-of.ts';

/** A refusal in whole (GDPR Art. 12(4)), that nothing is held (Art. 15(1)), else what was done (Art. 12(3)). */
export function letterOfAnswer(view: Pick<CaseView, 'work'>, rights: readonly Right[]): LetterKind {
  const kinds = new Set(rights.map((right) => workOf(view as CaseView, right).decision?.kind));
  if (kinds.size !== 1) return 'completion';
  if (kinds.has('refused')) return 'refusal';
  return kinds.has('no-data-held') ? 'no-data' : 'completion';
}
