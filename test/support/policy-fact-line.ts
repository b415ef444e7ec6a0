// A row of a policy check on one line, for lists of what is expected.

import type { PolicyRow } from '#core/policy/policy-report.ts';

export function factLine({ id: _id, passage: _passage, kind, ...facts }: PolicyRow): string {
  return [kind, ...Object.values(facts).flatMap(valuesOf)].join(' | ');
}

function valuesOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return [value.join('+')];
  if (typeof value !== 'object' || value === null) return [String(value)];
  return Object.entries(value)
    .filter(([key]) => key !== 'id')
    .map(([, inner]) =>
      typeof inner === 'object' && inner !== null ? Object.values(inner).join('y ') + 'm' : String(inner),
    );
}
