// Makes a profile of what was accepted: the rows go into it, the gaps into the version of the policy.

import { addDays } from '#core/base/day.ts';
import type { Day } from '#core/base/day.ts';
import type { ControllerProfile, PolicyVersion, SupervisoryAuthority } from '#core/law/controller.ts';
import { departuresOf, statementsOf } from '#core/policy/policy-version.ts';
import type { PolicyReport } from '#core/policy/policy-report.ts';
import { proposeProfile } from '#core/policy/propose-profile.ts';
import { typedDay } from '../../parts/typed-day.ts';
import { entryId, prefixOf } from '../controllers/entry-id.ts';
import type { Accepted } from './accepted.ts';
import type { CheckedPolicy } from './policy-screen.tsx';

/** As much of a passage as a profile takes. */
const longestQuote = 2000;

export interface NewVersion {
  readonly from: Day;
  readonly language: string;
  /** Of the text that was checked, in hexadecimal. */
  readonly sha256: string;
}

/** The version before ends the day before this one begins. A new controller is named after its policy. */
export function composeProfile(
  { report }: CheckedPolicy,
  accepted: Accepted,
  base: ControllerProfile,
  version: NewVersion,
): ControllerProfile {
  const proposed = proposeProfile(report, accepted, base);
  const statements = statementsOf(report, accepted).map(shortened);
  const departures = departuresOf(report, accepted).map(shortened);
  const id = entryId(`policy-${version.from}`, new Set(base.policies.map((one) => one.id)));
  return {
    ...proposed,
    supervisoryAuthority: withScheme(proposed.supervisoryAuthority),
    ...(base.id === '' && proposed.name !== ''
      ? { id: entryId(proposed.name, new Set()), referencePrefix: prefixOf(proposed.name) }
      : {}),
    policies: [
      ...base.policies.map((one) => endBefore(one, version.from)),
      { id, until: undefined, ...version, statements, departures },
    ],
  };
}

function shortened<T extends { readonly quote: string }>(said: T): T {
  return { ...said, quote: said.quote.slice(0, longestQuote) };
}

/** The date that the policy gives itself, where it is written as a day. */
export function statedDay({ rows }: PolicyReport): Day | undefined {
  const stated = rows.find((row) => row.kind === 'version');
  return stated?.kind === 'version' ? typedDay(stated.date) : undefined;
}

/** SHA-256 of the text in UTF-8, in hexadecimal. */
export async function sha256Of(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(hash)].map((octet) => octet.toString(16).padStart(2, '0')).join('');
}

/** Policies print `www.example.org`; a profile names the site in full. */
function withScheme(authority: SupervisoryAuthority): SupervisoryAuthority {
  const { website } = authority;
  return website === '' || /^https?:/.test(website) ? authority : { ...authority, website: `https://${website}` };
}

function endBefore(version: PolicyVersion, from: Day): PolicyVersion {
  return version.until === undefined && version.from < from ? { ...version, until: addDays(from, -1) } : version;
}
