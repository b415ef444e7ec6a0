// The topics that a kept policy speaks of, known again by their names.

import type { PolicyRowKind } from '#core/policy/policy-report.ts';

/** A record, so that a kind that the check learns cannot be forgotten here. */
const topics: Readonly<Record<PolicyRowKind, true>> = {
  language: true,
  version: true,
  'controller-name': true,
  channel: true,
  'minimum-age': true,
  purpose: true,
  source: true,
  right: true,
  'free-of-charge': true,
  deadline: true,
  'identity-rule': true,
  'refusal-clause': true,
  retention: true,
  'litigation-hold': true,
  recipient: true,
  location: true,
  transfer: true,
  measure: true,
  cookies: true,
  dpo: true,
  authority: true,
  'change-clause': true,
};

/** The kind of row of this name; undefined for one that this version of the check does not know. */
export function policyTopic(name: string): PolicyRowKind | undefined {
  return Object.hasOwn(topics, name) ? (name as PolicyRowKind) : undefined;
}
