// Says how sure intake is of kind and rights together. From 0.85 on it is sure; up to 0.6 it doubts.

import { threshold, type AskedRight } from './asked-rights.ts';
import type { Findings } from './findings.ts';
import type { ThreadReading } from './follow-up.ts';
import type { LanguageGuess } from './language.ts';
import type { MachineSign } from './machine-mail.ts';
import type { OtherSigns } from './other-reason.ts';
import type { MailKind } from './suggestion.ts';

export interface Weighed {
  readonly kind: MailKind;
  readonly asked: readonly AskedRight[];
  readonly thread: ThreadReading;
  readonly machine: MachineSign | undefined;
  readonly signs: OtherSigns;
  readonly findings: Findings;
  readonly language: LanguageGuess;
}

/** 0 to 1, two decimals. */
export function confidenceOf(weighed: Weighed): number {
  const sure = { request: ofRequest, 'follow-up': ofFollowUp, other: ofOther }[weighed.kind](weighed);
  return Math.round(100 * Math.min(0.99, Math.max(0.05, sure))) / 100;
}

function ofRequest({ asked, machine, signs, thread, findings, language }: Weighed): number {
  // As sure as the least sure right: a suggestion is right only when all of it is.
  let sure = Math.min(...asked.map(({ strength }) => strength)) + 0.12;
  sure -= doubtfulRights(findings, asked) * 0.12;
  if (machine !== undefined) sure = Math.min(sure, 0.6);
  if (thread.isFollowUp || thread.isReply) sure -= 0.12;
  if (language.confidence < 0.6) sure -= 0.1;
  return sure - signs.weight * 0.4;
}

function ofFollowUp({ asked, thread, findings }: Weighed): number {
  const base = thread.isRequestThread ? 0.93 : 0.85;
  return base - (asked.length > 0 ? 0.08 : 0) - doubtfulRights(findings, asked) * 0.1;
}

function ofOther({ asked, machine, signs, findings }: Weighed): number {
  if (machine?.yieldsTo === 'never') return 0.98;
  const doubt = asked.length > 0 ? 0.3 : doubtfulRights(findings, asked) * 0.15;
  // A mailing system, and it reads like one.
  if (machine !== undefined) return 0.93 - doubt * (signs.count > 0 ? 0.2 : 1);
  return (signs.count >= 2 ? 0.92 : 0.85) - doubt;
}

/** How many rights are mentioned, not asked for, or not clearly. */
function doubtfulRights({ findings }: Findings, asked: readonly AskedRight[]): number {
  const settled = new Set(asked.map(({ right }) => right));
  const doubtful = findings.filter(
    ({ right, strength }) => strength > 0 && strength < threshold && !settled.has(right),
  );
  return Math.min(3, new Set(doubtful.map(({ right }) => right)).size);
}
