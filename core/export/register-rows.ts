// The register of requests, a line for each case. GDPR has no duty to keep one; it is what shows that requests were answered
// (Art. 5(2), 24), so it holds the facts of the procedure and never its substance.

import { addDays, addMonths, daysBetween, dayIn, type Day, type Instant } from '#core/base/day.ts';
import { personKey, type Mailbox } from '#core/base/mailbox.ts';
import type { AnonymousLine } from '#core/case/anonymous-line.ts';
import { erasureDay } from '#core/case/erasure-day.ts';
import { outcomeOf } from '#core/case/right-work.ts';
import type { CaseState } from '#core/case/state.ts';
import { controllerOfCase } from '#core/desk/controller-of.ts';
import type { Desk } from '#core/desk/ports.ts';
import {
  personalColumns,
  registerColumns,
  type RegisterCell,
  type RegisterColumn,
  type RegisterRow,
  type RegisterScope,
} from '#core/desk/register-views.ts';
import type { RefusalGround } from '#core/law/refusal-ground.ts';
import type { Right } from '#core/law/right.ts';
import { formatTime } from '#core/words/format-day.ts';
import type { Say } from '#core/words/say.ts';
import { countedCases, speedOf, type CountedCase } from './counted-case.ts';
import type { RegisterVoice } from './register-voice.ts';

/** The columns that a register of this scope has. */
export function columnsOf({ withNames }: Pick<RegisterScope, 'withNames'>): readonly RegisterColumn[] {
  const personal: ReadonlySet<RegisterColumn> = new Set(personalColumns);
  return registerColumns.filter((column) => withNames || !personal.has(column));
}

/** Oldest receipt first; erased cases at the end of their month, by their anonymous line alone. */
export function registerRows(
  desk: Desk,
  scope: RegisterScope,
  voice: RegisterVoice,
  cases: readonly CountedCase[] = registerCases(desk, scope),
): readonly RegisterRow[] {
  return cases.map((one) =>
    one.state === undefined ? erasedRow(desk, one, voice) : keptRow(desk, one, one.state, scope.withNames, voice),
  );
}

/** The cases that a scope lets through, in the order of the register. */
export function registerCases(desk: Desk, scope: RegisterScope): readonly CountedCase[] {
  return countedCases(desk, scope.controller)
    .filter((one) => isWithin(one, scope) && isInPhase(one, scope))
    .map((one): readonly [string, CountedCase] => [orderOf(one), one])
    .toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([, one]) => one);
}

function orderOf({ line, state }: CountedCase): string {
  // "~" comes after every digit: the day of an erased case is not known.
  return state === undefined ? `${line.month}~` : `${state.receivedDay} ${state.ref}`;
}

function isInPhase({ state }: CountedCase, { phase }: RegisterScope): boolean {
  if (phase === 'all') return true;
  return (state?.phase === 'open') === (phase === 'open');
}

function isWithin({ line, state }: CountedCase, { from, until }: RegisterScope): boolean {
  const firstDay = `${line.month}-01` as Day;
  const first = state?.receivedDay ?? firstDay;
  const last = state?.receivedDay ?? addDays(addMonths(firstDay, 1), -1);
  return (from === undefined || first >= from) && (until === undefined || last <= until);
}

/** Nothing but the anonymous line: the reference stands on letters that people kept, so it is not in it. */
function erasedRow(desk: Desk, { line }: CountedCase, voice: RegisterVoice): RegisterRow {
  const { say, tell } = voice;
  return filled({
    status: text(tell('sheet.erased')),
    controller: text(nameOf(desk, line)),
    month: text(line.month),
    channel: text(say(`channel.${line.channel}`)),
    ...rightCells(line, undefined, voice),
    days: number(line.daysTaken),
    inTime: text(line.isInTime === undefined ? '' : tell(line.isInTime ? 'sheet.yes' : 'sheet.no')),
    outcome: text(line.outcome === undefined ? '' : say(`outcome.${line.outcome}`)),
  });
}

function keptRow(
  desk: Desk,
  one: CountedCase,
  state: CaseState,
  withNames: boolean,
  voice: RegisterVoice,
): RegisterRow {
  const { say, tell, signOf } = voice;
  const { line } = one;
  const isForAnother = personKey(state.requester) !== personKey(state.dataSubject);
  const answered = answerOf(state);
  return filled({
    ref: text(state.ref),
    status: text(say(`phase.${state.phase}`)),
    controller: text(nameOf(desk, line)),
    month: text(line.month),
    received: day(state.receivedDay),
    receivedAt: text(state.receivedAt === undefined ? '' : wallClock(state.receivedAt, state.zone)),
    channel: text(say(`channel.${line.channel}`)),
    evidence: text(say(`evidence.${state.evidence}`)),
    language: text(voice.languageName(state.language)),
    person: text(signOf(personKey(state.dataSubject))),
    requester: text(isForAnother ? signOf(personKey(state.requester)) : ''),
    ...(withNames ? personalCells(state, isForAnother) : {}),
    capacity: text(say(`capacity.${state.capacity}`)),
    ...rightCells(line, state, voice),
    acknowledged: day(state.letters.find(({ kind }) => kind === 'acknowledgement')?.on),
    ...identityCells(state, say),
    // The month before any roll over a day off (Reg. 1182/71 Art. 3(4)): the safe date.
    dueNominal: day(addMonths(state.receivedDay, 1)),
    due: day(one.due),
    ...extensionCells(desk, state, say, withNames),
    answered: day(answered?.on),
    answerChannel: text(answered === undefined ? '' : say(`channel.${answered.channel}`)),
    days: number(answered === undefined ? undefined : daysBetween(state.receivedDay, answered.on)),
    inTime: text(answered === undefined ? '' : tell(speedOf(one) === 'late' ? 'sheet.no' : 'sheet.yes')),
    recipientsTold: number(recipientsTold(state)),
    outcome: text(state.outcome === undefined ? '' : say(`outcome.${state.outcome}`)),
    closed: day(state.closedOn),
    eraseFrom: day(state.hold === undefined ? erasureDay(state, controllerOfCase(desk, state)) : undefined),
    holdReview: day(state.hold?.reviewOn),
  });
}

function rightCells({ rights }: AnonymousLine, state: CaseState | undefined, voice: RegisterVoice): RegisterRow {
  const { say } = voice;
  const used = rights.map(({ right }) => right);
  const told = rights.filter(({ outcome }) => outcome !== undefined);
  const grounds = told.flatMap(({ right, ground }) =>
    ground === undefined ? [] : `${say(`right.${right}`)}: ${groundOf(right, ground, state, say)}`,
  );
  return filled({
    rights: text(voice.rightNames(used)),
    articles: text(voice.articles(used)),
    decision: text(
      told.map(({ right, outcome }) => `${say(`right.${right}`)}: ${say(`outcome.${outcome ?? 'other'}`)}`).join('; '),
    ),
    refusalGround: text(grounds.join('; ')),
  });
}

/** The exception itself where one is known; an erased case has kept no more than that it was one. */
function groundOf(right: Right, ground: RefusalGround, state: CaseState | undefined, say: Say): string {
  const decision = state?.work[right]?.decision;
  const exception = decision !== undefined && 'refusal' in decision ? decision.refusal.exception : undefined;
  return exception === undefined ? say(`refusalGround.${ground}`) : say(`exception.${exception}`);
}

function identityCells({ identity, identityCheck: { asks, verdict } }: CaseState, say: Say): RegisterRow {
  const method = verdict?.method ?? asks.at(-1)?.method;
  return filled({
    identity: text(say(`identity.${identity}`)),
    identityAsked: day(asks[0]?.on),
    identityMethod: text(method === undefined ? '' : say(`method.${method}`)),
    identitySettled: day(verdict?.on),
  });
}

function extensionCells(desk: Desk, state: CaseState, say: Say, withNames: boolean): RegisterRow {
  const { extension } = state;
  if (extension === undefined) return {};
  // The day of the act is in the journal alone. A case that was never extended needs no look there.
  const told = desk.journal.of([state.id]).findLast(({ event }) => event?.act === 'case.extended');
  return filled({
    extensionTold: day(told === undefined ? undefined : dayIn(told.at, state.zone)),
    extensionGround: text(say(`ground.${extension.ground}`)),
    extensionReason: text(withNames ? extension.reason : ''),
    extendedUntil: day(extension.until),
  });
}

function personalCells({ requester, dataSubject }: CaseState, isForAnother: boolean): RegisterRow {
  const of = ({ name, address }: Mailbox): readonly [RegisterCell | undefined, RegisterCell | undefined] => [
    text(name),
    text(address),
  ];
  const [personName, personAddress] = of(dataSubject);
  const [requesterName, requesterAddress] = isForAnother ? of(requester) : [];
  return filled({ personName, personAddress, requesterName, requesterAddress });
}

/** The last answer, once every right was answered or given up. */
function answerOf(state: CaseState) {
  const work = Object.values(state.work);
  if (work.some((one) => outcomeOf(one) === undefined)) return undefined;
  return work
    .flatMap(({ answer }) => answer ?? [])
    .toSorted((a, b) => (a.on < b.on ? -1 : 1))
    .at(-1);
}

/** Art. 19: recipients who were told of a rectification, an erasure or a restriction; undefined where none of them was asked. */
function recipientsTold({ tasks }: CaseState): number | undefined {
  const notices = tasks.filter(({ kind, state }) => kind === 'inform' && state !== 'dropped');
  return notices.length === 0 ? undefined : notices.filter(({ result }) => result === 'done').length;
}

function nameOf(desk: Desk, { controller }: AnonymousLine): string {
  return desk.controllers.byId(controller)?.name ?? controller;
}

/** `2026-03-05 10:14 Europe/Paris`: sortable, and no offset to be guessed. */
function wallClock(at: Instant, zone: string): string {
  return `${dayIn(at, zone)} ${formatTime(at, zone, 'en')} ${zone}`;
}

function text(value: string): RegisterCell | undefined {
  return value === '' ? undefined : { kind: 'text', text: value };
}

function day(value: Day | undefined): RegisterCell | undefined {
  return value === undefined ? undefined : { kind: 'day', day: value };
}

function number(value: number | undefined): RegisterCell | undefined {
  return value === undefined ? undefined : { kind: 'number', value };
}

function filled(cells: Readonly<Partial<Record<RegisterColumn, RegisterCell | undefined>>>): RegisterRow {
  return Object.fromEntries(Object.entries(cells).filter(([, cell]) => cell !== undefined));
}
