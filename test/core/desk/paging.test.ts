import { describe, expect, test } from 'vitest';
import { fold } from '#core/intake/fold.ts';
import { actOnCase } from '#core/desk/commands/act-on-case.ts';
import { confirmRequest } from '#core/desk/commands/confirm-request.ts';
import { eraseMail } from '#core/desk/commands/erase-mail.ts';
import { setAside } from '#core/desk/commands/set-aside.ts';
import { caseFilters, messageFilters, type CaseFilter } from '#core/desk/page-views.ts';
import { listCases } from '#core/desk/queries/list-cases.ts';
import { listMessages } from '#core/desk/queries/message-view.ts';
import { neighboursOf, pageCases } from '#core/desk/queries/page-cases.ts';
import { pageMessages } from '#core/desk/queries/page-messages.ts';
import type { CaseRow, MessageRow } from '#core/desk/views.ts';
import { rightsCalled } from '#core/words/rights-called.ts';
import { present, unwrap } from '#test/support/present.ts';
import { seededChance } from '#test/support/seeded-chance.ts';
import { throwawayDesk, type ThrowawayDesk } from '#test/support/throwaway-desk.ts';

const names = ['Solène Kervadec', 'Zoë Voorbeeld', 'Bram Bedacht', 'Œdipe d’Éssai'];
const texts = [
  '',
  'zoe',
  'kervadec org',
  'KRA-2026-000',
  'inzage',
  'rectif',
  "d'essai",
  'oedipe',
  'niemand',
  '4',
  'verzoek 1',
];

/** Open, extended, doubted, closed and discarded cases; mails of every disposition. */
function variedDesk(seed: number): ThrowawayDesk {
  const throwaway = throwawayDesk();
  const { desk, receive } = throwaway;
  const chance = seededChance(seed);
  for (let number = 0; number < 40; number += 1) {
    const name = chance.oneOf(names);
    const id = receive({
      name,
      from: `person${chance.below(6)}@example.org`,
      receivedAt: `2026-0${1 + chance.below(2)}-${10 + chance.below(18)}T12:00:00.000Z`,
      rights: [chance.oneOf(['access', 'rectification', 'erasure'] as const)],
    });
    if (chance.happens(0.2)) {
      if (chance.happens(0.5)) unwrap(setAside(desk, { id, reason: 'newsletter' }));
      if (chance.happens(0.3)) unwrap(eraseMail(desk, { id, reason: 'not ours' }));
      continue;
    }
    const { ref } = present(desk.cases.byId(unwrap(confirmRequest(desk, { id }))));
    const what = chance.below(6);
    if (what === 0)
      unwrap(actOnCase(desk, { ref, commands: [{ act: 'close', outcome: 'withdrawn', note: 'by phone' }] }));
    if (what === 1) unwrap(actOnCase(desk, { ref, commands: [{ act: 'discard', reason: 'no request' }] }));
    if (what === 2) unwrap(actOnCase(desk, { ref, commands: [{ act: 'doubt-identity', ground: 'another name' }] }));
    // Too late for it where the month is over.
    if (what === 3) actOnCase(desk, { ref, commands: [{ act: 'extend', ground: 'complexity', reason: 'by hand' }] });
  }
  return throwaway;
}

function holds(line: string, text: string): boolean {
  return fold(text)
    .split(/\s+/u)
    .filter(Boolean)
    .every((word) => fold(line).includes(word));
}

function isCaseShown(row: CaseRow, filter: CaseFilter): boolean {
  switch (filter) {
    case 'open':
    case 'closed':
      return row.phase === filter;
    case 'overdue':
      return row.phase === 'open' && row.daysLeft < 0;
    case 'waiting':
      return row.phase === 'open' && row.identity === 'doubted';
    default:
      return true;
  }
}

function isCaseFound({ ref, requester, rights }: CaseRow, text: string): boolean {
  return fold(text)
    .split(/\s+/u)
    .filter(Boolean)
    .every(
      (word) =>
        holds(`${ref} ${requester.name} ${requester.address}`, word) ||
        rightsCalled(word).some((right) => rights.includes(right)),
    );
}

function isMessageFound({ id, from, subject, caseRef }: MessageRow, text: string): boolean {
  return holds(`${id} ${from.name} ${from.address} ${subject} ${caseRef ?? ''}`, text);
}

describe('pages are parts of the whole', () => {
  test.each([1, 2, 3])('of the cases, for any filter, text and offset (seed %i)', (seed) => {
    const { desk } = variedDesk(seed);
    const whole = listCases(desk);
    const chance = seededChance(seed);
    for (const text of texts)
      for (const filter of caseFilters) {
        const found = whole.filter((row) => isCaseFound(row, text));
        const shown = found.filter((row) => isCaseShown(row, filter));
        const [offset, limit] = [chance.below(shown.length + 3), chance.below(20)];
        const page = pageCases(desk, { filter, text, offset, limit }, rightsCalled);
        expect(page, `${filter} "${text}" from ${offset}`).toEqual({
          total: shown.length,
          counts: Object.fromEntries(
            caseFilters.map((each) => [each, found.filter((row) => isCaseShown(row, each)).length]),
          ),
          rows: shown.slice(offset, offset + limit),
        });
      }
  });

  test.each([4, 5, 6])('of the messages, for any filter, text and offset (seed %i)', (seed) => {
    const { desk } = variedDesk(seed);
    const whole = listMessages(desk);
    const chance = seededChance(seed);
    for (const text of texts)
      for (const filter of messageFilters) {
        const found = whole.filter((row) => isMessageFound(row, text));
        const shown = found.filter(({ disposition }) => filter === 'all' || disposition === filter);
        const [offset, limit] = [chance.below(shown.length + 3), chance.below(20)];
        const page = pageMessages(desk, { filter, text, offset, limit });
        expect(page, `${filter} "${text}" from ${offset}`).toEqual({
          total: shown.length,
          counts: Object.fromEntries(
            messageFilters.map((each) => [
              each,
              found.filter(({ disposition }) => each === 'all' || disposition === each).length,
            ]),
          ),
          rows: shown.slice(offset, offset + limit),
        });
      }
  });
});

test('counts that were kept for a text are counted anew once a mail went elsewhere', () => {
  const { desk, receive } = throwawayDesk();
  const id = receive({ subject: 'Inzage' });
  const ask = () => pageMessages(desk, { filter: 'tray', text: 'inzage', offset: 0, limit: 5 });
  expect(ask()).toMatchObject({ total: 1, rows: [{ id }] });
  unwrap(setAside(desk, { id, reason: 'spam' }));
  expect(ask()).toMatchObject({ total: 0, rows: [], counts: { 'set-aside': 1 } });
});

test('the neighbours of a case are the open ones before and after it by their days; a closed one has none', () => {
  const { desk, receive } = throwawayDesk();
  const refs = ['2026-03-01', '2026-02-20', '2026-03-03'].map((day) => {
    const id = unwrap(confirmRequest(desk, { id: receive({ receivedAt: `${day}T12:00:00.000Z` }) }));
    return present(desk.cases.byId(id)).ref;
  });
  const [middle = '', first = '', last = ''] = refs;
  expect(neighboursOf(desk, middle)).toEqual({ previous: first, next: last });
  unwrap(actOnCase(desk, { ref: first, commands: [{ act: 'close', outcome: 'withdrawn', note: 'by phone' }] }));
  expect(neighboursOf(desk, middle)).toEqual({ previous: undefined, next: last });
  expect(neighboursOf(desk, first)).toEqual({ previous: undefined, next: undefined });
});
