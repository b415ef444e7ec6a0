// What holds after every act on a case, whatever was done before: the law as sentences, each with the step that it is read from.

import type { Day } from '#core/base/day.ts';
import type { CaseEvent } from '#core/case/case-event.ts';
import { isSettled, machineReadable } from '#core/case/right-work.ts';
import type { CaseState } from '#core/case/state.ts';
import { isOpenTask } from '#core/case/task.ts';
import { proofsFor } from '#core/law/authority-proof.ts';
import { dutiesOf, dutyRule, type DutyId } from '#core/law/duty.ts';
import { isIntrusive } from '#core/law/identity-method.ts';
import { inLegalOrder, type Right } from '#core/law/right.ts';
import type { WalkStep } from './random-walk.ts';

type Act = CaseEvent['act'];
type Event<Name extends Act> = Extract<CaseEvent, { act: Name }>;

/** True where the sentence holds. */
export type Invariant = (step: WalkStep) => boolean;

function of<Name extends Act>(step: WalkStep, name: Name): readonly Event<Name>[] {
  const events = step.decided.ok ? step.decided.value : [];
  return events.filter((event): event is Event<Name> => event.act === name);
}

function has(step: WalkStep, ...names: readonly Act[]): boolean {
  return names.some((name) => of(step, name).length > 0);
}

/** For each right that an answer of this step tells data of: granted, granted in part, or none held. */
function everyDataAnswer(
  step: WalkStep,
  holds: (right: Right, answer: Event<'case.answered'>['answer'], state: CaseState) => boolean,
): boolean {
  return of(step, 'case.answered').every(({ rights, answer }) =>
    rights.every((right) => {
      const kind = step.before.work[right]?.decision?.kind;
      return kind === 'refused' || (kind !== undefined && holds(right, answer, step.before));
    }),
  );
}

function isBlank(text: string): boolean {
  return text.trim() === '';
}

function isAuthorised({ capacity, authority, dataSubject }: CaseState, on: Day): boolean {
  if (proofsFor[capacity].length === 0) return true;
  if (authority === undefined || isBlank(dataSubject.name + dataSubject.address)) return false;
  return proofsFor[capacity].includes(authority.proof) && (authority.until === undefined || on <= authority.until);
}

/** The means asked since the doubt that stands. */
function asksOfThisDoubt(history: readonly CaseEvent[]): readonly Event<'case.identity-asked'>[] {
  const doubt = history.findLastIndex(({ act }) => act === 'case.identity-doubted');
  return history.slice(doubt).filter((event) => event.act === 'case.identity-asked');
}

const allowedOnceEnded: ReadonlySet<Act> = new Set([
  'case.noted',
  'case.held',
  'case.hold-released',
  'case.erased',
  'case.reopened',
  'case.restriction-lifted',
  'case.linked',
  'case.unlinked',
  'case.reminder-snoozed',
]);

export const invariants: Readonly<Record<string, Invariant>> = {
  'GDPR Art. 12(3): one extension at most': ({ history }) =>
    history.filter(({ act }) => act === 'case.extended').length <= 1,
  'GDPR Art. 12(3): no extension is told after the month of that day’s reading': (step) =>
    !has(step, 'case.extended') || step.today <= step.context.reading.noticeBy,
  'GDPR Art. 12(3): an extension ends within three months of receipt, and after the month': (step) =>
    of(step, 'case.extended').every(
      ({ until }) => until <= step.context.reading.extendedDue && until > step.context.reading.due,
    ),
  'GDPR Art. 12(3): the day in force is never later than three months, nor than what was promised': ({
    context,
    before,
  }) =>
    context.due <= context.reading.extendedDue &&
    (before.extension === undefined ? context.due === context.reading.due : context.due <= before.extension.until),
  'GDPR Art. 12(3)-(4): no case closes with a right open, but as another end told in words': (step) =>
    of(step, 'case.closed').every(({ outcome, note }) =>
      outcome === 'other' ? !isBlank(note) : Object.values(step.after?.work ?? {}).every(isSettled),
    ),
  'GDPR Art. 12(4): a refusal told after the month has its reason, and only then': (step) =>
    of(step, 'case.answered').every(({ rights, answer, lateReason }) => {
      const isRefusal = rights.some((right) => {
        const kind = step.before.work[right]?.decision?.kind;
        return kind === 'refused' || kind === 'partly-granted';
      });
      const isLate = isRefusal && answer.on > step.context.reading.noticeBy;
      return isLate ? lateReason !== undefined && !isBlank(lateReason) : lateReason === undefined;
    }),
  'GDPR Art. 12(4): a refusal names its facts, the complaint and the court': (step) =>
    of(step, 'case.right-decided').every(({ decision }) => {
      if (!('refusal' in decision)) return decision.kind === 'granted' || decision.kind === 'no-data-held';
      const { facts, remedies } = decision.refusal;
      return ![facts, remedies.authority, remedies.court].some(isBlank);
    }),
  'GDPR Art. 12(5): no data leave while a fee is open': (step) =>
    everyDataAnswer(step, (right, _answer, { work }) => {
      const fee = work[right]?.fee;
      return fee === undefined || fee.settled !== undefined;
    }),
  'GDPR Art. 12(5): no fee is asked after the month': (step) =>
    !has(step, 'case.fee-asked') || step.today <= step.context.reading.noticeBy,
  'GDPR Art. 12(6): no data leave while the identity is doubted or not proven': (step) =>
    everyDataAnswer(step, (_right, _answer, { identity }) => identity === 'not-doubted' || identity === 'verified'),
  'EDPB Guidelines 01/2022 §80: no data leave to somebody without a fitting, valid authority over somebody': (step) =>
    everyDataAnswer(step, (_right, { on }, state) => isAuthorised(state, on)),
  'Loi 78-17 Art. 85: no directive is carried out for an agent or a parent': (step) =>
    everyDataAnswer(step, (right, _answer, { capacity }) =>
      right === 'post-mortem' ? capacity !== 'agent' && capacity !== 'parent' : true,
    ),
  'GDPR Art. 11(2), 12(2): not identifiable is told only to who was asked and by the verdict could not show it': (
    step,
  ) =>
    of(step, 'case.answered').every(({ rights }) =>
      rights.every((right) => {
        const decision = step.before.work[right]?.decision;
        if (decision === undefined || !('refusal' in decision)) return true;
        const { identity, identityCheck } = step.before;
        return (
          decision.refusal.ground !== 'not-identifiable' || (identity === 'not-proven' && identityCheck.asks.length > 0)
        );
      }),
    ),
  'GDPR Art. 21(3): an objection to direct marketing is never refused': (step) =>
    of(step, 'case.right-decided').every(
      ({ right, decision }) =>
        right !== 'objection' ||
        !('refusal' in decision) ||
        (decision.refusal.concerns ?? 'direct-marketing') !== 'direct-marketing',
    ),
  'GDPR Art. 15(4): access is never wholly refused for the rights of others': (step) =>
    of(step, 'case.right-decided').every(
      ({ decision }) => decision.kind !== 'refused' || decision.refusal.exception !== 'access-rights-of-others',
    ),
  'GDPR Art. 20(1): portable data leave in a machine-readable format': (step) =>
    everyDataAnswer(
      step,
      (right, { format }, { work }) =>
        right !== 'portability' ||
        work[right]?.decision?.kind === 'no-data-held' ||
        (format !== undefined && machineReadable.includes(format)),
    ),
  'GDPR Art. 18(1): a restriction that is granted has begun': (step) =>
    everyDataAnswer(
      step,
      (right, _answer, { work, restriction }) =>
        right !== 'restriction' || work[right]?.decision?.kind === 'no-data-held' || restriction !== undefined,
    ),
  'GDPR Art. 12(3), 19: what is granted was done: every duty settled, every task of the right ended': (step) =>
    everyDataAnswer(step, (right, _answer, { work, tasks }) => {
      const one = work[right];
      const isEmpty = one?.decision?.kind === 'no-data-held';
      const open = tasks.filter(
        (task) => task.right === right && isOpenTask(task) && !(isEmpty && task.kind === 'inform'),
      );
      return open.length === 0 && (isEmpty || dutiesOf(right).every((duty) => one?.duties[duty] !== undefined));
    }),
  'GDPR Art. 12(3): a duty that always applies is never waved away, and one that may not arise says why': ({ after }) =>
    Object.values(after?.work ?? {}).every(({ duties }) =>
      Object.entries(duties).every(
        ([duty, { state, note }]) => state === 'done' || (dutyRule(duty as DutyId).need === 'if-any' && !isBlank(note)),
      ),
    ),
  'GDPR Art. 12(3): nobody is answered twice without a new look, nor before they asked, nor tomorrow': (step) =>
    of(step, 'case.answered').every(
      ({ rights, answer }) =>
        rights.length > 0 &&
        rights.every((right) => !isSettled(step.before.work[right] ?? { answer: undefined, withdrawn: undefined })) &&
        answer.on >= step.before.receivedDay &&
        answer.on <= step.today,
    ),
  'GDPR Art. 12(3): no answer on record lies before the receipt': ({ after }) =>
    Object.values(after?.work ?? {}).every(
      ({ answer }) => answer === undefined || answer.on >= (after?.receivedDay ?? answer.on),
    ),
  'EDPB Guidelines 01/2022 §79: no identity document is left after a verdict, a close or a discard': (step) =>
    !has(step, 'case.identity-verified', 'case.identity-not-proven', 'case.closed', 'case.discarded') ||
    step.after?.identityCheck.documents.length === 0,
  'EDPB Guidelines 01/2022 §79: a case that ended holds none': ({ after }) =>
    after === undefined || after.phase === 'open' || after.identityCheck.documents.length === 0,
  'EDPB Guidelines 01/2022 §79: no data leave beside one': (step) =>
    everyDataAnswer(step, (_right, _answer, { identityCheck }) => identityCheck.documents.length === 0),
  'EDPB Guidelines 01/2022 §65-75: a document is asked after lesser means, or with the reason why': (step) =>
    of(step, 'case.identity-asked').every(
      (event) =>
        !isIntrusive(event.method) ||
        !isBlank(event.why) ||
        asksOfThisDoubt(step.history.slice(0, -1)).some(({ method }) => !isIntrusive(method)),
    ),
  'GDPR Art. 12(6): nothing is asked, nor decided, about an identity that is not in doubt': (step) =>
    !has(step, 'case.identity-asked', 'case.identity-verified', 'case.identity-not-proven') ||
    step.before.identity === 'doubted',
  'GDPR Art. 18(3): a restriction is lifted once the person was told, after its start': (step) =>
    of(step, 'case.restriction-lifted').every(
      ({ on, toldOn }) =>
        step.before.restriction !== undefined &&
        step.before.restriction.until === undefined &&
        step.before.restriction.from <= toldOn &&
        toldOn <= on &&
        on <= step.today,
    ),
  'GDPR Art. 17(3)(e): nothing is erased under a hold, nor while it is open': (step) =>
    !has(step, 'case.erased') || (step.before.hold === undefined && step.before.phase !== 'open'),
  'nothing but keeping, erasing, noting, lifting, reopening and putting its reminders off after the end': (step) =>
    step.before.phase === 'open' ||
    (step.decided.ok ? step.decided.value : []).every(({ act }) => allowedOnceEnded.has(act)),
  'GDPR Art. 12(5): abuse is a ground for the rights of Art. 15 to 22 alone': (step) =>
    of(step, 'case.right-decided').every(({ right, decision }) =>
      'refusal' in decision && ['excessive', 'manifestly-unfounded'].includes(decision.refusal.ground)
        ? right !== 'consent-withdrawal' && right !== 'post-mortem'
        : true,
    ),
  'GDPR Art. 12(3): no reminder of a deadline is put off to the deadline itself or beyond': (step) =>
    of(step, 'case.reminder-snoozed').every(
      ({ reminder, until }) => reminder !== 'due' || (step.before.phase === 'open' && until < step.context.due),
    ),
  'a case in which the person was told something is never discarded': (step) =>
    !has(step, 'case.discarded') ||
    (step.before.extension === undefined &&
      Object.values(step.before.work).every(({ answer, fee }) => answer === undefined && fee === undefined)),
  'a discarded case stays discarded': ({ before, after }) =>
    before.phase !== 'discarded' || after === undefined || after.phase === 'discarded',
  'a task that ended stays as it ended': ({ before, after }) =>
    after === undefined ||
    before.tasks.every(
      (task, place) => isOpenTask(task) || after.tasks[place] === task || sameTask(task, after.tasks[place]),
    ),
  'tasks have names of their own, and none is lost': ({ before, after }) =>
    after === undefined ||
    (new Set(after.tasks.map(({ id }) => id)).size === after.tasks.length && after.tasks.length >= before.tasks.length),
  'the outcome is that of a closed case, the day of its end that of one that ended, and of no other': ({ after }) =>
    after === undefined ||
    ((after.outcome !== undefined) === (after.phase === 'closed') &&
      (after.closedOn !== undefined) === (after.phase !== 'open')),
  'a case has at least one right, each once, with its own work': ({ after }) =>
    after === undefined ||
    (after.rights.length > 0 &&
      after.rights.join() === inLegalOrder(after.rights).join() &&
      after.rights.join() === inLegalOrder(Object.keys(after.work) as Right[]).join()),
  'the mail that opened the case is in it': ({ after }) =>
    after?.openedBy === undefined || after.messageIds.includes(after.openedBy),
  'the version is the number of events': ({ after, history }) =>
    after === undefined || after.version === history.length,
  'an act that is accepted leaves a trace, but for planning what is planned': ({ decided, command }) =>
    !decided.ok || decided.value.length > 0 || command?.act === 'plan-tasks',
  'every reason on record is in words': ({ decided }) =>
    !decided.ok || decided.value.every((event) => !('reason' in event) || !isBlank(event.reason)),
};

function sameTask(one: object, other: object | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
