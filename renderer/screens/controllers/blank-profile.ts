// Where a new controller starts from: nothing but what the desk's first controller is likely to share with it.

import type { ControllerProfile } from '#core/law/controller.ts';

/** Place, languages, authority and court are those of `home`, for a person to check; everything else is empty. */
export function blankProfile(home: ControllerProfile): ControllerProfile {
  const { country, zone, languages, supervisoryAuthority, court, caseRetention } = home;
  return {
    id: '',
    name: '',
    country,
    zone,
    referencePrefix: '',
    addedDays: [],
    channels: [],
    languages,
    dataProtectionOfficer: { name: '', contact: '' },
    supervisoryAuthority,
    court,
    minimumAge: undefined,
    purposes: [],
    systems: [],
    recipients: [],
    retention: [],
    caseRetention,
    policies: [],
  };
}
