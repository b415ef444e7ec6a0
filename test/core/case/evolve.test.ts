import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type Day } from '#core/base/day.ts';
import type { MessageId } from '#core/base/id.ts';
import type { CaseCommand } from '#core/case/command.ts';
import { decide } from '#core/case/decide.ts';
import { extensionGrounds, outcomes, type CaseEvent } from '#core/case/event.ts';
import { evolve, foldCase } from '#core/case/evolve.ts';
import { rights } from '#core/law/right.ts';
import { caseAfter, caseId, clock, firstMessage, joining, opening, secondMessage } from '#test/support/sample-case.ts';

describe('a case is the fold of its events', () => {
  test('the opening gives its facts, and nothing is doubted, extended or ended', () => {
    expect(caseAfter()).toEqual({
      id: caseId,
      ref: 'KRA-2026-0001',
      controller: 'kraaft',
      receivedAt: '2026-03-05T09:00:00.000Z',
      receivedDay: '2026-03-05',
      evidence: 'received-header',
      country: 'FR',
      zone: 'Europe/Paris',
      rights: ['access'],
      language: 'nl',
      requester: { name: 'Anna Voorbeeld', address: 'anna@example.org' },
      capacity: 'self',
      messageIds: [firstMessage],
      addresses: ['anna@example.org'],
      identity: 'not-doubted',
      extension: undefined,
      phase: 'open',
      outcome: undefined,
      version: 1,
    });
  });

  const effects: readonly (readonly [CaseEvent, object])[] = [
    [joining, { messageIds: [firstMessage, secondMessage], addresses: ['anna@example.org', 'anna@work.example'] }],
    [{ ...joining, address: 'anna@example.org' }, { addresses: ['anna@example.org'] }],
    [{ ...joining, address: '' }, { addresses: ['anna@example.org'] }],
    [{ act: 'case.rights-corrected', rights: ['erasure'], reason: 'r' }, { rights: ['erasure'] }],
    [{ act: 'case.identity-doubted', ground: 'g' }, { identity: 'doubted' }],
    [{ act: 'case.identity-verified', method: 'm' }, { identity: 'verified' }],
    [
      { act: 'case.extended', ground: 'number', reason: 'r', until: '2026-06-05' as Day },
      { extension: { ground: 'number', reason: 'r', until: '2026-06-05' } },
    ],
    [
      { act: 'case.closed', outcome: 'refused', note: 'n' },
      { phase: 'closed', outcome: 'refused' },
    ],
    [{ act: 'case.discarded', reason: 'r' }, { phase: 'discarded' }],
  ];
  test.each(effects)('after %j', (event, changed) => {
    expect(caseAfter(event)).toMatchObject({ ...changed, version: 2 });
  });

  test('a released message leaves, and what came with it stays known', () => {
    const state = caseAfter(joining, { act: 'case.mail-released', messageId: secondMessage, reason: 'r' });
    expect(state).toMatchObject({ messageIds: [firstMessage], addresses: ['anna@example.org', 'anna@work.example'] });
  });

  test('a case opened again has no outcome', () => {
    const state = caseAfter(
      { act: 'case.closed', outcome: 'granted', note: '' },
      { act: 'case.reopened', reason: 'r' },
    );
    expect(state).toMatchObject({ phase: 'open', outcome: undefined, version: 3 });
  });

  test('a requester without an address starts with none', () => {
    const state = foldCase(caseId, [{ ...opening, requester: { name: 'Anna', address: '' } }]);
    expect(state.addresses).toEqual([]);
  });

  test('broken histories throw', () => {
    expect(() => foldCase(caseId, [])).toThrow('has no events');
    expect(() => foldCase(caseId, [joining])).toThrow('does not start with its opening');
    expect(() => evolve(caseAfter(), opening)).toThrow('opened twice');
  });
});

const words = fc.oneof(fc.constant(''), fc.string({ minLength: 1, maxLength: 12 }));
const command: fc.Arbitrary<CaseCommand> = fc.oneof(
  fc.record({ act: fc.constant('correct-rights' as const), rights: fc.subarray([...rights]), reason: words }),
  fc.record({ act: fc.constant('doubt-identity' as const), ground: words }),
  fc.record({ act: fc.constant('verify-identity' as const), method: words }),
  fc.record({ act: fc.constant('extend' as const), ground: fc.constantFrom(...extensionGrounds), reason: words }),
  fc.record({
    act: fc.constant('release-mail' as const),
    messageId: fc.constantFrom(firstMessage, secondMessage, 'm0000000000000003' as MessageId),
    reason: words,
  }),
  fc.record({ act: fc.constant('close' as const), outcome: fc.constantFrom(...outcomes), note: words }),
  fc.record({ act: fc.constant('reopen' as const), reason: words }),
  fc.record({ act: fc.constant('discard' as const), reason: words }),
);
const step = fc.record({ command, daysLater: fc.nat({ max: 12 }) });

test('any sequence of acts: the state is the replay of its accepted events, and its version their number', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      const events: CaseEvent[] = [opening, joining];
      let state = foldCase(caseId, events);
      let today = clock.today;
      for (const { command: next, daysLater } of steps) {
        today = addDays(today, daysLater);
        const before = structuredClone(state);
        const decision = decide(state, next, { ...clock, today });
        // Deciding changes nothing by itself.
        expect(state).toEqual(before);
        if (!decision.ok) continue;
        expect(decision.value.length).toBeGreaterThan(0);
        for (const event of decision.value) state = evolve(state, event);
        events.push(...decision.value);
      }
      expect(foldCase(caseId, events)).toEqual(state);
      expect(foldCase(caseId, JSON.parse(JSON.stringify(events)) as CaseEvent[])).toEqual(state);
      expect(state.version).toBe(events.length);
      // GDPR Art. 12(3): however the acts are ordered, one extension at most, and the first message stays.
      expect(events.filter((event) => event.act === 'case.extended').length).toBeLessThanOrEqual(1);
      expect(state.messageIds[0]).toBe(firstMessage);
      expect(state.outcome === undefined).toBe(state.phase !== 'closed');
    }),
    { numRuns: 2000 },
  );
});
