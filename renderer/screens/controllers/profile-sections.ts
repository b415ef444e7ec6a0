// The parts of a profile's form, and which of its fields stands in which.

export const profileSections = [
  'place',
  'officer',
  'channels',
  'holidays',
  'purposes',
  'systems',
  'recipients',
  'retention',
  'policies',
] as const;

export type ProfileSection = (typeof profileSections)[number];

const sectionOfField: Readonly<Record<string, ProfileSection>> = {
  dataProtectionOfficer: 'officer',
  supervisoryAuthority: 'officer',
  court: 'officer',
  channels: 'channels',
  languages: 'channels',
  addedDays: 'holidays',
  purposes: 'purposes',
  systems: 'systems',
  recipients: 'recipients',
  retention: 'retention',
  caseRetention: 'retention',
  policies: 'policies',
};

/** Where the field of a path such as `channels.0.address` is written. */
export function sectionOf(path: string): ProfileSection {
  return sectionOfField[path.split('.')[0] ?? ''] ?? 'place';
}
