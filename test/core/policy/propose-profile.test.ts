import { describe, expect, test } from 'vitest';
import type { ControllerProfile } from '#core/law/controller.ts';
import { checkPolicy } from '#core/policy/check-policy.ts';
import { departuresOf } from '#core/policy/policy-version.ts';
import type { PolicyReport, PolicyRow } from '#core/policy/policy-report.ts';
import { proposeProfile } from '#core/policy/propose-profile.ts';
import { policyText } from '#test/support/policy-fixture.ts';

const base: ControllerProfile = {
  id: 'sample',
  name: 'Sample',
  country: 'FR',
  zone: 'Europe/Paris',
  referencePrefix: 'SAM',
  addedDays: [],
  channels: [{ channel: 'mail', address: 'Contact@kraaft.co' }],
  languages: ['fr'],
  dataProtectionOfficer: { name: 'Ada Example', contact: 'ada@example.org' },
  supervisoryAuthority: { name: 'CNIL', postalAddress: '', phone: '', website: 'https://www.cnil.fr' },
  court: 'tribunal judiciaire',
  minimumAge: undefined,
  purposes: [{ id: 'purpose-2', name: 'om social media-functies te gebruiken', bases: ['consent'] }],
  systems: [],
  recipients: [],
  retention: [],
  caseRetention: { years: 5, yearsAfterObjection: 6 },
  policies: [],
};

const report = checkPolicy(await policyText('kraaft-nl.txt'));

function idsOf({ rows }: PolicyReport, isWanted: (row: PolicyRow) => boolean): readonly string[] {
  return rows.filter(isWanted).map(({ id }) => id);
}

describe('what a person accepted, row by row', () => {
  test('nothing accepted: nothing changes', () => {
    expect(proposeProfile(report, new Set(), base)).toEqual(base);
  });

  test('ids that no row bears change nothing', () => {
    expect(proposeProfile(report, new Set(['purpose-99', 'base-period-too-long']), base)).toEqual(base);
  });

  test('one row changes its own field alone', () => {
    const age = new Set(idsOf(report, ({ kind }) => kind === 'minimum-age'));
    expect(proposeProfile(report, age, base)).toEqual({ ...base, minimumAge: 15 });
  });

  test('EDPB 01/2022 §52-56: channels are added, known ones stay, and the authority’s is none of the controller’s', () => {
    const all = new Set(idsOf(report, ({ kind }) => kind === 'channel'));
    expect(proposeProfile(report, all, base).channels).toEqual([
      { channel: 'mail', address: 'Contact@kraaft.co' },
      { channel: 'mail', address: 'dpo@kraaft.co' },
      { channel: 'in-app', address: 'ondersteuningsafdeling via ons interne berichtensysteem' },
    ]);
  });

  test('GDPR 6(1): a purpose known by its name gets the bases of the policy; ids stay unique', () => {
    const all = new Set(idsOf(report, ({ kind }) => kind === 'purpose'));
    const { purposes } = proposeProfile(report, all, base);
    expect(purposes).toHaveLength(9);
    expect(purposes[0]).toEqual({
      id: 'purpose-2',
      name: 'om social media-functies te gebruiken',
      bases: ['contract'],
    });
    expect(new Set(purposes.map(({ id }) => id)).size).toBe(9);
  });

  test('GDPR 13(2)(a): three retention rules', () => {
    const all = new Set(idsOf(report, ({ kind }) => kind === 'retention'));
    expect(proposeProfile(report, all, base).retention.map(({ starts, period }) => [starts, period])).toEqual([
      ['end-of-service', { years: 5, months: 0 }],
      ['account-deletion', undefined],
      ['not-stated', { years: 1, months: 0 }],
    ]);
  });

  test('GDPR 37(7): an officer without contact data in the policy keeps those of the profile', () => {
    const officer = new Set(idsOf(report, ({ kind }) => kind === 'dpo'));
    expect(proposeProfile(report, officer, base).dataProtectionOfficer).toEqual(base.dataProtectionOfficer);
  });

  test('GDPR 13(2)(d): the authority as printed, or as it publishes itself where the address was accepted as wrong', () => {
    const row = idsOf(report, ({ kind }) => kind === 'authority');
    const printed = proposeProfile(report, new Set(row), base).supervisoryAuthority;
    expect(printed.postalAddress).toContain('TSA 80751');
    const mended = proposeProfile(report, new Set([...row, 'authority-address-wrong']), base).supervisoryAuthority;
    expect(mended).toEqual({
      name: "Commission Nationale de l'Informatique et des Libertés",
      postalAddress: '3 place de Fontenoy, TSA 80715, 75334 Paris Cedex 07',
      phone: '01.53.73.22.22',
      website: 'https://www.cnil.fr',
    });
  });

  test('all accepted twice is the same as once', () => {
    const all = new Set(report.rows.map(({ id }) => id));
    const once = proposeProfile(report, all, base);
    expect(proposeProfile(report, all, once)).toEqual(once);
  });
});

test('departures: the accepted gaps with their quotes, empty where something is missing', () => {
  const departures = departuresOf(report, new Set(['only-in-person', 'court-missing', 'channel-1']));
  expect(departures).toEqual([
    { gap: 'only-in-person', quote: 'Verzoeken kunnen niet van iemand anders komen dan van jou.' },
    { gap: 'court-missing', quote: '' },
  ]);
});
