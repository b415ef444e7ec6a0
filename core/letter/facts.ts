// The facts of a case as a wording names them. `fields.ts` lists every one of them with an example.

import type { CaseCommand } from '#core/case/command.ts';
import type { DecideContext } from '#core/case/context.ts';
import type { LetterKind, LetterLanguage } from '#core/case/letter-kind.ts';
import type { CaseState } from '#core/case/state.ts';
import type { Recipient } from '#core/law/controller.ts';
import type { DutyId } from '#core/law/duty.ts';
import type { Right } from '#core/law/right.ts';
import { addresseeOf, nameOf } from './addressee.ts';
import type { Facts } from './fact.ts';
import { controllerFacts } from './facts-of-controller.ts';
import { rightFacts } from './facts-of-right.ts';
import { phrasesOf } from './phrases/phrases-of.ts';
import type { Phrases } from './phrases/phrases.ts';

/** What a letter is written from. */
export interface LetterMatter {
  readonly state: CaseState;
  readonly context: DecideContext;
  readonly kind: LetterKind;
  readonly language: LetterLanguage;
  /** Those that the letter is about. */
  readonly rights: readonly Right[];
  /** What is recorded when it leaves: the letter tells of it as of something done. */
  readonly act: CaseCommand | undefined;
  /** The one that a notice to recipients is for. */
  readonly recipient: Recipient | undefined;
}

export function factsOf(matter: LetterMatter): Facts {
  const { state, context, kind, language, rights, recipient } = matter;
  const phrases = phrasesOf(language);
  const { mailbox, isDataSubject } = addresseeOf(state, kind);
  const other = isDataSubject ? undefined : nameOf(state.dataSubject);
  const each = rights.map((right) => rightFacts(state, right, phrases));
  return {
    case: {
      reference: state.ref,
      received: state.receivedDay,
      due: context.due,
      month_end: context.reading.due,
      latest: context.reading.extendedDue,
      is_extended: state.extension !== undefined,
      is_access: rights.includes('access'),
    },
    today: context.today,
    addressee: { name: mailbox.name, is_person: isDataSubject },
    requester: { name: state.requester.name, is_person: state.capacity === 'self' },
    person: { name: nameOf(state.dataSubject), address: state.dataSubject.address },
    data: phrases.data(other),
    of_data: phrases.dataOf(other),
    about: phrases.about(other),
    ...controllerFacts(context.profile, phrases, language),
    kept_years: keptYears(matter),
    rights: each,
    granted: each.filter((right) => right.is_granted || right.is_partly),
    refused: each.filter((right) => right.is_refused || right.is_partly),
    no_data: each.filter((right) => right.is_no_data),
    extension: extensionFacts(matter, phrases),
    identity: identityFacts(matter, phrases),
    clarification: { about: clarificationOf(matter) },
    fee: feeFacts(matter, phrases),
    access: accessFacts(state),
    restriction:
      state.restriction === undefined
        ? undefined
        : { from: state.restriction.from, why: phrases.trigger[state.restriction.trigger] },
    answer: { format: formatOf(matter, phrases) },
    outcome: state.outcome === undefined ? undefined : phrases.outcome[state.outcome],
    recipient: recipient && { name: recipient.name, contact: recipient.contact },
  };
}

/** The file is kept longer after an objection, so that it goes on being respected. */
function keptYears({ state, context }: LetterMatter): number {
  const { years, yearsAfterObjection } = context.profile.caseRetention;
  return state.rights.includes('objection') ? yearsAfterObjection : years;
}

function extensionFacts({ state, context, act }: LetterMatter, phrases: Phrases): Facts {
  const told =
    act?.act === 'extend'
      ? { ground: act.ground, reason: act.reason, until: act.until ?? context.reading.extendedDue }
      : state.extension;
  if (told === undefined) return {};
  return { ground: phrases.extension[told.ground], reason: told.reason, until: told.until };
}

function identityFacts({ state, act }: LetterMatter, phrases: Phrases): Facts {
  const asked = act?.act === 'ask-identity' ? act : state.identityCheck.asks.at(-1);
  const doubt = act?.act === 'doubt-identity' ? act.ground : state.identityCheck.doubt?.ground;
  const method = asked?.method;
  return {
    doubt,
    why: asked?.why,
    asked: method === undefined || method === 'other' ? undefined : phrases.method[method],
    enough: method === undefined || method === 'other' ? undefined : phrases.enough[method],
    is_document: method === 'masked-document',
    is_questions: method === 'held-data',
  };
}

function clarificationOf({ act }: LetterMatter): string | undefined {
  return act?.act === 'ask-clarification' ? act.about : undefined;
}

function feeFacts({ state, rights, act }: LetterMatter, phrases: Phrases): Facts {
  const right = act?.act === 'ask-fee' ? act.right : rights.find((one) => state.work[one]?.fee !== undefined);
  const fee = act?.act === 'ask-fee' ? act : right && state.work[right]?.fee;
  if (right === undefined || fee === undefined) return {};
  return {
    right: phrases.right[right],
    article: phrases.article('GDPR Art. 12(5)'),
    ground: phrases.ground[fee.ground],
    facts: fee.facts,
    amount: fee.amount,
  };
}

/** From the checklist: what is done says what was found; what does not arise says so. */
function accessFacts({ work }: CaseState): Facts {
  const duty = (id: DutyId) => work.access?.duties[id];
  const note = (id: DutyId) => (duty(id)?.state === 'done' ? duty(id)?.note : undefined);
  const isNone = (id: DutyId) => duty(id)?.state === 'not-applicable';
  return {
    source: note('access-source'),
    is_source_person: isNone('access-source'),
    automated: note('access-automated'),
    is_automated_none: isNone('access-automated'),
    safeguards: note('access-safeguards'),
    is_transfer_none: isNone('access-safeguards'),
    copy: note('access-copy'),
    redactions: note('access-redactions'),
  };
}

function formatOf({ state, rights, act }: LetterMatter, phrases: Phrases): string | undefined {
  const format = act?.act === 'answer' ? act.format : rights.flatMap((one) => state.work[one]?.answer?.format ?? [])[0];
  return format && phrases.format[format];
}
