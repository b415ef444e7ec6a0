// A second, invented controller: another state, another zone, another calendar than the test desk's own.

import type { ControllerProfile } from '#core/law/controller.ts';
import { testProfile } from './throwaway-desk.ts';

export const lisbon: ControllerProfile = {
  ...testProfile,
  id: 'lisbon',
  name: 'Exemplo Lda.',
  country: 'PT',
  zone: 'Europe/Lisbon',
  referencePrefix: 'LIS',
  channels: [
    { channel: 'mail', address: 'Privacidade@exemplo.example' },
    { channel: 'mail', address: 'geral@exemplo.example' },
  ],
};

/** One of the addresses at which it takes requests. */
export const lisbonAddress = 'privacidade@exemplo.example';
