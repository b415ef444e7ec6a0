// Counts a year of requests straight from the raw events, one case after the other: slow, plain, and on purpose without any
// of the code that the desk counts with, but for its calendar.

import { daysBetween, type Day } from '#core/base/day.ts';
import type { CaseEvent } from '#core/case/case-event.ts';
import { dueDayInForce } from '#core/clock/deadline.ts';
import { readClockFromDay } from '#core/clock/reading.ts';
import { createCalendars } from '#core/desk/calendars.ts';
import type { CountableCase } from './year-of-cases.ts';
import { sampleController } from './sample-controller.ts';

interface Note {
  decided?: Extract<CaseEvent, { act: 'case.right-decided' }>['decision'] | undefined;
  answered?: Day | undefined;
  isGivenUp?: boolean;
}

export interface HandCount {
  received: number;
  erased: number;
  months: Record<string, number>;
  /** `access received`, `access granted`, `access open`, … */
  rights: Record<string, number>;
  speed: Record<string, number>;
  days: number[];
  extended: number;
  grounds: Record<string, number>;
  /** `ground exception whole|part`. */
  refusals: Record<string, number>;
  doubted: number;
  verified: number;
  notProven: number;
  channels: Record<string, number>;
  languages: Record<string, number>;
  outcomes: Record<string, number>;
}

const calendars = createCalendars();

export function countByHand(cases: readonly CountableCase[], year: number): HandCount {
  const count: HandCount = {
    received: 0,
    erased: 0,
    months: {},
    rights: {},
    speed: {},
    days: [],
    extended: 0,
    grounds: {},
    refusals: {},
    doubted: 0,
    verified: 0,
    notProven: 0,
    channels: {},
    languages: {},
    outcomes: {},
  };
  for (const one of cases) countCase(count, one, year);
  return count;
}

function countCase(count: HandCount, { events, isErased }: CountableCase, year: number): void {
  let received = '' as Day;
  let channel = '';
  let language = '';
  let requester = '';
  let notes: Record<string, Note> = {};
  let extension: Extract<CaseEvent, { act: 'case.extended' }> | undefined;
  let isDoubted = false;
  let verdict = '';
  let end = 'open';
  let outcome = '';
  for (const event of events) {
    if (event.act === 'case.opened') {
      received = event.receivedDay;
      channel = event.channel;
      language = event.language;
      requester = personOf(event.requester);
      for (const right of event.rights) notes[right] = {};
    }
    if (event.act === 'case.receipt-corrected') received = event.receivedDay;
    if (event.act === 'case.rights-corrected')
      notes = Object.fromEntries(event.rights.map((right) => [right, notes[right] ?? {}]));
    if (event.act === 'case.persons-corrected') {
      language = event.language ?? language;
      if (verdict === 'verified' && personOf(event.requester) !== requester) {
        isDoubted = false;
        verdict = '';
      }
      requester = personOf(event.requester);
    }
    if (event.act === 'case.extended') extension = event;
    if (event.act === 'case.right-decided') notes[event.right] = { ...notes[event.right], decided: event.decision };
    if (event.act === 'case.answered')
      for (const right of event.rights) notes[right] = { ...notes[right], answered: event.answer.on };
    if (event.act === 'case.right-withdrawn')
      for (const right of event.rights) notes[right] = { ...notes[right], isGivenUp: true };
    if (event.act === 'case.right-taken-up') notes[event.right] = {};
    if (event.act === 'case.identity-doubted') {
      isDoubted = true;
      verdict = '';
    }
    if (event.act === 'case.identity-verified') verdict = 'verified';
    if (event.act === 'case.identity-not-proven') verdict = 'not-proven';
    if (event.act === 'case.closed') {
      end = 'closed';
      ({ outcome } = event);
    }
    if (event.act === 'case.reopened') {
      end = 'open';
      outcome = '';
    }
    if (event.act === 'case.discarded') end = 'discarded';
  }
  if (end === 'discarded' || !received.startsWith(`${year}-`)) return;
  count.received += 1;
  add(count.months, received.slice(0, 7));
  add(count.channels, channel);
  if (outcome !== '') add(count.outcomes, outcome);
  if (isErased) count.erased += 1;
  else {
    add(count.languages, language);
    if (isDoubted || verdict !== '') count.doubted += 1;
    if (verdict === 'verified') count.verified += 1;
    if (verdict === 'not-proven') count.notProven += 1;
  }
  if (extension !== undefined) {
    count.extended += 1;
    add(count.grounds, isErased ? 'unknown' : extension.ground);
  }
  const reading = readClockFromDay({ receivedDay: received, calendar: calendars(sampleController, 'FR') });
  const due = dueDayInForce(reading, extension?.until);
  let isLate = false;
  let lastAnswer = '';
  let isWaiting = Object.keys(notes).length === 0;
  for (const [right, { decided, answered, isGivenUp }] of Object.entries(notes)) {
    const told = isGivenUp === true ? 'withdrawn' : answered === undefined ? 'open' : (decided?.kind ?? 'open');
    add(count.rights, `${right} received`);
    add(count.rights, `${right} ${told}`);
    if (told === 'open') isWaiting = true;
    if (answered !== undefined) {
      // Art. 12(4): an extension gives no more time to refuse.
      const by = decided !== undefined && 'refusal' in decided ? reading.noticeBy : due;
      if (answered > by) isLate = true;
      if (answered > lastAnswer) lastAnswer = answered;
    }
    if (decided !== undefined && 'refusal' in decided && (told === 'refused' || told === 'partly-granted')) {
      const exception = isErased ? '' : (decided.refusal.exception ?? '');
      add(count.refusals, `${decided.refusal.ground} ${exception} ${told === 'refused' ? 'whole' : 'part'}`);
    }
  }
  if (isWaiting) add(count.speed, end === 'open' ? 'open' : outcome === 'withdrawn' ? 'withdrawn' : 'closed-otherwise');
  else if (lastAnswer === '') add(count.speed, 'withdrawn');
  else {
    add(count.speed, isLate ? 'late' : extension === undefined ? 'within-month' : 'with-extension');
    count.days.push(daysBetween(received, lastAnswer as Day));
  }
}

function personOf({ name, address }: { readonly name: string; readonly address: string }): string {
  return address === '' ? name.trim().toLowerCase() : address;
}

function add(into: Record<string, number>, name: string): void {
  into[name] = (into[name] ?? 0) + 1;
}
