import { describe, expect, it } from 'vitest';
import type { Day } from '#core/base/day.ts';
import type { Obstacle } from '#core/desk/obstacle.ts';
import { locales } from '#core/words/locale.ts';
import { createSay } from '#core/words/say.ts';
import { sayObstacle } from '#core/words/say-obstacle.ts';

const server = { host: 'imap.example.org', port: 1993 };

const obstacles: readonly Obstacle[] = [
  { code: 'message-not-in-tray', id: 'm1', disposition: 'set-aside' },
  { code: 'already-extended', until: '2026-11-30' as Day },
  { code: 'extension-too-late', noticeBy: '2026-09-30' as Day },
  { code: 'receipt-out-of-range', day: '1999-12-31' as Day },
  { code: 'profile-unknown', profile: 'x', known: ['kraaft', 'other'] },
  { code: 'desk-newer', found: 3, known: 2 },
  { code: 'imap-url', reason: 'scheme' },
  { code: 'imap-unreachable', reason: 'refused', ...server },
  { code: 'imap-certificate', reason: 'expired', ...server },
  { code: 'imap-tls', reason: 'handshake', ...server },
  { code: 'imap-login-refused', reason: 'credentials', ...server },
  { code: 'imap-starttls-missing', ...server },
  { code: 'imap-folder-missing', ...server },
  { code: 'imap-limit', reason: 'literal', ...server },
  { code: 'imap-broken-off', reason: 'timeout', ...server },
  { code: 'imap-protocol', reason: 'preauth', ...server },
];

describe.each(locales)('obstacles in %s', (locale) => {
  it.each(obstacles)('words $code with all its facts', (obstacle) => {
    const sentence = sayObstacle(obstacle, createSay(locale), locale);
    expect(sentence).not.toMatch(/[{}]/);
    expect(sentence).toMatch(/\.$/);
  });
});

describe('sayObstacle', () => {
  it('writes a port as a name, without a thousands separator', () => {
    const sentence = sayObstacle({ code: 'imap-starttls-missing', ...server }, createSay('en'), 'en');
    expect(sentence).toContain('port 1993');
  });

  it('names the last day to announce an extension in full (GDPR Art. 12(3))', () => {
    const sentence = sayObstacle({ code: 'extension-too-late', noticeBy: '2026-09-30' as Day }, createSay('nl'), 'nl');
    expect(sentence).toContain('woensdag 30 september 2026');
  });
});
