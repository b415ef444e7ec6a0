import { createHmac } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commitment, padPayload, unpadPayload } from '#core/audit/payload.ts';

const opening = fc.uint8Array({ minLength: 32, maxLength: 32 });

describe('a payload', () => {
  test('is its length, its RFC 8785 spelling, and zeros up to a power of two', () => {
    const padded = padPayload({ b: 1, a: 'ü' });
    const body = Buffer.from('{"a":"ü","b":1}');
    expect(Buffer.from(padded)).toEqual(Buffer.concat([Buffer.from([0, 0, 0, 16]), body, Buffer.alloc(256 - 20)]));
  });

  test.each([
    [252, 256],
    [253, 512],
    [508, 512],
    [509, 1024],
  ])('of %i octets takes %i', (length, padded) => {
    const text = 'x'.repeat(length - 2);
    expect(padPayload(text)).toHaveLength(padded);
    expect(unpadPayload(padPayload(text))).toBe(`"${text}"`);
  });

  test('comes back as it was', () => {
    fc.assert(
      fc.property(fc.json(), (json) => {
        const value = JSON.parse(json) as string;
        expect(JSON.parse(unpadPayload(padPayload(value)) ?? '')).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  test('has one form only', () => {
    const whole = padPayload('ü');
    const others = [
      whole.subarray(0, 255),
      new Uint8Array(0),
      whole.with(0, 1),
      whole.with(3, 253),
      whole.with(255, 1),
      whole.with(5, 0xff),
      Uint8Array.from([...whole, ...new Uint8Array(256)]),
    ];
    for (const other of others) expect(unpadPayload(other)).toBeUndefined();
  });
});

describe('a commitment', () => {
  test('is HMAC-SHA256 under the opening, bound to the place in the log', () => {
    const secret = new Uint8Array(32).fill(5);
    const padded = padPayload({ act: 'case.closed' });
    const place = Buffer.from([0, 0, 0, 0, 0, 0, 1, 7]);
    const message = Buffer.concat([Buffer.from('dpo-desk/commit/v1'), Buffer.of(0), place, padded]);
    expect(commitment(secret, 263, padded)).toBe(createHmac('sha256', secret).update(message).digest('base64url'));
    expect(commitment(secret, 264, padded)).not.toBe(commitment(secret, 263, padded));
  });

  test('says nothing without the opening: equal payloads have unlike commitments', () => {
    fc.assert(
      fc.property(opening, opening, (one, other) => {
        fc.pre(Buffer.compare(one, other) !== 0);
        const padded = padPayload({ act: 'case.closed' });
        expect(commitment(one, 0, padded)).not.toBe(commitment(other, 0, padded));
      }),
    );
  });
});
