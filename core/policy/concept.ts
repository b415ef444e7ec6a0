// What the check listens for, in any language: the lexicons say in which words each concept is put.

import type { Right } from '#core/law/right.ts';

export const topics = [
  'purposes',
  'data',
  'retention',
  'rights',
  'recipients',
  'transfer',
  'security',
  'cookies',
  'officer',
  'authority',
  'changes',
] as const;

/** What a section is about, as its heading or the sentence before a list says. */
export type Topic = (typeof topics)[number];

export const dataCategories = [
  'account',
  'messages',
  'photos',
  'documents',
  'reports',
  'support',
  'comments',
  'location',
  'payment',
  'connection',
] as const;

/** Kinds of data that a policy may name without a period. */
export type DataCategory = (typeof dataCategories)[number];

export const dataTerms = ['email', 'phone', 'name', 'ip', 'logs', 'invoice', 'cv'] as const;

/** Single items of data, of which two periods may be stated. */
export type DataTerm = (typeof dataTerms)[number];

export type Concept =
  | `topic-${Topic}`
  | `right-${Right}`
  | `cat-${DataCategory}`
  | `term-${DataTerm}`
  // The text itself
  | 'version' // "last updated on"
  | 'foreign-abbreviation'
  | 'users-only' // "if you are a user of"
  | 'age'
  | 'controller'
  // Purposes, bases, sources
  | 'use' // we process, we use
  | 'basis-word' // "legal basis:"
  | 'basis-consent'
  | 'basis-contract'
  | 'basis-legal-obligation'
  | 'basis-vital-interests'
  | 'basis-public-task'
  | 'basis-legitimate-interests'
  | 'basis-lead' // "on the basis of": ends the name of a purpose
  | 'marketing'
  | 'direct-from-you'
  | 'from-others'
  // Periods
  | 'keep'
  | 'keep-lead' // what comes after the data in a sentence on their period: "are kept", "for"
  | 'end-of-service'
  | 'account-deletion'
  | 'from-collection'
  | 'until-you' // "until you unsubscribe"
  | 'all-your-data'
  | 'every-data' // "other data", "your personal data": a clause for whatever has no period of its own
  | 'litigation'
  | 'expired'
  | 'not-communicable'
  | 'anonymous'
  | 'statistics'
  // Rights
  | 'right-word'
  | 'free'
  | 'confidential'
  | 'not-essential' // "that are not essential for the service"
  | 'restrict-accuracy'
  | 'restrict-unlawful'
  | 'restrict-claims'
  | 'restrict-objection'
  | 'restrict-dispute' // a dispute on whether the processing is legitimate
  | 'in-cases-of-law' // "in the cases that the law provides for"
  | 'photograph'
  | 'part-of-data'
  | 'objection-stands-apart' // "at any time, on grounds relating to your particular situation"
  // How requests are worked
  | 'request'
  | 'only-channel'
  | 'other-way-refused'
  | 'only-person'
  | 'third-person' // mandate, heirs, parents
  | 'in-app-contact'
  | 'form-contact'
  | 'respond'
  | 'maximum'
  | 'extend'
  | 'several-at-once'
  | 'technically-complex'
  | 'inform'
  | 'reasons'
  | 'refuse'
  | 'excessive'
  | 'manifestly'
  | 'complaint'
  | 'court'
  | 'fee'
  | 'identity'
  | 'identity-proof'
  | 'demand'
  | 'doubt'
  | 'reasonable'
  // Recipients and places
  | 'own-teams'
  | 'processor'
  | 'third-party'
  | 'disclose'
  | 'never'
  | 'except'
  | 'hosted'
  | 'in-eu'
  | 'outside-eu'
  | 'only'
  | 'best-effort'
  | 'safeguard'
  | 'safeguard-adequacy'
  | 'safeguard-clauses'
  | 'safeguard-rules'
  // Security and cookies
  | 'technical-measures'
  | 'organisational-measures'
  | 'organisational-kind'
  | 'frequency'
  | 'cookie'
  | 'cookie-technical'
  | 'cookie-statistics'
  | 'cookie-advertising'
  | 'no'
  | 'object'
  | 'browser-settings'
  | 'cookie-panel'
  | 'implied-consent'
  // Who to turn to, changes
  | 'officer'
  | 'registered'
  | 'authority'
  | 'authority-of-choice' // "of the state where you live or work"
  | 'change'
  | 'at-any-time'
  | 'notify';
