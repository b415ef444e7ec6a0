import { describe, expect, it } from 'vitest';
import type { Day } from '#core/base/day.ts';
import type { CaseCommand } from '#core/case/command.ts';
import { untouched, type RightWork } from '#core/case/right-work.ts';
import type { CaseView } from '#core/desk/views.ts';
import { tickAhead } from '#renderer/screens/case/rights/tick-ahead.ts';
import { undoOf } from '#renderer/screens/case/undo-of.ts';
import { progressOf, stageOf, workOf } from '#renderer/screens/case/work-of.ts';

const self = { name: 'Anna Voorbeeld', address: 'anna@example.org' };

/** As much of a case as these functions look at. */
function caseWith(part: Partial<CaseView>): CaseView {
  return {
    ref: 'SAM-2026-0001',
    rights: ['access'],
    receivedDay: '2026-03-05',
    requester: self,
    dataSubject: self,
    capacity: 'self',
    work: {},
    tasks: [],
    hold: undefined,
    ...part,
  } as unknown as CaseView;
}

const tick: CaseCommand = { act: 'settle-duty', duty: 'access-copy', state: 'done', note: '' };

describe('a tick shown ahead of the desk', () => {
  it('stands where the desk will put it, and goes again when it is taken back', () => {
    const view = caseWith({ work: { access: untouched } });
    const ticked = tickAhead(view, [tick]);
    expect(ticked.work.access?.duties).toEqual({ 'access-copy': { state: 'done', note: '' } });
    expect(tickAhead(ticked, [{ ...tick, state: 'open' }]).work.access?.duties).toEqual({});
  });

  it('waits for the desk with everything else, and with rights that the case does not have', () => {
    const view = caseWith({ work: { access: untouched } });
    expect(tickAhead(view, [{ act: 'note', text: 'n' }])).toBe(view);
    const other = caseWith({});
    expect(tickAhead(other, [tick])).toBe(other);
  });
});

describe('the act that takes another back', () => {
  it('puts a duty back as it was: open, or settled with its note', () => {
    expect(undoOf(tick, caseWith({ work: { access: untouched } }), 'r')).toEqual({ ...tick, state: 'open' });
    const duties = { 'access-copy': { state: 'done', note: 'sent as JSON' } } as const;
    const back = undoOf({ ...tick, state: 'open' }, caseWith({ work: { access: { ...untouched, duties } } }), 'r');
    expect(back).toEqual({ ...tick, note: 'sent as JSON' });
  });

  it('releases a new hold, and brings a former one back', () => {
    const hold = { reason: 'dispute', owner: 'Legal', reviewOn: '2026-09-01' as Day };
    expect(undoOf({ act: 'hold', ...hold }, caseWith({}), 'r')).toEqual({ act: 'release-hold', reason: 'r' });
    expect(undoOf({ act: 'release-hold', reason: 'over' }, caseWith({ hold }), 'r')).toEqual({ act: 'hold', ...hold });
  });

  it('corrects back what was corrected', () => {
    const receivedDay = '2026-03-04' as Day;
    expect(undoOf({ act: 'correct-receipt', receivedDay, reason: 'x' }, caseWith({}), 'r')).toEqual({
      act: 'correct-receipt',
      receivedDay: '2026-03-05',
      reason: 'r',
    });
    expect(undoOf({ act: 'correct-rights', rights: ['erasure'], reason: 'x' }, caseWith({}), 'r')).toEqual({
      act: 'correct-rights',
      rights: ['access'],
      reason: 'r',
    });
  });

  it('drops the task that was just added, and does not undo what was told', () => {
    const added: CaseCommand = { act: 'add-task', right: 'access', kind: 'search', name: 'Archive', owner: '' };
    expect(undoOf(added, caseWith({}), 'r')).toEqual({ act: 'drop-task', task: 't1', reason: 'r' });
    expect(undoOf({ act: 'answer', rights: ['access'], channel: 'mail' }, caseWith({}), 'r')).toBeUndefined();
  });
});

describe('where a right stands', () => {
  const decision = { kind: 'granted', note: '' } as const;
  const answer = { on: '2026-03-20' as Day, channel: 'mail', format: undefined } as const;

  it.each<[string, Partial<RightWork>]>([
    ['undecided', {}],
    ['decided', { decision }],
    ['answered', { decision, answer }],
    ['withdrawn', { withdrawn: 'by letter' }],
  ])('is %s', (stage, part) => {
    expect(stageOf({ ...untouched, ...part })).toBe(stage);
  });

  it('counts what is settled, and takes a right without work as untouched', () => {
    expect(workOf(caseWith({}), 'access')).toBe(untouched);
    const duties = { 'objection-stopped': { state: 'done', note: '' } } as const;
    expect(progressOf('objection', { ...untouched, duties })).toEqual({ done: 1, all: 2 });
  });
});
