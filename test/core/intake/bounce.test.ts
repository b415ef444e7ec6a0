import { describe, expect, it } from 'vitest';
import { readBounce } from '#core/intake/bounce.ts';

const headerId = '0123456789abcdef@example.com';
const returned = `Content-Type: message/rfc822\r\n\r\nMessage-ID: <${headerId}>\r\nSubject: Uw verzoek\r\n\r\nx\r\n`;

function report(fields: string): string {
  return `Content-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.example.net\r\n\r\n${fields}\r\n\r\n--b\r\n${returned}`;
}

describe('readBounce', () => {
  it('reads who was not reached, and the status (RFC 3464 2.3)', () => {
    const fields =
      'Original-Recipient: rfc822;Anna@example.org\r\nFinal-Recipient: rfc822; a.jansen@mail.example.org\r\nAction: failed\r\nStatus: 5.1.1';
    expect(readBounce(report(fields), '')).toEqual({
      headerIds: [headerId],
      recipients: [{ address: 'anna@example.org', status: '5.1.1', isFinal: true }],
    });
  });

  it('tells a delay from a failure', () => {
    const fields = 'Final-Recipient: rfc822;anna@example.org\r\nAction: delayed\r\nStatus: 4.4.1';
    expect(readBounce(report(fields), '')?.recipients).toEqual([
      { address: 'anna@example.org', status: '4.4.1', isFinal: false },
    ]);
  });

  it('is silent about a mail that was delivered', () => {
    const fields = 'Final-Recipient: rfc822;anna@example.org\r\nAction: delivered\r\nStatus: 2.0.0';
    expect(readBounce(report(fields), 'Your message was delivered.')).toBeUndefined();
  });

  it('reads each of several recipients', () => {
    const one = (name: string, action: string) =>
      `Final-Recipient: rfc822;${name}@example.org\r\nAction: ${action}\r\nStatus: 5.0.0`;
    const read = readBounce(report([one('a', 'failed'), one('b', 'relayed'), one('c', 'failed')].join('\r\n\r\n')), '');
    expect(read?.recipients.map(({ address }) => address)).toEqual(['a@example.org', 'c@example.org']);
  });

  it.each([
    [
      'qmail',
      'Hi. This is the qmail-send program.\n\n<anna@example.org>:\nSorry, no mailbox here by that name. (#5.1.1)\n',
      '5.1.1',
      true,
    ],
    [
      'Postfix',
      'I’m sorry to have to inform you.\n\n<anna@example.org>: host mx said: 550 5.7.1 no (in reply to RCPT TO)\n',
      '5.7.1',
      true,
    ],
    [
      'Exim, which tries again',
      'Warning: message still undelivered after 1 day\n\n  anna@example.org\n    Delay reason: timeout\n',
      '',
      false,
    ],
    [
      'one in Dutch',
      'Uw bericht kon niet worden bezorgd aan:\n\n  anna@example.org\n  550 Gebruiker onbekend\n',
      '550',
      true,
    ],
    ['one in Dutch that tries again', 'De bezorging is vertraagd.\n\n  anna@example.org\n', '', false],
    [
      'one in French',
      'Votre message n’a pas pu être remis à :\n\n  anna@example.org\n  550 utilisateur inconnu\n',
      '550',
      true,
    ],
    ['one in German that tries again', 'Die Zustellung ist verzögert.\n\n  anna@example.org\n', '', false],
  ])('reads the letter of %s, written before there were reports', (_server, text, status, isFinal) => {
    expect(readBounce(`Subject: failure\r\n\r\n${text}\r\nMessage-ID: <${headerId}>\r\n`, text)).toEqual({
      headerIds: expect.arrayContaining([headerId]) as unknown,
      recipients: [{ address: 'anna@example.org', status, isFinal }],
    });
  });

  it('finds a Message-ID that quoted-printable broke in two (RFC 2045 6.7)', () => {
    const broken = `Message-ID: <0123456789=\r\nabcdef@example.com>`;
    expect(readBounce(broken, '<anna@example.org>: 550 no')?.headerIds).toContain(headerId);
  });

  it('gives nothing where no mail is named', () => {
    expect(readBounce('Subject: x\r\n\r\nno', '550 no')).toBeUndefined();
  });

  it('does not take long over hostile text', { timeout: 20_000 }, () => {
    const hostile = `${'<'.repeat(100_000)}${'a@'.repeat(100_000)}${'final-recipient:\n'.repeat(5_000)}`;
    expect(() => readBounce(hostile, hostile)).not.toThrow();
  });
});
