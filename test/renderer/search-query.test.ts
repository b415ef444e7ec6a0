import { describe, expect, test } from 'vitest';
import { parseQuery } from '#core/search/parse-query.ts';
import { withSuggestion } from '#renderer/screens/search/fault-notes.tsx';
import { kindOf, withKind, withoutPart, withPart } from '#renderer/screens/search/query-edit.ts';
import { settledFaults } from '#renderer/screens/search/settled-faults.ts';

describe('a query changed by other means than typing', () => {
  test('parts go and come without leaving gaps or a lone OR', () => {
    expect(withoutPart('a from:b c', { from: 2, to: 8 })).toBe('a c');
    expect(withoutPart('from:b OR c', { from: 0, to: 6 })).toBe('c');
    expect(withPart('', 'from:')).toBe('from:');
    expect(withPart('a ', 'from:')).toBe('a from:');
  });

  test('the kind of hit is an operator like the others', () => {
    expect(kindOf('a in:cases')).toBe('cases');
    expect(kindOf('a -in:cases')).toBe('all');
    expect(withKind('a in:cases', 'files', 'nl')).toBe('a in:bestanden');
    expect(withKind('a in:zaken b', 'all', 'nl')).toBe('a b');
    expect(withKind('a', 'mails', 'fr')).toBe('a dans:messages');
  });

  test('a suggestion replaces the value or the operator, whichever was wrong', () => {
    const fixed = (text: string, suggestion: string) => {
      const [fault] = parseQuery(text).faults;
      return fault && withSuggestion(text, fault, suggestion);
    };
    expect(fixed('x is:opne y', 'open')).toBe('x is:open y');
    expect(fixed('x -form:jan', 'from')).toBe('x -from:jan');
  });

  test('what is still being written is no fault yet', () => {
    const codes = (text: string) => settledFaults(text, parseQuery(text).faults, 'en').map(({ code }) => code);
    expect(codes('lang:f')).toEqual([]);
    expect(codes('"half')).toEqual([]);
    expect(codes('is:opne')).toEqual(['value-unknown']);
    expect(codes('is:op x')).toEqual(['value-unknown']);
  });
});
