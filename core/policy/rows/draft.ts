// A row before it is numbered.

import type { Passage, PolicyFact } from '../policy-report.ts';

export type RowDraft = { readonly passage: Passage } & PolicyFact;
export type RowDraftOf<Kind extends PolicyFact['kind']> = { readonly passage: Passage } & Extract<
  PolicyFact,
  { readonly kind: Kind }
>;
