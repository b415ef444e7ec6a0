// What is asked of the worker that makes packages, and what it answers.

import type { Instant } from '#core/base/day.ts';

/** Where one entry's octets lie among those that were handed over. */
export interface PackedEntry {
  readonly name: string;
  readonly start: number;
  readonly length: number;
}

export interface PrintedPart extends PackedEntry {
  readonly as: 'text' | 'table' | 'picture';
  readonly description: string;
}

export type PackageWork =
  /** A table of values as JSON, or a JSON list of records as CSV. */
  | { readonly do: 'convert'; readonly to: 'json' | 'csv' }
  | { readonly do: 'zip'; readonly code: string; readonly entries: readonly PackedEntry[]; readonly at: Instant }
  | {
      readonly do: 'print';
      readonly code: string;
      readonly language: string;
      readonly author: string;
      readonly title: string;
      /** What stands on the first page, paragraph by paragraph. */
      readonly cover: readonly string[];
      readonly parts: readonly PrintedPart[];
      readonly at: Instant;
    };

export type PackageMade = { readonly ok: true; readonly octets: Uint8Array } | { readonly ok: false };
