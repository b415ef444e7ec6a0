import { describe, expect, it } from 'vitest';
import type { CaseRow } from '#core/desk/views.ts';
import { findCases } from '#renderer/screens/cases/find-cases.ts';

const rows = [
  { ref: 'KRA-2026-0001', requester: { name: 'Solène Kervadec', address: 'solene@example.org' } },
  { ref: 'KRA-2026-0012', requester: { name: 'Zoë Þorsteinsdóttir', address: 'zoe@example.com' } },
] as unknown as readonly CaseRow[];

describe('findCases', () => {
  it.each([
    ['solene', 1],
    ['KERVADEC org', 1],
    ['0012', 1],
    ['zoe', 1],
    ['kra-2026', 2],
    ['', 2],
    ['nobody', 0],
  ])('finds by %j whatever the accents and capitals', (text, count) => {
    expect(findCases(rows, text)).toHaveLength(count);
  });
});
