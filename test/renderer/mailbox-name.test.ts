import { describe, expect, it } from 'vitest';
import { mailboxName } from '#renderer/parts/mailbox-name.ts';

describe('mailboxName', () => {
  it('prefers the name, then the address, then the words for nobody', () => {
    expect(mailboxName({ name: 'Solène', address: 's@example.org' }, 'Nobody')).toBe('Solène');
    expect(mailboxName({ name: '', address: 's@example.org' }, 'Nobody')).toBe('s@example.org');
    expect(mailboxName({ name: '', address: '' }, 'Nobody')).toBe('Nobody');
  });

  it('does not let a name pose as an address', () => {
    expect(mailboxName({ name: 'dpo@bank.example', address: 'mallory@example.net' }, 'Nobody')).toBe(
      'mallory@example.net',
    );
  });
});
