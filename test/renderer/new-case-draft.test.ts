import { describe, expect, it } from 'vitest';
import type { Day } from '#core/base/day.ts';
import { emptyDraft, missingIn, newCaseOf } from '#renderer/screens/cases/new-case-draft.ts';
import type { NewCaseDraft } from '#renderer/screens/cases/new-case-draft.ts';

const today = '2026-11-22' as Day;
const whole: NewCaseDraft = {
  ...emptyDraft('kraaft', 'nl'),
  channel: 'post',
  receivedDay: '20-11-2026',
  rights: ['access'],
  requester: { name: ' Adaeze Nwosu ', address: 'Adaeze@Example.org' },
  note: ' Asks for a copy. ',
};

describe('a new case', () => {
  it('misses everything but who it is for at first', () => {
    expect(missingIn(emptyDraft('kraaft', 'nl'), today)).toEqual([
      'channel',
      'receivedDay',
      'rights',
      'note',
      'requester',
    ]);
  });

  it('misses nothing once it is filled in, and is sent trimmed', () => {
    expect(missingIn(whole, today)).toEqual([]);
    expect(newCaseOf(whole)).toEqual({
      controller: 'kraaft',
      channel: 'post',
      receivedDay: '2026-11-20',
      rights: ['access'],
      language: 'nl',
      requester: { name: 'Adaeze Nwosu', address: 'adaeze@example.org' },
      capacity: 'self',
      note: 'Asks for a copy.',
    });
  });

  it('cannot have been received tomorrow', () => {
    expect(missingIn({ ...whole, receivedDay: '23-11-2026' }, today)).toEqual(['receivedDay']);
  });

  it('asks whose data it is about where somebody else asks', () => {
    expect(missingIn({ ...whole, capacity: 'agent' }, today)).toEqual(['dataSubject']);
  });
});
