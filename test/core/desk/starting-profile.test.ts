import { expect, test } from 'vitest';
import { isZone } from '#core/base/day.ts';
import { knownCountries } from '#core/clock/calendar.ts';
import { countryOfZone, prefixOf, startingProfile, zoneOf } from '#core/desk/starting-profile.ts';
import { readProfile } from '#host/read-profile.ts';

const facts = {
  name: 'Société Fictive & Fils',
  address: ' dpo@fictive.example ',
  referencePrefix: 'SOC',
  court: 'the competent court',
  language: 'fr',
};

test('for every country and region with holidays a first run makes a profile that a desk takes', () => {
  for (const { code } of knownCountries) {
    const profile = startingProfile({ ...facts, country: code });
    expect([code, isZone(zoneOf(code)), readProfile(profile).ok]).toEqual([code, true, true]);
  }
});

test('the authority follows from the country where the desk can vouch for it, and is empty elsewhere', () => {
  const authority = (country: string) => startingProfile({ ...facts, country }).supervisoryAuthority.name;
  expect([authority('FR'), authority('FR-57')]).toEqual(Array(2).fill(expect.stringContaining('CNIL')));
  expect([authority('NL'), authority('IS')]).toEqual([expect.stringContaining('Autoriteit'), '']);
});

test('names become ids and the start of references', () => {
  expect(startingProfile({ ...facts, country: 'FR' })).toMatchObject({
    id: 'societe-fictive-fils',
    channels: [{ channel: 'mail', address: 'dpo@fictive.example' }],
    languages: ['fr', 'en'],
  });
  expect(['Éclair', '3M', 'A', '北京'].map(prefixOf)).toEqual(['ECL', '', '', '']);
  expect([countryOfZone('Europe/Amsterdam'), countryOfZone('America/New_York')]).toEqual(['NL', undefined]);
});
