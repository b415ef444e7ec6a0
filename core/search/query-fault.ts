// What is wrong with a part of a query. The rest of it is looked for all the same.

import type { Operator } from './operators.ts';

export type QueryFault = {
  /** UTF-16 offsets into the query. */
  readonly from: number;
  readonly to: number;
} & (
  | { readonly code: 'quote-open' }
  | { readonly code: 'or-alone' }
  | { readonly code: 'value-missing'; readonly operator: Operator; readonly suggestions: readonly string[] }
  | {
      readonly code: 'value-unknown' | 'day-unreadable' | 'number-too-large';
      readonly operator: Operator;
      readonly value: string;
      readonly suggestions: readonly string[];
    }
  /** Looked for as it stands: it may be meant so. */
  | { readonly code: 'operator-unknown'; readonly value: string; readonly suggestions: readonly string[] }
  | { readonly code: 'query-too-long'; readonly most: number }
);
