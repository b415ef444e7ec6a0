import { describe, expect, it } from 'vitest';
import type { PolicyReport } from '#core/policy/policy-report.ts';
import { countAccepted, toggled, withRows } from '#renderer/screens/policy/accepted.ts';

const report = { language: 'en', rows: [{ id: 'right-1' }, { id: 'right-2' }], gaps: [{ id: 'court-missing' }] };
const given = report as unknown as PolicyReport;

describe('what is accepted of a check', () => {
  it('takes a finding over and gives it back', () => {
    const once = toggled(new Set(), 'court-missing');
    expect([...once]).toEqual(['court-missing']);
    expect(toggled(once, 'court-missing').size).toBe(0);
  });

  it('takes all rows over at once and leaves the gaps as they are', () => {
    const all = withRows(given, new Set(['court-missing']), true);
    expect(countAccepted(given, all)).toEqual({ rows: 2, gaps: 1 });
    expect(countAccepted(given, withRows(given, all, false))).toEqual({ rows: 0, gaps: 1 });
  });
});
