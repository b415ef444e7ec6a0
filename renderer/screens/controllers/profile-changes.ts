// What a person changed in a profile, entry by entry, so that it can be read before it is kept.

import type { ControllerProfile } from '#core/law/controller.ts';

export const profileParts = [
  'name',
  'country',
  'zone',
  'minimumAge',
  'addedDays',
  'channels',
  'languages',
  'dataProtectionOfficer',
  'supervisoryAuthority',
  'court',
  'purposes',
  'systems',
  'recipients',
  'retention',
  'caseRetention',
  'policies',
] as const satisfies readonly (keyof ControllerProfile)[];

export type ProfilePart = (typeof profileParts)[number];

export type ProfileChange =
  | { readonly part: ProfilePart; readonly kind: 'set'; readonly before: string; readonly after: string }
  | { readonly part: ProfilePart; readonly kind: 'added' | 'removed' | 'changed'; readonly entry: string };

type ListPart = 'addedDays' | 'channels' | 'purposes' | 'systems' | 'recipients' | 'retention' | 'policies';

interface Entry {
  readonly key: string;
  readonly name: string;
  readonly content: string;
}

/** In the order of a profile. An entry is the same as long as its id is, a channel as long as its address is. */
export function profileChanges(before: ControllerProfile, after: ControllerProfile): readonly ProfileChange[] {
  return profileParts.flatMap((part): readonly ProfileChange[] => {
    switch (part) {
      case 'addedDays':
      case 'channels':
      case 'purposes':
      case 'systems':
      case 'recipients':
      case 'retention':
      case 'policies':
        return listChanges(part, entriesOf(before, part), entriesOf(after, part));
      default: {
        const [was, is] = [textOf(before, part), textOf(after, part)];
        return was === is ? [] : [{ part, kind: 'set', before: was, after: is }];
      }
    }
  });
}

function listChanges(part: ListPart, before: readonly Entry[], after: readonly Entry[]): readonly ProfileChange[] {
  const was = new Map(before.map((entry) => [entry.key, entry]));
  const is = new Map(after.map((entry) => [entry.key, entry]));
  const removed = before.filter(({ key }) => !is.has(key));
  const changes = after.flatMap((entry): readonly ProfileChange[] => {
    const old = was.get(entry.key);
    if (old === undefined) return [{ part, kind: 'added', entry: entry.name }];
    return old.content === entry.content ? [] : [{ part, kind: 'changed', entry: entry.name }];
  });
  const isReordered =
    removed.length === 0 &&
    changes.length === 0 &&
    before.some(({ key }, index) => key !== after[index]?.key) &&
    after[0] !== undefined;
  return [
    ...changes,
    ...removed.map((entry): ProfileChange => ({ part, kind: 'removed', entry: entry.name })),
    ...(isReordered ? [{ part, kind: 'changed', entry: after[0]?.name ?? '' } as const] : []),
  ];
}

function entriesOf(profile: ControllerProfile, part: ListPart): readonly Entry[] {
  switch (part) {
    case 'addedDays':
      return profile.addedDays.map((one) => entryOf(one.day, `${one.day} ${one.name}`.trim(), one));
    case 'channels':
      return profile.channels.map((one) => entryOf(`${one.channel} ${one.address}`, one.address, one));
    case 'retention':
      return profile.retention.map((one) => entryOf(one.id, one.data, one));
    case 'policies':
      return profile.policies.map((one) => entryOf(one.id, one.from, one));
    default:
      return profile[part].map((one) => entryOf(one.id, one.name, one));
  }
}

function entryOf(key: string, name: string, content: object): Entry {
  // Field by field in a fixed order: two objects that say the same are the same.
  const fields = Object.entries(content)
    .filter(([, value]) => value !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  return { key, name, content: JSON.stringify(fields) };
}

function textOf(profile: ControllerProfile, part: Exclude<ProfilePart, ListPart>): string {
  switch (part) {
    case 'languages':
      return profile.languages.join(', ');
    case 'dataProtectionOfficer':
      return joined(profile.dataProtectionOfficer.name, profile.dataProtectionOfficer.contact);
    case 'supervisoryAuthority': {
      const { name, postalAddress, phone, website } = profile.supervisoryAuthority;
      return joined(name, postalAddress, phone, website);
    }
    case 'caseRetention':
      return `${profile.caseRetention.years} / ${profile.caseRetention.yearsAfterObjection}`;
    case 'minimumAge':
      return profile.minimumAge === undefined ? '' : String(profile.minimumAge);
    default:
      return profile[part];
  }
}

function joined(...parts: readonly string[]): string {
  return parts.filter(Boolean).join(', ');
}
