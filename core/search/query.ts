// What a person looks for: clauses that must all hold, each of one or more alternatives.

import type { Day } from '#core/base/day.ts';
import type { Right } from '#core/law/right.ts';

export const has = ['attachment', 'extension', 'request'] as const;
export const states = ['open', 'closed', 'tray', 'set-aside', 'unreadable'] as const;
export const places = ['mails', 'cases', 'files'] as const;

/** Where words are looked for: anywhere, or in one field. `requester` is who asks in a case, or whose data it is about. */
export type Field = 'any' | 'from' | 'to' | 'subject' | 'requester';

/** `<7`: within the next six days; a bare number of days counts from today, a day stands for itself. */
export type Comparison = '<' | '<=' | '=' | '>=' | '>';

export type Term =
  | {
      readonly kind: 'words';
      readonly field: Field;
      readonly text: string;
      /** Its words one after the other, and whole. */
      readonly isPhrase: boolean;
      /** Words that begin like the last one count too. */
      readonly isPrefix: boolean;
    }
  | { readonly kind: 'right'; readonly right: Right }
  | { readonly kind: 'due'; readonly comparison: Comparison; readonly than: number | Day }
  | { readonly kind: 'overdue' }
  /** ISO 639-1. */
  | { readonly kind: 'language'; readonly language: string }
  | { readonly kind: 'has'; readonly what: (typeof has)[number] }
  | { readonly kind: 'is'; readonly state: (typeof states)[number] }
  /** A reference, or a part of one. */
  | { readonly kind: 'case'; readonly ref: string }
  /** A reference of the requester's own, as letters from public generators have one, or a case's. */
  | { readonly kind: 'reference'; readonly ref: string }
  /** `period` is a year, a month or a day: `2026`, `2026-03`, `2026-03-05`. */
  | { readonly kind: 'received'; readonly relation: 'in' | 'before' | 'after'; readonly period: string }
  /** Today is the last of these days. */
  | { readonly kind: 'received-within'; readonly days: number }
  | { readonly kind: 'in'; readonly place: (typeof places)[number] };

export interface SignedTerm {
  readonly isNegated: boolean;
  readonly term: Term;
}

/** At least one of them holds. */
export type Clause = readonly [SignedTerm, ...SignedTerm[]];

/** All of them hold. */
export type Query = readonly Clause[];
