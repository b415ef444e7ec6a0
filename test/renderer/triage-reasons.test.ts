import { describe, expect, it } from 'vitest';
import type { CaseRow, TrayItem } from '#core/desk/views.ts';
import { howSure } from '#renderer/screens/triage/how-sure.ts';
import { junkReasonOf } from '#renderer/screens/triage/junk-reason.ts';
import { likelyFirst, linkOf } from '#renderer/screens/triage/likely-cases.ts';

const item = (facts: object): TrayItem =>
  ({ author: { name: 'Ána Voorbeeld', address: 'ana@example.org' }, ...facts }) as unknown as TrayItem;
const other = (otherReason?: string) => item({ suggestion: { kind: 'other', otherReason } });

describe('one key for junk', () => {
  it('takes the reason that intake found, and spam where it found none', () => {
    expect(junkReasonOf(other('newsletter'))).toBe('newsletter');
    expect(junkReasonOf(other('no-right-found'))).toBe('spam');
    expect(junkReasonOf(other())).toBe('spam');
  });

  it('drops nothing at once that may be a request, belongs to a case, or was not read', () => {
    expect(junkReasonOf(item({ suggestion: { kind: 'request', rights: ['access'] } }))).toBeUndefined();
    expect(junkReasonOf(item({ suggestion: { kind: 'other' }, repliesTo: 'KRA-2026-0001' }))).toBeUndefined();
    expect(junkReasonOf(item({ unreadable: 'empty' }))).toBeUndefined();
    expect(junkReasonOf(item({}))).toBeUndefined();
  });
});

describe('the case that a mail may belong to', () => {
  const row = (ref: string, name: string, address: string, phase = 'open'): CaseRow =>
    ({ ref, phase, requester: { name, address } }) as unknown as CaseRow;
  const thread = row('T', 'Somebody', 'x@example.org');
  const address = row('A', 'Somebody', 'ana@example.org');
  const name = row('N', 'VOORBEELD, Ana', 'other@example.org');
  const stranger = row('S', 'Ben Ander', 'ben@example.org');
  const closed = row('C', 'Ána Voorbeeld', 'ana@example.org', 'closed');
  const mail = item({ repliesTo: 'T', repliesBy: 'headers' });

  it('is proposed by its thread, then by the address, then by the name alone', () => {
    const sorted = likelyFirst([closed, stranger, name, address, thread], mail);
    expect(sorted.map(({ ref }) => ref)).toEqual(['T', 'A', 'N', 'S', 'C']);
    expect(sorted.map((one) => linkOf(one, mail))).toEqual([
      'sameThread',
      'samePerson',
      'sameName',
      undefined,
      undefined,
    ]);
  });

  it('is named by a subject with less weight than by header fields', () => {
    expect(linkOf(thread, item({ repliesTo: 'T', repliesBy: 'subject' }))).toBe('named');
  });

  it('is none for a sender without a name or an address', () => {
    expect(linkOf(row('E', '', ''), item({ author: { name: '', address: '' } }))).toBeUndefined();
  });
});

describe('how sure a suggestion is', () => {
  it('is never said to be certain below the confidence that the corpora bear out', () => {
    expect([0.95, 0.85, 0.84, 0.6, 0.59, 0].map(howSure)).toEqual([
      'sure',
      'sure',
      'likely',
      'likely',
      'unsure',
      'unsure',
    ]);
  });
});
