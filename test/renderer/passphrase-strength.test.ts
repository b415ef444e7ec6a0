import { describe, expect, it } from 'vitest';
import { isStrongEnough } from '#host/keys/passphrase-rule.ts';
import { strengthOf } from '#renderer/screens/welcome/passphrase-strength.ts';

const samples = [
  'short',
  'aaaaaaaaaaaaaaaa',
  'correct horse battery staple',
  'zwaluw fiets lantaarn brug',
  'Tr0ub4dor&3xyz',
  'abc def',
];

describe('the hint on a passphrase', () => {
  it.each(samples)('calls weak what the desk refuses, and nothing else: %s', (passphrase) => {
    expect(strengthOf(passphrase) === 'weak').toBe(!isStrongEnough(passphrase));
  });

  it('says nothing about nothing', () => {
    expect(strengthOf('')).toBe('empty');
  });
});
