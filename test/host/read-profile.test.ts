import { describe, expect, test } from 'vitest';
import { legalBases } from '#core/law/legal-basis.ts';
import { bundledProfiles } from '#host/profiles.ts';
import { readProfile } from '#host/read-profile.ts';
import { present, unwrap } from '#test/support/present.ts';
import { testProfile } from '#test/support/throwaway-desk.ts';

/** As it comes from a file: what is not stated is not there. */
const json = () => JSON.parse(JSON.stringify(testProfile)) as Record<string, unknown>;

describe('reading a profile', () => {
  test('takes what it wrote; absent and null say the same', () => {
    expect(unwrap(readProfile(json()))).toEqual(testProfile);
    expect(unwrap(readProfile({ ...json(), minimumAge: null })).minimumAge).toBeUndefined();
    const { minimumAge: _age, ...ageless } = json();
    expect(unwrap(readProfile(ageless)).minimumAge).toBeUndefined();
  });

  const [system] = testProfile.systems;
  const [rule] = testProfile.retention;
  const [policy] = testProfile.policies;
  test.each([
    ['id', { id: 'Not an id' }],
    ['name', { name: ' ' }],
    ['country', { country: 'XX' }],
    ['country', { country: 'FR-00' }],
    ['zone', { zone: 'Europe/Nowhere' }],
    ['referencePrefix', { referencePrefix: 'kra' }],
    ['addedDays.0.day', { addedDays: [{ day: '2026-02-30', name: 'no day' }] }],
    ['channels', { channels: [] }],
    ['channels.0.channel', { channels: [{ channel: 'pigeon', address: 'x' }] }],
    ['channels.1.address', { channels: [testProfile.channels[0], { channel: 'mail', address: 'no address' }] }],
    ['languages.0', { languages: ['nld'] }],
    [
      'supervisoryAuthority.website',
      { supervisoryAuthority: { ...testProfile.supervisoryAuthority, website: 'cnil' } },
    ],
    [
      'supervisoryAuthority.website',
      { supervisoryAuthority: { ...testProfile.supervisoryAuthority, website: 'javascript:alert(1)' } },
    ],
    ['minimumAge', { minimumAge: -1 }],
    ['purposes.0.bases', { purposes: [{ id: 'p', name: 'p', bases: [] }] }],
    ['systems.1.id', { systems: [system, system] }],
    ['systems.0.location', { systems: [{ ...system, location: 'Europe' }] }],
    ['retention.0.period.years', { retention: [{ ...rule, period: { years: 1.5, months: 0 } }] }],
    ['caseRetention', { caseRetention: undefined }],
    ['policies.0.until', { policies: [{ ...policy, until: '2023-12-31' }] }],
    ['policies.0.sha256', { policies: [{ ...policy, sha256: 'abc' }] }],
    ['surplus', { surplus: true }],
  ])('names the field that is wrong: %s', (field, change) => {
    expect(readProfile({ ...json(), ...change })).toEqual({ ok: false, failure: { code: 'profile-invalid', field } });
  });

  test.each([undefined, null, 'text', 4, []])('%j is no profile, and no field of it can be named', (value) => {
    expect(readProfile(value)).toEqual({ ok: false, failure: { code: 'profile-invalid', field: '' } });
  });
});

describe('the bundled profiles', () => {
  test('come by their names', () => {
    expect(bundledProfiles().map(({ id, country }) => [id, country])).toEqual([
      ['kraaft', 'FR'],
      ['example-nl', 'NL'],
    ]);
  });

  test('GDPR Art. 6(1), 20, 21: the first one’s ninth purpose rests on three bases, the others on the contract', () => {
    const { purposes } = testProfile;
    expect(purposes).toHaveLength(9);
    expect(purposes.filter(({ bases }) => bases.join() === 'contract')).toHaveLength(8);
    expect(present(purposes.at(-1)).bases.toSorted()).toEqual(
      legalBases.filter((basis) => ['contract', 'legal-obligation', 'legitimate-interests'].includes(basis)),
    );
  });

  test('GDPR Art. 13(2)(a): what its policy states no period for stands as a gap', () => {
    const gaps = testProfile.retention.filter(({ period }) => period === undefined);
    expect(gaps.map(({ id }) => id)).toEqual(['messages', 'photos', 'reports', 'documents', 'support-conversations']);
    expect(gaps.every(({ starts }) => starts === 'not-stated')).toBe(true);
  });

  test('GDPR Art. 12(4): the authority is named with the address that it has, not the one that the policy prints', () => {
    expect(testProfile.supervisoryAuthority.postalAddress).toContain('TSA 80715');
  });
});
