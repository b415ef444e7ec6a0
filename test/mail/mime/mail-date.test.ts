import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMailDate, parseReceivedDate } from '#mail/mime/mail-date.ts';

describe('reading the dates of mail', () => {
  it.each([
    ['Thu, 05 Mar 2026 10:00:00 +0100', '2026-03-05T09:00:00.000Z'],
    ['5 Mar 2026 10:00:00 +0100', '2026-03-05T09:00:00.000Z'],
    ['Thu, 5 Mar 2026 10:00 +0100', '2026-03-05T09:00:00.000Z'],
    ['Thu, 5 Mar 2026 10:00:00 +0100 (CET)', '2026-03-05T09:00:00.000Z'],
    ['Thu, 5 (fifth) Mar (March (2nd month)) 2026 10:00:00 +0100', '2026-03-05T09:00:00.000Z'],
    ['Thu,  5 Mar 2026 23:59:60 -0000', '2026-03-05T23:59:59.000Z'],
    ['Thu, 5 Mar 26 10:00:00 GMT', '2026-03-05T10:00:00.000Z'],
    ['Thu, 5 Mar 98 10:00:00 EST', '1998-03-05T15:00:00.000Z'],
    ['Thu, 5 Mar 126 10:00:00 UT', '2026-03-05T10:00:00.000Z'],
    ['Thu, 5 Mar 2026 10:00:00 CEST', '2026-03-05T08:00:00.000Z'],
    ['Thu, 5 Mar 2026 10:00:00 XYZ', '2026-03-05T10:00:00.000Z'],
    ['Thu, 5 Mar 2026 10:00:00', '2026-03-05T10:00:00.000Z'],
    ['Thu, 5 March 2026 10.00.00 +01:00', '2026-03-05T09:00:00.000Z'],
    ['05-Mar-2026 10:00:00 +0100', '2026-03-05T09:00:00.000Z'],
    ['Thu Mar  5 10:00:00 2026', '2026-03-05T10:00:00.000Z'],
    ['Thu Mar  5 10:00:00 +0100 2026', '2026-03-05T09:00:00.000Z'],
    ['Thu Mar  5 10:00:00 2026 +0100', '2026-03-05T09:00:00.000Z'],
    ['Thu Mar 5 10:00:00 CET 2026', '2026-03-05T09:00:00.000Z'],
    ['2026-03-05T10:00:00+01:00', '2026-03-05T09:00:00.000Z'],
    ['2026-03-05 10:00:00', '2026-03-05T10:00:00.000Z'],
    ['Sun, 29 Feb 2032 12:00:00 +0000', '2032-02-29T12:00:00.000Z'],
    ['Thu, 5 Mar 2026 10:00:00 +9999', '2026-03-05T10:00:00.000Z'],
  ])('%s', (text, expected) => {
    expect(parseMailDate(text)).toBe(expected);
  });

  it.each([
    '',
    'yesterday',
    'Thu, 31 Feb 2026 10:00:00 +0100',
    '5 Foo 2026 10:00:00',
    'Thu, 5 Mar 2026 25:00:00 +0100',
    '5 Mar 2026',
    '(',
  ])('finds no date in "%s"', (text) => {
    expect(parseMailDate(text)).toBeUndefined();
  });

  it.each([
    ['from a.example by b.example with ESMTPS id 1; Thu, 5 Mar 2026 10:00:00 +0100', '2026-03-05T09:00:00.000Z'],
    [
      'from a (TLS; 256 bits) by b (1; 2) id 3;\r\n\tThu, 5 Mar 2026 10:00:00 +0100 (CET; winter)',
      '2026-03-05T09:00:00.000Z',
    ],
    ['by b.example Thu, 5 Mar 2026 10:00:00 +0100', '2026-03-05T09:00:00.000Z'],
    ['from a by b id 1', undefined],
    ['from a by b;', undefined],
  ])('RFC 5322 3.6.7: the time of a Received field stands behind its last semicolon: %s', (field, expected) => {
    expect(parseReceivedDate(field)).toBe(expected);
  });

  it('gives for any text an instant or nothing', () => {
    const pieces = 'Thu|,| |5|31|Mar|2026|99999|10:00:00|+0100|(|)|;|\\|T|-|:'.split('|');
    const jumble = fc.array(fc.constantFrom(...pieces), { maxLength: 20 }).map((parts) => parts.join(''));
    const isInstant = (text: string) =>
      [parseMailDate(text), parseReceivedDate(text)].every(
        (found) => found === undefined || /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.000Z$/u.test(found),
      );
    expect(() => fc.assert(fc.property(fc.oneof(fc.string(), jumble), isInstant))).not.toThrow();
  });
});
