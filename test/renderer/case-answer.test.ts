import { describe, expect, it } from 'vitest';
import type { Decision } from '#core/case/refusal.ts';
import { untouched } from '#core/case/right-work.ts';
import type { Task } from '#core/case/task.ts';
import type { CaseView } from '#core/desk/views.ts';
import { answerBlock } from '#renderer/screens/case/dialogs/answer-block.ts';
import { draftOf, isCompleteRefusal } from '#renderer/screens/case/dialogs/refusal-draft.ts';

const refusal = {
  ground: 'excessive',
  exception: undefined,
  concerns: undefined,
  facts: 'Eleven requests since May.',
  remedies: { authority: 'CNIL', court: 'the court' },
} as const;

function erasureCase(decision: Decision | undefined, part: Partial<CaseView> = {}): CaseView {
  return {
    work: { erasure: { ...untouched, decision } },
    tasks: [],
    blocked: { acts: {}, grants: {} },
    ...part,
  } as unknown as CaseView;
}

function task(part: Partial<Task>): Task {
  return { right: 'erasure', kind: 'erase', name: 'Archive', state: 'planned', ...part } as Task;
}

describe('what keeps an answer from leaving', () => {
  const unresolved = { code: 'identity-unresolved' } as const;

  it('is a missing decision first of all', () => {
    expect(answerBlock(erasureCase(undefined), 'erasure')).toEqual({ code: 'decision-missing', right: 'erasure' });
  });

  it('is nothing where everything is refused: nothing is disclosed', () => {
    const view = erasureCase({ kind: 'refused', refusal }, { blocked: { acts: {}, grants: { erasure: unresolved } } });
    expect(answerBlock(view, 'erasure')).toBeUndefined();
  });

  it('is what keeps the right from being granted, where it is granted', () => {
    const view = erasureCase({ kind: 'granted', note: '' }, { blocked: { acts: {}, grants: { erasure: unresolved } } });
    expect(answerBlock(view, 'erasure')).toEqual(unresolved);
  });

  it('is an unfinished search, but no recipient and no checklist, where nothing is held', () => {
    const decision = { kind: 'no-data-held', note: '' } as const;
    const grants = { erasure: { code: 'tasks-open', right: 'erasure', tasks: ['Archive', 'Printer'] } } as const;
    const informing = task({ kind: 'inform', name: 'Printer' });
    const tasks = [task({}), informing];
    expect(answerBlock(erasureCase(decision, { tasks, blocked: { acts: {}, grants } }), 'erasure')).toEqual({
      code: 'tasks-open',
      right: 'erasure',
      tasks: ['Archive'],
    });
    expect(
      answerBlock(erasureCase(decision, { tasks: [informing], blocked: { acts: {}, grants } }), 'erasure'),
    ).toBeUndefined();
    const duties = { erasure: { code: 'duties-open', right: 'erasure', duties: ['erasure-ground'] } } as const;
    expect(answerBlock(erasureCase(decision, { blocked: { acts: {}, grants: duties } }), 'erasure')).toBeUndefined();
  });
});

describe('a refusal as it is written', () => {
  it('starts from what was decided before', () => {
    expect(draftOf({ kind: 'refused', refusal })).toMatchObject({ ground: 'excessive', facts: refusal.facts });
    expect(draftOf(undefined)).toMatchObject({ ground: undefined, facts: '' });
  });

  it('needs a ground and the facts that prove it (GDPR Art. 12(5))', () => {
    expect(isCompleteRefusal({ ...refusal, facts: ' ' }, 'access', 'refused')).toBe(false);
    expect(isCompleteRefusal({ ...refusal, ground: undefined }, 'access', 'refused')).toBe(false);
    expect(isCompleteRefusal(refusal, 'access', 'refused')).toBe(true);
  });

  it('never stands against an objection to direct marketing (GDPR Art. 21(3))', () => {
    expect(isCompleteRefusal({ ...refusal, concerns: 'direct-marketing' }, 'objection', 'refused')).toBe(false);
    expect(isCompleteRefusal({ ...refusal, concerns: 'other-processing' }, 'objection', 'refused')).toBe(true);
  });

  it('redacts for the rights of others, and does not withhold everything (recital 63)', () => {
    const others = { ...refusal, ground: 'exception', exception: 'access-rights-of-others' } as const;
    expect(isCompleteRefusal(others, 'access', 'refused')).toBe(false);
    expect(isCompleteRefusal(others, 'access', 'partly-granted')).toBe(true);
    expect(isCompleteRefusal({ ...others, exception: undefined }, 'access', 'partly-granted')).toBe(false);
  });
});
