import { describe, expect, test } from 'vitest';
import type { Day } from '#core/base/day.ts';
import type { PolicyVersion } from '#core/law/controller.ts';
import { policyInForce } from '#core/law/policy-in-force.ts';
import { testProfile } from '#test/support/throwaway-desk.ts';

function version(id: string, from: string, until?: string): PolicyVersion {
  return {
    id,
    from: from as Day,
    until: until as Day | undefined,
    language: 'nl',
    sha256: '0'.repeat(64),
    statements: [],
    departures: [],
  };
}

describe('the policy that a case is judged by (GDPR Art. 13(1): what the person was told)', () => {
  const policies = [version('second', '2025-01-01'), version('first', '2024-01-01', '2024-12-31')];

  test.each([
    ['2023-12-31', undefined],
    ['2024-01-01', 'first'],
    ['2024-12-31', 'first'],
    ['2025-01-01', 'second'],
    ['2031-01-01', 'second'],
  ])('on %s is %s: first and last day count', (day, id) => {
    expect(policyInForce({ ...testProfile, policies }, day as Day)?.id).toBe(id);
  });

  test('is the later one where two overlap, and none where there is none', () => {
    const overlapping = [version('new', '2024-06-01'), version('old', '2024-01-01')];
    expect(policyInForce({ ...testProfile, policies: overlapping }, '2024-07-01' as Day)?.id).toBe('new');
    expect(policyInForce({ ...testProfile, policies: overlapping }, '2024-05-31' as Day)?.id).toBe('old');
    expect(policyInForce({ ...testProfile, policies: [] }, '2024-07-01' as Day)).toBeUndefined();
  });
});
