// What the policy check finds in a text: rows that a profile can take over, and gaps against the law.

import type { Channel } from '#core/law/channel.ts';
import type { RetentionRule, SupervisoryAuthority } from '#core/law/controller.ts';
import type { LegalBasis } from '#core/law/legal-basis.ts';
import type { Right } from '#core/law/right.ts';
import type { GapId } from './gap.ts';

/** The languages that the check reads; `und` for any other: then only addresses are found, and no gap is claimed. */
export type PolicyLanguage = 'nl' | 'fr' | 'en' | 'und';

/** A verbatim piece of the text given to `checkPolicy`: `text.slice(start, end) === quote`. */
export interface Passage {
  readonly quote: string;
  readonly start: number;
  readonly end: number;
}

export const cookieTypes = ['technical', 'statistics', 'advertising'] as const;
export type CookieType = (typeof cookieTypes)[number];

export const safeguards = ['adequacy', 'standard-clauses', 'binding-rules', 'unnamed'] as const;
export type Safeguard = (typeof safeguards)[number];

/** What one row says; every text in it is taken from the policy, letter by letter. */
export type PolicyFact =
  | { readonly kind: 'language'; readonly language: PolicyLanguage }
  | { readonly kind: 'version'; readonly date: string }
  | { readonly kind: 'controller-name'; readonly name: string }
  | {
      readonly kind: 'channel';
      readonly channel: Channel;
      readonly address: string;
      readonly role: 'dpo' | 'general' | 'authority';
    }
  | { readonly kind: 'minimum-age'; readonly age: number }
  | { readonly kind: 'purpose'; readonly name: string; readonly bases: readonly LegalBasis[] }
  | { readonly kind: 'source'; readonly from: 'person' | 'others' }
  | { readonly kind: 'right'; readonly right: Right }
  | { readonly kind: 'free-of-charge' }
  | { readonly kind: 'deadline'; readonly months?: number; readonly days?: number; readonly isMaximum: boolean }
  | { readonly kind: 'identity-rule'; readonly rule: 'on-doubt' | 'always' }
  | { readonly kind: 'refusal-clause' }
  /** `days` where the period is stated in weeks or days, which a retention period in years and months cannot hold. */
  | { readonly kind: 'retention'; readonly rule: RetentionRule; readonly days?: number }
  | { readonly kind: 'litigation-hold' }
  | {
      readonly kind: 'recipient';
      readonly name: string;
      readonly recipient: 'internal' | 'processor' | 'controller';
      /** Whether it is named, or only described as a category (Art. 13(1)(e)). */
      readonly isNamed: boolean;
    }
  /** `place`: `EU`, `EEA` or an ISO 3166-1 code. */
  | { readonly kind: 'location'; readonly place: string; readonly isOnly: boolean }
  | { readonly kind: 'transfer'; readonly safeguard: Safeguard }
  | { readonly kind: 'measure'; readonly measure: 'technical' | 'organisational'; readonly name: string }
  | { readonly kind: 'cookies'; readonly types: readonly CookieType[]; readonly isUsed: boolean }
  /** `contact`: empty where the text names an officer but no way to reach them. */
  | { readonly kind: 'dpo'; readonly name: string; readonly contact: string }
  /** As printed in the policy; empty where it does not say. */
  | { readonly kind: 'authority'; readonly authority: SupervisoryAuthority }
  | { readonly kind: 'change-clause'; readonly isNotified: boolean };

export type PolicyRowKind = PolicyFact['kind'];

/** `id`: unique in its report, and the same for the same text. */
export type PolicyRow = { readonly id: string; readonly passage: Passage } & PolicyFact;

export interface Gap {
  readonly id: GapId;
  /** In the English spelling that `core/words/cite-article.ts` takes. */
  readonly articles: readonly string[];
  /** What shows the gap; undefined where something is missing from the text. */
  readonly passage: Passage | undefined;
  /** For what is missing: words that would have shown it, in the language of the policy. */
  readonly lookedFor?: string;
}

export interface PolicyReport {
  readonly language: PolicyLanguage;
  readonly rows: readonly PolicyRow[];
  readonly gaps: readonly Gap[];
}
