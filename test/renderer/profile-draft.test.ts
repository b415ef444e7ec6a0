import { describe, expect, it } from 'vitest';
import { bundledProfiles } from '#host/profiles.ts';
import { readProfile } from '#host/read-profile.ts';
import { profileChanges } from '#renderer/screens/controllers/profile-changes.ts';
import { draftOf, profileOf } from '#renderer/screens/controllers/profile-draft.ts';
import { sectionOf } from '#renderer/screens/controllers/profile-sections.ts';

const [profile] = bundledProfiles();
if (profile === undefined) throw new Error('no bundled profile');

describe('a profile under the pen', () => {
  it.each(bundledProfiles().map((one) => [one.id, one] as const))('stays as it was: %s', (_id, one) => {
    expect(profileOf(draftOf(one))).toEqual(one);
    expect(profileChanges(one, profileOf(draftOf(one)))).toEqual([]);
  });

  it('leaves behind what only the desk counts', () => {
    const view = { ...profile, openCases: 3, closedCases: 1 };
    expect(profileOf(draftOf(view))).toEqual(profile);
  });

  it('reads days as people type them, and numbers', () => {
    const draft = { ...draftOf(profile), addedDays: [{ day: '24-12-2026', name: 'Mourning' }], minimumAge: ' 16 ' };
    expect(profileOf(draft)).toMatchObject({ addedDays: [{ day: '2026-12-24', name: 'Mourning' }], minimumAge: 16 });
  });

  it.each([
    [{ minimumAge: 'sixteen' }, 'minimumAge'],
    [{ addedDays: [{ day: '31-02-2026', name: 'None' }] }, 'addedDays.0.day'],
    [{ caseRetention: { years: '5.5', yearsAfterObjection: '6' } }, 'caseRetention.years'],
    [{ name: '  ' }, 'name'],
  ])('lets the desk name the field that cannot be read: %j', (part, field) => {
    expect(readProfile(profileOf({ ...draftOf(profile), ...part }))).toMatchObject({
      ok: false,
      failure: { code: 'profile-invalid', field },
    });
  });

  it('names new entries after what they are called, each once', () => {
    const purpose = { id: '', name: 'Newsletter', bases: ['consent'] as const };
    const { purposes } = profileOf({ ...draftOf(profile), purposes: [purpose, purpose] });
    expect(purposes.map(({ id }) => id)).toEqual(['newsletter', 'newsletter-2']);
  });

  it('keeps a rule without a period as a gap, and one of months as it is', () => {
    const rule = { id: 'logs', data: 'Logs', starts: 'collection' } as const;
    const draft = {
      ...draftOf(profile),
      retention: [
        { ...rule, period: { years: '', months: '' } },
        { ...rule, id: 'chats', period: { years: '', months: '6' } },
      ],
    };
    expect(profileOf(draft).retention.map(({ period }) => period)).toEqual([undefined, { years: 0, months: 6 }]);
  });
});

describe('profileChanges', () => {
  it('names what is new, gone and changed', () => {
    const [first, ...rest] = profile.systems;
    if (first === undefined) throw new Error('no system');
    const after = {
      ...profile,
      name: 'Another',
      channels: profile.channels.slice(1),
      systems: [{ ...first, owner: 'Somebody' }, ...rest, { ...first, id: 'new', name: 'New' }],
    };
    expect(profileChanges(profile, after)).toEqual([
      { part: 'name', kind: 'set', before: profile.name, after: 'Another' },
      { part: 'channels', kind: 'removed', entry: profile.channels[0]?.address },
      { part: 'systems', kind: 'changed', entry: first.name },
      { part: 'systems', kind: 'added', entry: 'New' },
    ]);
  });

  it('notices another first channel', () => {
    const after = { ...profile, channels: profile.channels.toReversed() };
    expect(profileChanges(profile, after)).toMatchObject([{ part: 'channels', kind: 'changed' }]);
  });
});

describe('sectionOf', () => {
  it.each([
    ['channels.0.address', 'channels'],
    ['languages', 'channels'],
    ['court', 'officer'],
    ['caseRetention.years', 'retention'],
    ['zone', 'place'],
  ])('finds %s under %s', (path, section) => {
    expect(sectionOf(path)).toBe(section);
  });
});
