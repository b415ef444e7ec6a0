// The profile that a first run makes of a name, an address and a country: what follows from the country is filled in.

import type { ControllerProfile, SupervisoryAuthority } from '#core/law/controller.ts';
import { knownAuthorities } from '#core/policy/known-authority.ts';

export interface StartingFacts {
  readonly name: string;
  /** Where people send their requests. */
  readonly address: string;
  readonly referencePrefix: string;
  /** A country or region of `knownCountries`. */
  readonly country: string;
  /** In the language of whoever sets the desk up. */
  readonly court: string;
  /** ISO 639-1, of whoever sets the desk up. */
  readonly language: string;
}

/** IANA zones of the states that the desk has holidays for. */
const zones: Readonly<Record<string, string>> = {
  AT: 'Europe/Vienna',
  BE: 'Europe/Brussels',
  BG: 'Europe/Sofia',
  CY: 'Asia/Nicosia',
  CZ: 'Europe/Prague',
  DE: 'Europe/Berlin',
  DK: 'Europe/Copenhagen',
  EE: 'Europe/Tallinn',
  ES: 'Europe/Madrid',
  FI: 'Europe/Helsinki',
  FR: 'Europe/Paris',
  'FR-971': 'America/Guadeloupe',
  'FR-972': 'America/Martinique',
  'FR-973': 'America/Cayenne',
  'FR-974': 'Indian/Reunion',
  'FR-976': 'Indian/Mayotte',
  GR: 'Europe/Athens',
  HR: 'Europe/Zagreb',
  HU: 'Europe/Budapest',
  IE: 'Europe/Dublin',
  IS: 'Atlantic/Reykjavik',
  IT: 'Europe/Rome',
  LI: 'Europe/Vaduz',
  LT: 'Europe/Vilnius',
  LU: 'Europe/Luxembourg',
  LV: 'Europe/Riga',
  MT: 'Europe/Malta',
  NL: 'Europe/Amsterdam',
  NO: 'Europe/Oslo',
  PL: 'Europe/Warsaw',
  PT: 'Europe/Lisbon',
  RO: 'Europe/Bucharest',
  SE: 'Europe/Stockholm',
  SI: 'Europe/Ljubljana',
  SK: 'Europe/Bratislava',
};

/** Of a country or region. */
export function zoneOf(country: string): string {
  const zone = zones[country] ?? zones[country.slice(0, 2)];
  if (zone === undefined) throw new Error('a country without a zone');
  return zone;
}

/** The country whose zone the machine keeps; undefined where it keeps another one. */
export function countryOfZone(zone: string): string | undefined {
  return Object.keys(zones).find((country) => zones[country] === zone);
}

/** The letters of a name that would start its references; empty where it has too few. */
export function prefixOf(name: string): string {
  const letters = name
    .normalize('NFKD')
    .replaceAll(/[^A-Za-z]/gu, '')
    .toUpperCase();
  return letters.length < 2 ? '' : letters.slice(0, 3);
}

/** What nobody stated stays empty, and stands in the way of a letter that needs it rather than be made up. */
export function startingProfile(facts: StartingFacts): ControllerProfile {
  const { country, language } = facts;
  const address = facts.address.trim();
  return {
    id: idOf(facts.name),
    name: facts.name.trim(),
    country,
    zone: zoneOf(country),
    referencePrefix: facts.referencePrefix,
    addedDays: [],
    channels: [{ channel: 'mail', address }],
    languages: [...new Set([language, 'en'])],
    dataProtectionOfficer: { name: '', contact: address },
    supervisoryAuthority: authorityOf(country),
    court: facts.court,
    minimumAge: undefined,
    purposes: [],
    systems: [],
    recipients: [],
    retention: [],
    // What the desk keeps closed cases for unless a controller states another period.
    caseRetention: { years: 5, yearsAfterObjection: 6 },
    policies: [],
  };
}

function authorityOf(country: string): SupervisoryAuthority {
  const known = knownAuthorities.find((one) => one.country === country.slice(0, 2));
  const { name = '', postalAddress = '', phone = '', website = '' } = known ?? {};
  return { name, postalAddress, phone, website };
}

function idOf(name: string): string {
  const id = name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{Mark}/gu, '')
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^[^a-z]+|-+$/gu, '');
  return id.slice(0, 64) || 'controller';
}
