// One right within a case: what was decided, told and done about it. Each right has its own course.

import type { Day } from '#core/base/day.ts';
import type { Channel } from '#core/law/channel.ts';
import type { DutyId } from '#core/law/duty.ts';
import type { FeeGround } from '#core/law/refusal-ground.ts';
import type { Decision } from './refusal.ts';

export interface Fee {
  readonly ground: FeeGround;
  readonly facts: string;
  /** The amount with its currency, as the person was told: `12 EUR`. */
  readonly amount: string;
  readonly askedOn: Day;
  readonly settled: 'paid' | 'waived' | undefined;
}

export const answerFormats = ['json', 'csv', 'xml', 'pdf', 'mail', 'paper', 'oral'] as const;

export type AnswerFormat = (typeof answerFormats)[number];

/** Structured, commonly used and machine-readable (Art. 20(1)); a PDF is not (EDPB Guidelines 01/2022 §156). */
export const machineReadable: readonly AnswerFormat[] = ['json', 'csv', 'xml'];

export interface Answer {
  readonly on: Day;
  readonly channel: Channel;
  readonly format: AnswerFormat | undefined;
}

export interface SettledDuty {
  readonly state: 'done' | 'not-applicable';
  readonly note: string;
}

export interface RightWork {
  readonly decision: Decision | undefined;
  readonly answer: Answer | undefined;
  readonly fee: Fee | undefined;
  /** How the person gave the right up again. */
  readonly withdrawn: string | undefined;
  readonly duties: Readonly<Partial<Record<DutyId, SettledDuty>>>;
}

export const untouched: RightWork = {
  decision: undefined,
  answer: undefined,
  fee: undefined,
  withdrawn: undefined,
  duties: {},
};

/** True once the person has been answered, or has given the right up. */
export function isSettled(work: Pick<RightWork, 'answer' | 'withdrawn'>): boolean {
  return work.answer !== undefined || work.withdrawn !== undefined;
}

export const rightOutcomes = ['granted', 'partly-granted', 'refused', 'no-data-held', 'withdrawn'] as const;

export type RightOutcome = (typeof rightOutcomes)[number];

/** How a settled right ended; undefined while it is open. */
export function outcomeOf(work: RightWork): RightOutcome | undefined {
  if (work.withdrawn !== undefined) return 'withdrawn';
  return work.answer === undefined ? undefined : work.decision?.kind;
}
