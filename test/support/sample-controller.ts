// An invented controller in France for tests of the law of cases: two systems, two recipients outside it and one inside.

import type { Day } from '#core/base/day.ts';
import type { ControllerProfile } from '#core/law/controller.ts';

export const sampleController: ControllerProfile = {
  id: 'sample',
  name: 'Sample SAS',
  country: 'FR',
  zone: 'Europe/Paris',
  referencePrefix: 'SAM',
  addedDays: [],
  channels: [{ channel: 'mail', address: 'dpo@sample.example' }],
  languages: ['en', 'fr'],
  dataProtectionOfficer: { name: '', contact: 'dpo@sample.example' },
  supervisoryAuthority: {
    name: 'Sample Authority',
    postalAddress: '1 Example Street',
    phone: '',
    website: 'https://authority.example',
  },
  court: 'the competent court',
  minimumAge: undefined,
  purposes: [],
  systems: [
    { id: 'accounts', name: 'Accounts', holds: 'names', owner: 'Product', location: 'FR' },
    { id: 'logs', name: 'Logs', holds: 'addresses', owner: 'Security', location: 'FR' },
  ],
  recipients: [
    { id: 'teams', name: 'Own teams', kind: 'internal', country: 'FR', safeguard: '', contact: '' },
    { id: 'host', name: 'Host', kind: 'processor', country: 'FR', safeguard: '', contact: 'host@example.net' },
    { id: 'partner', name: 'Partner', kind: 'controller', country: 'BE', safeguard: '', contact: 'dpo@example.com' },
  ],
  retention: [],
  caseRetention: { years: 5, yearsAfterObjection: 6 },
  policies: [
    {
      id: 'first',
      from: '2024-01-01' as Day,
      until: undefined,
      language: 'fr',
      sha256: '',
      statements: [],
      departures: [],
    },
  ],
};

/** The same, without systems and recipients: nothing to search and nobody to inform. */
export const bareController: ControllerProfile = { ...sampleController, systems: [], recipients: [] };
