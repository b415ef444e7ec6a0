// The controller (GDPR Art. 4(7)) that cases are worked for: its place, its channels, its data, its policy.

import type { Day } from '#core/base/day.ts';
import type { Channel } from './channel.ts';
import type { LegalBasis } from './legal-basis.ts';
import type { RetentionPeriod } from './retention-period.ts';

export interface SupervisoryAuthority {
  readonly name: string;
  readonly postalAddress: string;
  readonly phone: string;
  readonly website: string;
}

/** A day that the controller vouches for as a holiday of its state, such as one that was decreed for a single year. */
export interface AddedDay {
  readonly day: Day;
  readonly name: string;
}

/** A way in which requests reach the controller officially: each of them starts the clock (EDPB Guidelines 01/2022 §52-56). */
export interface OfficialChannel {
  readonly channel: Channel;
  /** The e-mail address, the postal address, the number, or the name of the form. */
  readonly address: string;
}

/** A place where the controller keeps personal data, with the person who answers for it. */
export interface DataSystem {
  /** Short lower-case name, unique within the profile. */
  readonly id: string;
  readonly name: string;
  /** Categories of data in it, in the controller's words (Art. 15(1)(b)). */
  readonly holds: string;
  /** Who looks, corrects or erases there when asked. */
  readonly owner: string;
  /** ISO 3166-1 code of the country where it is hosted. */
  readonly location: string;
}

/** Someone to whom data are disclosed (Art. 4(9)): processors included. Told of every rectification, erasure and restriction (Art. 19). */
export interface Recipient {
  readonly id: string;
  readonly name: string;
  readonly kind: 'processor' | 'controller' | 'internal';
  /** ISO 3166-1 code; empty while nobody knows it, as a policy rarely says. */
  readonly country: string;
  /** The safeguard for a country outside the EEA (Art. 45-46); empty inside it. */
  readonly safeguard: string;
  /** How it is told: an address or a person. */
  readonly contact: string;
}

/** A purpose with its bases: they decide which rights apply (portability: consent or contract; objection: public task or legitimate interest). */
export interface Purpose {
  readonly id: string;
  readonly name: string;
  readonly bases: readonly LegalBasis[];
}

/** How long one kind of data is kept. A category without a period is a gap (Art. 13(2)(a)). */
export interface RetentionRule {
  readonly id: string;
  /** The data it is about, in the controller's words. */
  readonly data: string;
  readonly starts: 'end-of-service' | 'account-deletion' | 'collection' | 'not-stated';
  readonly period: RetentionPeriod | undefined;
}

/** A privacy policy as it stood in a span of time; a case is judged by the one in force at its receipt. */
export interface PolicyVersion {
  readonly id: string;
  readonly from: Day;
  /** Last day in force; undefined for the current one. */
  readonly until: Day | undefined;
  readonly language: string;
  /** Of the text that was checked, as hexadecimal SHA-256. */
  readonly sha256: string;
  /** What it says, rule by rule and verbatim, as a person accepted it of the policy check. */
  readonly statements: readonly PolicyStatement[];
  /** What a person accepted of the policy check: where it departs from the law, the desk follows the law. */
  readonly departures: readonly Departure[];
}

export interface PolicyStatement {
  /** The kind of a row of the policy check (core/policy): `deadline`, `identity-rule`, `measure`. */
  readonly topic: string;
  readonly quote: string;
}

export interface Departure {
  /** A gap of the policy check (core/policy). */
  readonly gap: string;
  /** The passage of the policy; empty where something is missing from it. */
  readonly quote: string;
}

export interface ControllerProfile {
  /** Short lower-case name, as in `--profile kraaft`. */
  readonly id: string;
  readonly name: string;
  /** Country or region whose holidays count (Reg. 1182/71 Art. 2(1)): `FR`, `FR-57`, `DE-BY`. */
  readonly country: string;
  /** IANA zone of the establishment; it decides on which day a message was received. */
  readonly zone: string;
  /** Starts each case reference, e.g. `KRA` in `KRA-2026-0001`. */
  readonly referencePrefix: string;
  readonly addedDays: readonly AddedDay[];
  /** The one that people are asked to use comes first; the others count all the same. */
  readonly channels: readonly OfficialChannel[];
  /** Languages in which letters can leave (ISO 639-1), the first for want of a better one. */
  readonly languages: readonly string[];
  readonly dataProtectionOfficer: { readonly name: string; readonly contact: string };
  readonly supervisoryAuthority: SupervisoryAuthority;
  /** The judicial remedy that a refusal names (Art. 12(4), 79), in the words of the state: its competent court. */
  readonly court: string;
  /** From this age on the service is meant for people; undefined where no age is stated. */
  readonly minimumAge: number | undefined;
  readonly purposes: readonly Purpose[];
  readonly systems: readonly DataSystem[];
  readonly recipients: readonly Recipient[];
  readonly retention: readonly RetentionRule[];
  /** How long closed cases are kept; where nothing is stated, the desk's own default holds. */
  readonly caseRetention: { readonly years: number; readonly yearsAfterObjection: number };
  readonly policies: readonly PolicyVersion[];
}

/** The mail addresses among its channels, in lower case. */
export function officialAddresses(profile: ControllerProfile): readonly string[] {
  return profile.channels
    .filter(({ channel }) => channel === 'mail')
    .map(({ address }) => address.trim().toLowerCase());
}
