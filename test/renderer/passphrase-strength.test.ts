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
  it.each(samples)('calls nothing good that the desk would refuse: %s', (passphrase) => {
    if (strengthOf(passphrase) !== 'weak') expect(isStrongEnough(passphrase)).toBe(true);
    else expect(strengthOf(passphrase)).toBe('weak');
  });

  it('says nothing about nothing', () => {
    expect(strengthOf('')).toBe('empty');
  });
});
