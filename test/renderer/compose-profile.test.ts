import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Day } from '#core/base/day.ts';
import { checkPolicy } from '#core/policy/check-policy.ts';
import { bundledProfiles } from '#host/profiles.ts';
import { blankProfile } from '#renderer/screens/controllers/blank-profile.ts';
import { composeProfile, sha256Of, statedDay } from '#renderer/screens/policy/compose-profile.ts';
import { gapGroups, rowGroups } from '#renderer/screens/policy/policy-finding.ts';

const text = readFileSync(new URL('../fixtures/policy/shop-fr.txt', import.meta.url), 'utf8');
const checked = { text, report: checkPolicy(text) };
const [home] = bundledProfiles();
if (home === undefined) throw new Error('no bundled profile');
const version = { from: '2026-11-22' as Day, language: 'fr', sha256: 'f'.repeat(64) };

describe('composeProfile', () => {
  it('names a new controller after its policy and keeps the accepted departures with the version', () => {
    const name = checked.report.rows.find(({ kind }) => kind === 'controller-name');
    const accepted = new Set([name?.id ?? '', 'court-missing']);
    const composed = composeProfile(checked, accepted, blankProfile(home), version);
    expect(composed).toMatchObject({ id: 'ludotheque-en-ligne', name: 'Ludothèque en Ligne', referencePrefix: 'LEL' });
    expect(composed.policies).toMatchObject([
      {
        id: 'policy-2026-11-22',
        ...version,
        statements: [{ topic: 'controller-name', quote: name?.passage.quote }],
        departures: [{ gap: 'court-missing', quote: '' }],
      },
    ]);
  });

  it('takes nothing over that was not accepted', () => {
    const composed = composeProfile(checked, new Set(), home, version);
    expect({ ...composed, policies: [] }).toEqual({ ...home, policies: [] });
    expect(composed.policies.at(-1)?.departures).toEqual([]);
  });

  it('ends the version before on the day before', () => {
    const before = {
      ...version,
      id: 'first',
      from: '2024-01-01' as Day,
      until: undefined,
      statements: [],
      departures: [],
    };
    const { policies } = composeProfile(checked, new Set(), { ...home, policies: [before] }, version);
    expect(policies.map(({ from, until }) => [from, until])).toEqual([
      ['2024-01-01', '2026-11-21'],
      ['2026-11-22', undefined],
    ]);
  });
});

describe('the version of a policy', () => {
  it('begins on the day that the policy gives itself', () => {
    expect(statedDay(checked.report)).toBe('2025-09-12');
  });

  it('is known by the SHA-256 of its text (FIPS 180-4)', async () => {
    expect(await sha256Of('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });
});

describe('the lists of findings', () => {
  it('hold every finding once', () => {
    const { rows, gaps } = checked.report;
    expect(rowGroups(checked.report).flatMap((group) => group.rows)).toHaveLength(rows.length);
    expect(gapGroups(checked.report).flatMap((group) => group.gaps)).toHaveLength(gaps.length);
  });
});
