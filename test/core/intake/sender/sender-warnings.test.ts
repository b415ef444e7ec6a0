import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLookAlikes } from '#core/intake/sender/look-alike.ts';
import { mixesScripts } from '#core/intake/sender/mixed-scripts.ts';
import { isOneSlipApart } from '#core/intake/sender/near.ts';
import { unicodeDomain } from '#core/intake/sender/punycode.ts';
import { senderWarnings } from '#core/intake/sender/sender-warnings.ts';
import { createSkeleton } from '#core/intake/sender/skeleton.ts';

const compare = createLookAlikes()({
  mailboxes: [
    { name: 'Anna Voorbeeld', address: 'anna.voorbeeld@example.org' },
    { name: 'KRAAFT', address: 'dpo@kraaft.example.com' },
    { name: 'Bram', address: 'bram@mailbox.example' },
  ],
  ownDomains: ['kraaft.example'],
}).of;

describe('look-alikes of those that the desk knows', () => {
  it.each([
    ['the same, other dots', 'anna.v00rbeeld@example.org', 'anna.voorbeeld@example.org'],
    ['an l for an i of the domain', 'anna.voorbeeld@exampie.org', 'anna.voorbeeld@example.org'],
    ['rn for m', 'anna.voorbeeld@exarnple.org', 'anna.voorbeeld@example.org'],
    ['letters changed places', 'anna.voorbeeld@exmaple.org', 'anna.voorbeeld@example.org'],
    ['a letter too many', 'anna.voorbeeld@examplee.org', 'anna.voorbeeld@example.org'],
    ['another ending', 'anna.voorbeeld@example.net', 'anna.voorbeeld@example.org'],
    ['a Cyrillic a', 'anna.voorbeeld@ex\u0430mple.org', 'anna.voorbeeld@example.org'],
    ['the same in punycode', 'anna.voorbeeld@xn--exmple-4nf.org', 'anna.voorbeeld@example.org'],
    ['the controller’s name with a zero', 'it@kr0aft.example', 'kraaft.example'],
    ['the controller’s name with a word', 'it@kraaft-support.example', 'kraaft.example'],
  ])('%s: %s', (_, address, of) => {
    expect(compare({ name: '', address })).toEqual([{ kind: 'look-alike-address', of }]);
  });

  it.each([
    'anna.voorbeeld@example.org',
    'carla@example.org',
    'anna@other.example',
    'bram@mailbix-services.example',
    'it@kraaft.example',
    'it@mail.kraaft.example',
    '',
  ])('not: %s', (address) => expect(compare({ name: '', address })).toEqual([]));

  it('a known name from an unknown address', () => {
    expect(compare({ name: 'Αnna  VOORBEELD', address: 'a.v@other.example' })).toEqual([
      { kind: 'look-alike-name', of: 'anna.voorbeeld@example.org' },
    ]);
    // A given name is nobody's own.
    expect(compare({ name: 'Bram', address: 'other@other.example' })).toEqual([]);
  });
});

describe('scripts', () => {
  it.each([
    ['p\u0430ypal', true],
    ['ex\u0251mple', false],
    ['Анна Voorbeeld', false],
    ['Анна', false],
    ['Γιώργος', false],
    ['日本語のNihongo', false],
    ['A\u0430', true],
  ])('%s: %s', (text, expected) => expect(mixesScripts(text)).toBe(expected));

  it.each([
    ['xn--bcher-kva.example', 'bücher.example'],
    ['xn--mnchen-3ya.example', 'münchen.example'],
    ['mail.xn--e1afmkfd.example', 'mail.пример.example'],
    ['xn--fiqs8s', '中国'],
    ['XN--BCHER-KVA.example', 'bücher.example'],
    ['example.org', 'example.org'],
    ['xn--', 'xn--'],
    ['xn--99999999', 'xn--99999999'],
    ['xn--a!b.example', 'xn--a!b.example'],
  ])('%s is shown as %s', (domain, shown) => expect(unicodeDomain(domain)).toBe(shown));

  it('never throws over a domain', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(typeof unicodeDomain(`xn--${text}`)).toBe('string');
      }),
    );
  });

  it('a skeleton is the same for what looks the same', () => {
    const skeleton = createSkeleton();
    expect(skeleton('pаypal')).toBe(skeleton('PayPal'));
    expect(skeleton('exarnple')).toBe(skeleton('example'));
    expect(skeleton('example')).not.toBe(skeleton('sample'));
  });
});

describe('one slip apart', () => {
  it.each([
    ['example', 'exmple', true],
    ['example', 'exxample', true],
    ['example', 'exomple', true],
    ['example', 'exapmle', true],
    ['example', 'example', false],
    ['example', 'exapmel', false],
    ['example', 'exampl', true],
    ['ab', 'ba', true],
    ['', 'a', true],
    ['', '', false],
    ['abc', 'xyz', false],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(isOneSlipApart(a, b)).toBe(expected);
    expect(isOneSlipApart(b, a)).toBe(expected);
  });
});

describe('what should give pause', () => {
  const plain = {
    from: { name: 'Anna', address: 'anna@example.org' },
    replyTo: [],
    lookAlikes: [],
    addressesBefore: [],
    unsigned: [],
  };

  it('nothing, mostly', () => expect(senderWarnings(plain)).toEqual([]));

  it('an answer that would go elsewhere, each place once', () => {
    const replyTo = ['anna@example.org', 'b@example.net', 'b@example.net'].map((address) => ({ name: '', address }));
    expect(senderWarnings({ ...plain, replyTo })).toEqual([{ kind: 'other-reply-address', address: 'b@example.net' }]);
  });

  it('an address that is new in the middle of a case', () => {
    const before = ['carla@example.org', 'anna@example.com'];
    expect(senderWarnings({ ...plain, addressesBefore: before })).toEqual([
      { kind: 'changed-address', before: 'anna@example.com' },
    ]);
    expect(senderWarnings({ ...plain, addressesBefore: [...before, 'anna@example.org'] })).toEqual([]);
  });

  it('foreign letters', () => {
    const from = { name: '', address: 'a@xn--pypal-4ve.example' };
    expect(senderWarnings({ ...plain, from })).toEqual([
      { kind: 'mixed-scripts' },
      { kind: 'punycode', shownAs: 'p\u0430ypal.example' },
    ]);
    expect(senderWarnings({ ...plain, from: { name: '', address: 'a@bücher.example' } })).toEqual([
      { kind: 'punycode', shownAs: 'bücher.example' },
    ]);
  });

  it('what the signature leaves open', () => {
    expect(senderWarnings({ ...plain, unsigned: ['subject'] })).toEqual([
      { kind: 'unsigned-fields', fields: ['subject'] },
    ]);
  });
});
