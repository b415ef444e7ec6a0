import { describe, expect, it } from 'vitest';
import type { Day } from '#core/base/day.ts';
import type { CaseCommand } from '#core/case/command.ts';
import { untouched, type RightWork } from '#core/case/right-work.ts';
import type { CaseView } from '#core/desk/views.ts';
import { tickAhead } from '#renderer/screens/case/rights/tick-ahead.ts';
import { isStillSo } from '#renderer/screens/case/still-so.ts';
import { undoOf } from '#renderer/screens/case/undo-of.ts';
import { fixedBy, partOf } from '#renderer/screens/case/what-it-touches.ts';
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
    expect(undoOf(tick, caseWith({ work: { access: untouched } }), 'r')).toEqual([{ ...tick, state: 'open' }]);
    const duties = { 'access-copy': { state: 'done', note: 'sent as JSON' } } as const;
    const back = undoOf({ ...tick, state: 'open' }, caseWith({ work: { access: { ...untouched, duties } } }), 'r');
    expect(back).toEqual([{ ...tick, note: 'sent as JSON' }]);
  });

  it('releases a new hold, and brings a former one back', () => {
    const hold = { reason: 'dispute', owner: 'Legal', reviewOn: '2026-09-01' as Day };
    expect(undoOf({ act: 'hold', ...hold }, caseWith({}), 'r')).toEqual([{ act: 'release-hold', reason: 'r' }]);
    expect(undoOf({ act: 'release-hold', reason: 'over' }, caseWith({ hold }), 'r')).toEqual([
      { act: 'hold', ...hold },
    ]);
  });

  it('corrects back what was corrected', () => {
    const receivedDay = '2026-03-04' as Day;
    expect(undoOf({ act: 'correct-receipt', receivedDay, reason: 'x' }, caseWith({}), 'r')).toEqual([
      { act: 'correct-receipt', receivedDay: '2026-03-05', reason: 'r' },
    ]);
    expect(undoOf({ act: 'correct-rights', rights: ['erasure'], reason: 'x' }, caseWith({}), 'r')).toEqual([
      { act: 'correct-rights', rights: ['access'], reason: 'r' },
    ]);
  });

  it('drops the task that was just added, and does not undo what was told', () => {
    const added: CaseCommand = { act: 'add-task', right: 'access', kind: 'search', name: 'Archive', owner: '' };
    expect(undoOf(added, caseWith({}), 'r')).toEqual([{ act: 'drop-task', task: 't1', reason: 'r' }]);
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

describe('whether an act still stands as it was left', () => {
  const hold = { reason: 'dispute', owner: 'Legal', reviewOn: '2026-09-01' as Day };

  it('is so until the same part was changed again', () => {
    expect(isStillSo({ act: 'hold', ...hold }, caseWith({ hold }))).toBe(true);
    expect(isStillSo({ act: 'hold', ...hold }, caseWith({ hold: { ...hold, owner: 'Board' } }))).toBe(false);
    expect(isStillSo({ act: 'hold', ...hold }, caseWith({}))).toBe(false);
    expect(isStillSo({ act: 'correct-rights', rights: ['access'], reason: 'x' }, caseWith({}))).toBe(true);
    expect(isStillSo({ act: 'correct-rights', rights: ['erasure'], reason: 'x' }, caseWith({}))).toBe(false);
    expect(isStillSo(tick, caseWith({ work: { access: untouched } }))).toBe(false);
    expect(isStillSo(tick, tickAhead(caseWith({ work: { access: untouched } }), [tick]))).toBe(true);
  });

  it('holds for the way back as for the act itself, so that it can be done again', () => {
    const before = caseWith({ hold });
    const [back] = undoOf({ act: 'release-hold', reason: 'over' }, before, 'r') ?? [];
    expect(back && isStillSo(back, before)).toBe(true);
  });
});

describe('what an act touches', () => {
  it('is one duty, one right, one task, or the whole case', () => {
    expect(partOf([tick])).not.toBe(partOf([{ ...tick, duty: 'access-purposes' }]));
    expect(partOf([{ act: 'hold', reason: '', owner: '', reviewOn: '2026-09-01' as Day }])).toBe(
      partOf([{ act: 'release-hold', reason: '' }]),
    );
    expect(partOf([{ act: 'close', note: '' }])).toBeUndefined();
    expect(partOf([tick, { act: 'note', text: '' }])).toBeUndefined();
  });

  it('says in the strictest word why several together have no way back', () => {
    expect(fixedBy([{ act: 'note', text: '' }])).toBe('noted');
    expect(
      fixedBy([
        { act: 'note', text: '' },
        { act: 'chase-task', task: 't1' },
      ]),
    ).toBe('told');
    expect(
      fixedBy([
        { act: 'delete-identity-document', id: 'd1' },
        { act: 'chase-task', task: 't1' },
      ]),
    ).toBe('erased');
  });
});
