// What letters say of the desk's closed lists, in sentences rather than labels; one catalogue for each language.

import type { RestrictionTrigger } from '#core/case/case-event.ts';
import type { ExtensionGround } from '#core/case/extension.ts';
import type { Outcome } from '#core/case/outcome.ts';
import type { AnswerFormat } from '#core/case/right-work.ts';
import type { RetentionRule } from '#core/law/controller.ts';
import type { ExceptionId } from '#core/law/exception.ts';
import type { IdentityMethod } from '#core/law/identity-method.ts';
import type { LegalBasis } from '#core/law/legal-basis.ts';
import type { RefusalGround } from '#core/law/refusal-ground.ts';
import type { Right } from '#core/law/right.ts';

export interface Phrases {
  /** "the right of access". */
  readonly right: Readonly<Record<Right, string>>;
  /** What a sentence that names the right holds at least: folded stems, one of which is enough. */
  readonly stems: Readonly<Record<Right, readonly string[]>>;
  /** Words of which a sentence about the judicial remedy holds one. */
  readonly courts: readonly string[];
  /** Whole sentences. */
  readonly ground: Readonly<Record<Exclude<RefusalGround, 'exception'>, string>>;
  readonly exception: Readonly<Record<ExceptionId, string>>;
  readonly extension: Readonly<Record<ExtensionGround, string>>;
  readonly basis: Readonly<Record<LegalBasis, string>>;
  /** What is asked for to confirm who somebody is; undefined where only a person can say. */
  readonly method: Readonly<Record<Exclude<IdentityMethod, 'other'>, string>>;
  /** Why that is enough. */
  readonly enough: Readonly<Record<Exclude<IdentityMethod, 'other'>, string>>;
  /** From when a retention period runs. */
  readonly starts: Readonly<Record<RetentionRule['starts'], string>>;
  /** Until when data are kept that go at once. */
  readonly until: Readonly<Record<RetentionRule['starts'], string>>;
  readonly outcome: Readonly<Record<Outcome, string>>;
  readonly trigger: Readonly<Record<RestrictionTrigger, string>>;
  readonly format: Readonly<Record<AnswerFormat, string>>;
  readonly recipient: Readonly<Record<'processor' | 'controller' | 'internal', string>>;
  /** "your personal data", or those of somebody else. */
  data(of: string | undefined): string;
  /** The same in the genitive: "of your personal data". */
  dataOf(of: string | undefined): string;
  /** "about you". */
  about(of: string | undefined): string;
  period(years: number, months: number): string;
  /** "GDPR Art. 15(1)(a)" as a letter writes it out. */
  article(reference: string): string;
  /** What a person is asked to fill in where this field is empty; `item` is what a loop names, and `unknown` asks for any other. */
  readonly prompts: Readonly<Record<PromptField, string>>;
  readonly unknown: string;
}

export const promptFields = [
  'controller.name',
  'requester.name',
  'person.name',
  'dpo.contact',
  'authority.name',
  'authority.address',
  'authority.website',
  'court',
  'extension.ground',
  'extension.reason',
  'extension.until',
  'identity.doubt',
  'identity.asked',
  'identity.enough',
  'clarification.about',
  'fee.ground',
  'fee.amount',
  'fee.facts',
  'fee.right',
  'right.note',
  'right.facts',
  'right.reason',
  'recipient.name',
  'access.source',
  'access.automated',
  'access.safeguards',
  'outcome',
  'item.name',
  'item.note',
  'item.kind',
  'item.country',
  'item.safeguard',
  'item.holds',
  'item.bases',
  'item.period',
] as const;

export type PromptField = (typeof promptFields)[number];
