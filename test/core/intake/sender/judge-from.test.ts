import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFromField } from '#core/intake/sender/from-field.ts';
import { judgeFrom } from '#core/intake/sender/judge-from.ts';
import { holdsOtherAddress } from '#core/intake/sender/name-with-address.ts';

const judge = (field: string, name: string, address: string) => {
  const reading = [{ name, address }];
  return judgeFrom([field], [reading, reading]);
};

describe('an honest From names one address', () => {
  it.each([
    ['anna@example.org', '', 'anna@example.org'],
    ['<Anna@Example.org>', '', 'anna@example.org'],
    ['Anna Voorbeeld <anna@example.org>', 'Anna Voorbeeld', 'anna@example.org'],
    ['"Voorbeeld, Anna" <anna@example.org>', 'Voorbeeld, Anna', 'anna@example.org'],
    ['anna@example.org (Anna Voorbeeld)', 'Anna Voorbeeld', 'anna@example.org'],
    ['=?utf-8?q?Zo=C3=AB?= <zoe@example.org>', 'Zoë', 'zoe@example.org'],
    ['"P.de Vries" <p@example.org>', 'P.de Vries', 'p@example.org'],
    ['"Klantenservice example.org" <k@mail.example.org>', 'Klantenservice example.org', 'k@mail.example.org'],
    ['kim.ng <kim.ng@example.org>', 'kim.ng', 'kim.ng@example.org'],
    ['"anna@example.org" <anna@example.org>', 'anna@example.org', 'anna@example.org'],
    ['Anna <anna+avg@example.org>', 'Anna', 'anna+avg@example.org'],
    ['Anna <anna@xn--bcher-kva.example>', 'Anna', 'anna@xn--bcher-kva.example'],
    ['Anna <anna@bücher.example>', 'Anna', 'anna@bücher.example'],
    ['Ἄννα <anna@example.org>', 'Ἄννα', 'anna@example.org'],
  ])('%s', (field, name, address) => {
    const judged = judge(field, name, address);
    expect(judged).toEqual({ faults: [], address });
  });
});

describe('each fault by its name', () => {
  it.each([
    ['several-mailboxes', 'a@example.org, b@example.org', '', 'a@example.org'],
    ['several-mailboxes', 'Desk: a@example.org;', 'Desk', 'a@example.org'],
    ['encoded-address', '=?utf-8?q?a?=@example.org', '', '=?utf-8?q?a?=@example.org'],
    ['route-address', '<@example.net:a@example.org>', '', '@example.net:a@example.org'],
    ['route-address', 'a%example.net@example.org', '', 'a%example.net@example.org'],
    ['malformed-address', 'a@b@example.org', '', 'a@b@example.org'],
    ['malformed-address', '<a@example.org> b', '', 'a@example.org'],
    ['control-characters', 'a\u0000@example.org', '', 'a@example.org'],
    ['control-characters', 'Anna <a@example.org>', 'Anna\u202e', 'a@example.org'],
    ['readers-disagree', 'Anna <a@example.org>', 'Anna', 'b@example.org'],
    ['name-holds-other-address', '"b@example.net" <a@example.org>', 'b@example.net', 'a@example.org'],
    ['no-from', 'Anna', 'Anna', ''],
  ])('%s: %s', (fault, field, name, address) => {
    const judged = judge(field, name, address);
    expect(judged.faults).toContain(fault);
    expect(judged.address).toBeUndefined();
  });

  it('none and several fields', () => {
    expect(judgeFrom([], [])).toEqual({ faults: ['no-from'], address: undefined });
    const reading = [{ name: '', address: 'a@example.org' }];
    expect(judgeFrom(['a@example.org', 'a@example.org'], [reading]).faults).toContain('several-from-fields');
  });
});

it('never throws and never drops a fault silently, whatever is written', () => {
  const pieces = fc.constantFrom(
    '<',
    '>',
    '"',
    '(',
    ')',
    ',',
    ';',
    ':',
    '@',
    '\\',
    ' ',
    'anna',
    'example.org',
    '=?q?',
    '\u0000',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
      const field = parts.join('');
      const { mailboxes } = readFromField(field);
      const { faults, address } = judgeFrom([field], [mailboxes.map((one) => ({ name: '', address: one.address }))]);
      expect(address === undefined).toBe(faults.length > 0);
      if (address !== undefined) expect(address).toMatch(/^[^\s<>()"]+@[^\s<>()"@]+$/u);
    }),
    { numRuns: 3_000 },
  );
});

describe('a name that shows another address', () => {
  it.each([
    ['anna@example.org', true],
    ['Anna <anna@example.org>', true],
    ['ANNA@EXAMPLE.ORG', true],
    ['anna＠example．org', true],
    ['anna (at) example (dot) org', true],
    ['anna[at]example.org', true],
    ['example.com', true],
    ['www.example.com', true],
    ['Helpdesk example.com', true],
    ['exa\u200bmple.com', true],
    ['Anna Voorbeeld', false],
    ['J.de Vries', false],
    ['Dr.Anna Voorbeeld', false],
    ['Example B.V.', false],
    ['@anna', false],
    ['x@attacker.example.net', false],
    ['attacker.example.net', false],
    ['mail.example.net', false],
  ])('%s: %s', (name, expected) => expect(holdsOtherAddress(name, 'x@attacker.example.net')).toBe(expected));
});
