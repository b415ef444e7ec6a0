import { describe, expect, it } from 'vitest';
import { givenThings } from '#renderer/commands/given-thing.ts';

describe('givenThings', () => {
  it('knows a reference, by itself and in a subject line, in any case', () => {
    const named = [{ kind: 'case', ref: 'KRA-2026-0012' }];
    for (const text of ['KRA-2026-0012', ' kra-2026-0012\n', 'Re: [KRA-2026-0012] Votre demande'])
      expect(givenThings(text)).toEqual(named);
  });

  it('does not choose between two references', () => {
    expect(givenThings('KRA-2026-0012 and KRA-2026-0013')).toEqual([]);
  });

  it('knows an address as people copy it', () => {
    for (const text of ['ana@example.org', 'mailto:Ana@example.org', 'Ana García <ana@example.org>'])
      expect(givenThings(text)[0]).toEqual({ kind: 'address', address: 'ana@example.org' });
  });

  it('takes what stands in brackets by itself for a Message-ID first (RFC 5322 3.6.4)', () => {
    expect(givenThings('<abc.123@mail.example.org>').map(({ kind }) => kind)).toEqual(['message', 'address']);
    expect(givenThings('Message-ID: <abc+1@host>')).toEqual([{ kind: 'message', headerId: 'abc+1@host' }]);
  });

  it('names nothing where somebody only types', () => {
    for (const text of ['', 'ana', 'ana@', 'extend', 'a@b c@d', '@']) expect(givenThings(text)).toEqual([]);
  });
});
