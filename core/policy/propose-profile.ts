// Puts what a person accepted of a policy check into the profile of the controller; all else stays as it was.

import type {
  ControllerProfile,
  OfficialChannel,
  Purpose,
  Recipient,
  RetentionRule,
  SupervisoryAuthority,
} from '#core/law/controller.ts';
import { unreachable } from '#core/base/result.ts';
import { knownAuthorities } from './known-authority.ts';
import type { PolicyReport, PolicyRow } from './policy-report.ts';

/**
 * `base` with the accepted rows put in. Lists are added to, and what they hold under the same name is replaced; nothing
 * is taken out. Rows without a place in a profile (a measure, a right, a deadline) change nothing: the desk follows the
 * law there. `accepted`: ids of rows and of gaps.
 */
export function proposeProfile(
  report: PolicyReport,
  accepted: ReadonlySet<string>,
  base: ControllerProfile,
): ControllerProfile {
  return report.rows
    .filter(({ id }) => accepted.has(id))
    .reduce((profile, row) => withRow(profile, row, accepted), base);
}

function withRow(profile: ControllerProfile, row: PolicyRow, accepted: ReadonlySet<string>): ControllerProfile {
  switch (row.kind) {
    case 'language':
      return row.language === 'und' || profile.languages.includes(row.language)
        ? profile
        : { ...profile, languages: [...profile.languages, row.language] };
    case 'controller-name':
      return { ...profile, name: row.name };
    case 'channel':
      return row.role === 'authority' ? profile : { ...profile, channels: withChannel(profile.channels, row) };
    case 'minimum-age':
      return { ...profile, minimumAge: row.age };
    case 'purpose':
      return { ...profile, purposes: withPurpose(profile.purposes, row) };
    case 'retention':
      return { ...profile, retention: withRule(profile.retention, row.rule) };
    case 'recipient':
      return { ...profile, recipients: withRecipient(profile.recipients, row) };
    case 'dpo': {
      const { name, contact } = profile.dataProtectionOfficer;
      return { ...profile, dataProtectionOfficer: { name: row.name || name, contact: row.contact || contact } };
    }
    case 'authority':
      return { ...profile, supervisoryAuthority: authorityOf(row.authority, accepted, profile.supervisoryAuthority) };
    case 'version':
    case 'source':
    case 'right':
    case 'free-of-charge':
    case 'deadline':
    case 'identity-rule':
    case 'refusal-clause':
    case 'litigation-hold':
    case 'location':
    case 'transfer':
    case 'measure':
    case 'cookies':
    case 'change-clause':
      return profile;
    default:
      return unreachable(row);
  }
}

function withChannel(
  channels: readonly OfficialChannel[],
  { channel, address }: OfficialChannel,
): readonly OfficialChannel[] {
  const isKnown = channels.some((one) => one.channel === channel && sameName(one.address, address));
  return isKnown ? channels : [...channels, { channel, address }];
}

function withPurpose(
  purposes: readonly Purpose[],
  { name, bases }: Pick<Purpose, 'name' | 'bases'>,
): readonly Purpose[] {
  const known = purposes.find((one) => sameName(one.name, name));
  if (known !== undefined) return purposes.map((one) => (one === known ? { ...one, bases } : one));
  return [...purposes, { id: freeId('purpose', purposes), name, bases }];
}

function withRule(rules: readonly RetentionRule[], rule: RetentionRule): readonly RetentionRule[] {
  const known = rules.find((one) => sameName(one.data, rule.data));
  if (known !== undefined) return rules.map((one) => (one === known ? { ...rule, id: one.id } : one));
  return [...rules, { ...rule, id: freeId('rule', rules) }];
}

function withRecipient(
  recipients: readonly Recipient[],
  { name, recipient }: Extract<PolicyRow, { kind: 'recipient' }>,
): readonly Recipient[] {
  if (recipients.some((one) => sameName(one.name, name))) return recipients;
  const id = freeId('recipient', recipients);
  // What the policy does not tell stays empty until a person fills it in.
  return [...recipients, { id, name, kind: recipient, country: '', safeguard: '', contact: '' }];
}

/** As printed; where a person accepted that the printed address is wrong, as the authority itself publishes it. */
function authorityOf(
  printed: SupervisoryAuthority,
  accepted: ReadonlySet<string>,
  before: SupervisoryAuthority,
): SupervisoryAuthority {
  const known = knownAuthorities.find(({ names }) => names.test(printed.name));
  const isWrong = accepted.has('authority-address-wrong');
  const isSame = known !== undefined && known.names.test(before.name);
  const fallback = (key: 'postalAddress' | 'phone' | 'website'): string =>
    known?.[key] || (isSame ? before[key] : '') || '';
  return {
    name: printed.name,
    postalAddress: (isWrong ? known?.postalAddress : '') || printed.postalAddress || fallback('postalAddress'),
    phone: printed.phone || fallback('phone'),
    website: printed.website || fallback('website'),
  };
}

function sameName(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}

/** `purpose-3`: the first number that no other bears. */
function freeId(stem: string, taken: readonly { readonly id: string }[]): string {
  const ids = new Set(taken.map(({ id }) => id));
  let number = taken.length + 1;
  while (ids.has(`${stem}-${number}`)) number += 1;
  return `${stem}-${number}`;
}
