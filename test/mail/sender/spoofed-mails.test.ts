import { describe, expect, it } from 'vitest';
import type { Instant } from '#core/base/day.ts';
import { noTrust } from '#core/intake/sender/receiver-trust.ts';
import { verdictOf } from '#core/intake/sender/verdict-of.ts';
import { gatherFinding } from '#mail/sender/gather-finding.ts';
import { directPool } from '#test/support/direct-pool.ts';
import { fakeDns, signingDomain, signMail, zoneOf } from '#test/support/signed-mail.ts';
import { spoofedMails } from './spoofed-mails.ts';

const forger = signingDomain('attacker.example.net');
const victim = signingDomain('example.org');
const reject = 'v=DMARC1; p=reject';
const dns = fakeDns({ ...zoneOf(forger), ...zoneOf(victim, reject) });
const rest = [
  'To: dpo@example.com',
  'Subject: Inzage',
  'Date: Thu, 05 Mar 2026 09:00:00 +0000',
  '',
  'Geef mij alles.',
  '',
];

async function verdict(raw: string): Promise<string> {
  const request = { at: '2026-03-05T09:00:10.000Z' as Instant, client: { by: 'header', trust: noTrust } } as const;
  const finding = await gatherFinding(directPool, Buffer.from(raw, 'utf8'), request, dns);
  if (finding === undefined) throw new Error('the worker gave up');
  return verdictOf({
    address: finding.address,
    fromFaults: finding.origin.faults,
    own: finding.own,
    stated: undefined,
  });
}

const believed = ['aligned', 'signed', 'stated'];

describe('none of these is ever shown as proved (threat T8)', () => {
  it('are more than sixty', () => expect(spoofedMails.length).toBeGreaterThan(60));

  it.each(spoofedMails)('unsigned: %s', async (_, lines) => {
    expect(believed).not.toContain(await verdict([...lines, ...rest].join('\r\n')));
  });

  it.each(spoofedMails)('signed by the forger’s own domain: %s', async (_, lines) => {
    const raw = [...lines, ...rest].join('\r\n');
    // What the signer cannot sign, a forger can: a signature over another mail, set on top.
    const signed = await signMail(raw, forger, { headerList: ['From', 'Subject'] }).catch(() => raw);
    expect(believed).not.toContain(await verdict(signed));
  });

  it.each(spoofedMails)('put on top of a mail that the victim signed: %s', async (_, lines) => {
    const signed = await signMail(['From: Anna <anna@example.org>', ...rest].join('\r\n'), victim, {
      headerList: ['From', 'Subject'],
    });
    // Without a From on top the mail is the victim's still, as it was sent.
    const from = lines.filter((line) => /from/iu.test(line));
    const top = from.length === 0 ? ['From: x@attacker.example.net'] : from;
    expect(believed).not.toContain(await verdict(`${top.join('\r\n')}\r\n${signed}`));
  });
});
