// An invented case to try a wording out with: no person, no data, and something for every part of every letter to say.

import { addDays, type Day } from '#core/base/day.ts';
import type { CaseId } from '#core/base/id.ts';
import type { CaseCommand } from '#core/case/command.ts';
import { foldCase } from '#core/case/evolve.ts';
import type { LetterKind, LetterLanguage } from '#core/case/letter-kind.ts';
import type { Refusal } from '#core/case/refusal.ts';
import { contextOf } from '#core/desk/clock-of.ts';
import type { Desk } from '#core/desk/ports.ts';
import { todayOf } from '#core/desk/today.ts';
import type { ControllerProfile } from '#core/law/controller.ts';
import type { LetterMatter } from './facts.ts';
import { rightsFor } from './matter-of.ts';

const facts = '…';

/** An access granted, an erasure granted in part, a restriction and an objection refused; received five days ago. */
export function inventedMatter(
  desk: Desk,
  profile: ControllerProfile,
  kind: LetterKind,
  language: LetterLanguage,
): LetterMatter {
  const received = addDays(todayOf(desk, profile), -5);
  const refusal: Refusal = {
    ground: 'exception',
    exception: 'erasure-legal-claims',
    concerns: undefined,
    facts,
    remedies: { authority: profile.supervisoryAuthority.name, court: profile.court },
  };
  const person = { name: 'A. Example', address: 'a@example.org' };
  const state = foldCase('c0000000000000000' as CaseId, [
    {
      act: 'case.opened',
      ref: `${profile.referencePrefix}-0000`,
      controller: profile.id,
      channel: 'mail',
      messageId: undefined,
      receivedAt: undefined,
      receivedDay: received,
      evidence: 'stated',
      country: profile.country,
      zone: profile.zone,
      policy: undefined,
      rights: ['access', 'erasure', 'objection'],
      language,
      requester: person,
      capacity: 'self',
      dataSubject: person,
      note: '',
    },
    { act: 'case.identity-doubted', ground: facts, on: received },
    { act: 'case.right-decided', right: 'access', decision: { kind: 'granted', note: facts } },
    { act: 'case.right-decided', right: 'erasure', decision: { kind: 'partly-granted', note: facts, refusal } },
    {
      act: 'case.right-decided',
      right: 'objection',
      decision: { kind: 'refused', refusal: { ...refusal, exception: 'objection-legal-claims' } },
    },
  ]);
  const context = contextOf(desk, state);
  const rights = rightsFor(state, kind);
  return {
    state,
    context,
    kind,
    language,
    rights,
    act: actOf(kind, context.reading.extendedDue),
    recipient: profile.recipients[0] ?? {
      id: 'example',
      name: 'Example Ltd',
      kind: 'processor',
      country: '',
      safeguard: '',
      contact: '',
    },
  };
}

function actOf(kind: LetterKind, until: Day): CaseCommand | undefined {
  switch (kind) {
    case 'extension':
      return { act: 'extend', ground: 'complexity', reason: facts, until };
    case 'identity-request':
      return { act: 'ask-identity', method: 'known-contact', why: '' };
    case 'clarification':
      return { act: 'ask-clarification', about: facts };
    case 'fee':
      return { act: 'ask-fee', right: 'access', ground: 'excessive', facts, amount: '12 EUR' };
    default:
      return undefined;
  }
}
