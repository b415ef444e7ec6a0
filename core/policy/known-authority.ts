// Supervisory authorities with the contact data that they publish, as far as the desk can vouch for them.

import type { SupervisoryAuthority } from '#core/law/controller.ts';

export interface KnownAuthority extends SupervisoryAuthority {
  readonly country: string;
  /** Names under which a policy may mention it. */
  readonly names: RegExp;
  /** In the address: what a right address holds. */
  readonly addressMarks: readonly RegExp[];
}

/** Empty texts: not vouched for, so never held against a policy. */
export const knownAuthorities: readonly KnownAuthority[] = [
  {
    country: 'FR',
    name: "Commission nationale de l'informatique et des libertés (CNIL)",
    // Address on its public notices; telephone number: CNIL “Mon assistant” 223.
    postalAddress: '3 place de Fontenoy, TSA 80715, 75334 Paris Cedex 07',
    phone: '+33 1 53 73 22 22',
    website: 'https://www.cnil.fr',
    names: /\bCNIL\b|Commission [Nn]ationale (?:de l['’])?[Ii]nformatique/u,
    addressMarks: [/\b80715\b/, /\b75334\b/],
  },
  {
    country: 'NL',
    name: 'Autoriteit Persoonsgegevens (AP)',
    postalAddress: 'Postbus 93374, 2509 AJ Den Haag',
    phone: '',
    website: 'https://www.autoriteitpersoonsgegevens.nl',
    names: /Autoriteit Persoonsgegevens|Dutch Data Protection Authority|autorité néerlandaise/u,
    addressMarks: [/\b93374\b/, /\b2509 ?AJ\b/],
  },
  {
    country: 'BE',
    name: 'Gegevensbeschermingsautoriteit / Autorité de protection des données',
    postalAddress: '',
    phone: '',
    website: 'https://www.gegevensbeschermingsautoriteit.be',
    names:
      /Gegevensbeschermingsautoriteit|\bGBA\b|Autorité de protection des données|Belgian Data Protection Authority/u,
    addressMarks: [],
  },
  {
    country: 'IE',
    name: 'Data Protection Commission',
    postalAddress: '',
    phone: '',
    website: 'https://www.dataprotection.ie',
    names: /Data Protection Commission\b|Data Protection Commissioner/u,
    addressMarks: [],
  },
  {
    country: 'LU',
    name: 'Commission nationale pour la protection des données (CNPD)',
    postalAddress: '',
    phone: '',
    website: 'https://cnpd.public.lu',
    names: /\bCNPD\b|Commission nationale pour la protection des données/u,
    addressMarks: [],
  },
  {
    country: 'GB',
    name: "Information Commissioner's Office (ICO)",
    postalAddress: '',
    phone: '',
    website: 'https://ico.org.uk',
    names: /\bICO\b|Information Commissioner/u,
    addressMarks: [],
  },
];
