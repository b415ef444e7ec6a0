import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Obstacle } from '#core/desk/obstacle.ts';
import { longestWait, nextTry, noTries, shortestWait, type Tries } from '#host/sync/next-try.ts';

const server = { host: 'imap.example.org', port: 993 };
const unreachable: Obstacle = { code: 'imap-unreachable', reason: 'network', ...server };
const refused: Obstacle = { code: 'imap-login-refused', reason: 'credentials', ...server };

/** The waits of so many failures in a row, in seconds; `needs-you` where it ends. */
function waits(obstacles: readonly Obstacle[], chance = 0.999): readonly (number | 'needs-you')[] {
  let tries: Tries = noTries;
  return obstacles.map((obstacle) => {
    const next = nextTry(tries, obstacle, chance);
    if (next.kind === 'needs-you') return 'needs-you';
    tries = next.tries;
    return Math.round(next.milliseconds / 1000);
  });
}

const often = (times: number, obstacle: Obstacle) => Array.from({ length: times }, () => obstacle);

describe('after a failure', () => {
  test('the wait doubles from 5 seconds up to 15 minutes', () => {
    expect(waits(often(10, unreachable))).toEqual([5, 10, 20, 40, 80, 160, 320, 640, 900, 900]);
  });

  test('is never shorter than 5 seconds nor longer than 15 minutes, whatever chance says', () => {
    fc.assert(
      fc.property(fc.nat(2000), fc.double({ min: 0, max: 0.999_999, noNaN: true }), (failures, chance) => {
        const next = nextTry({ failures, refusals: 0 }, unreachable, chance);
        if (next.kind !== 'wait') throw new Error('gave up');
        expect(next.milliseconds).toBeGreaterThanOrEqual(shortestWait);
        expect(next.milliseconds).toBeLessThanOrEqual(longestWait);
      }),
    );
  });

  test('desks come back at different moments', () => {
    expect(waits(often(4, unreachable), 0)).toEqual([5, 5, 10, 20]);
  });

  test('a server that asks to slow down is left alone for a minute', () => {
    expect(waits([{ code: 'imap-broken-off', reason: 'throttled', ...server }])).toEqual([60]);
  });
});

describe('a person is needed', () => {
  test('after three refused logins, so that no account is locked by trying', () => {
    expect(waits([refused, refused, refused])).toEqual([5, 10, 'needs-you']);
  });

  test('not after a login service that is down for a while', () => {
    const down: Obstacle = { code: 'imap-login-refused', reason: 'unavailable', ...server };
    expect(waits(often(5, down))).not.toContain('needs-you');
  });

  test.each<Obstacle>([
    { code: 'imap-certificate', reason: 'wrong-host', ...server },
    { code: 'imap-tls', reason: 'injection', ...server },
    { code: 'imap-starttls-missing', ...server },
    { code: 'account-secret-missing', id: 'a1' },
    { code: 'sign-in-missing' },
  ])('at once for $code', (obstacle) => {
    expect(waits([obstacle])).toEqual(['needs-you']);
  });
});
