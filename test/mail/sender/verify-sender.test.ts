import { describe, expect, it } from 'vitest';
import type { Instant } from '#core/base/day.ts';
import { noTrust, receiverTrust, type ReceiverTrust } from '#core/intake/sender/receiver-trust.ts';
import { verdictOf } from '#core/intake/sender/verdict-of.ts';
import type { AskDns } from '#mail/sender/ask-dns.ts';
import { gatherFinding, repeatFinding } from '#mail/sender/gather-finding.ts';
import { directPool } from '#test/support/direct-pool.ts';
import { seededChance } from '#test/support/seeded-chance.ts';
import { deadDns, fakeDns, signingDomain, signMail, zoneOf, type Zone } from '#test/support/signed-mail.ts';

const at = '2026-03-05T09:00:10.000Z' as Instant;
const home = signingDomain('example.org');
const sub = signingDomain('mail.example.org');
const stranger = signingDomain('example.net');
const reject = 'v=DMARC1; p=reject';

function letter(from = 'Anna Voorbeeld <anna@example.org>', extra: readonly string[] = []): string {
  return [
    ...extra,
    `From: ${from}`,
    'To: dpo@example.com',
    'Subject: Inzageverzoek',
    'Date: Thu, 05 Mar 2026 09:00:00 +0000',
    'Message-ID: <1@example.org>',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'Ik verzoek u om inzage in mijn persoonsgegevens.',
    'Anna Voorbeeld',
    '',
  ].join('\r\n');
}

async function check(raw: string, ask: AskDns, trust: ReceiverTrust = noTrust) {
  const request = { at, client: { by: 'header', trust } } as const;
  const finding = await gatherFinding(directPool, Buffer.from(raw, 'latin1'), request, ask);
  if (finding === undefined) throw new Error('the worker gave up');
  const verdict = verdictOf({
    address: finding.address,
    fromFaults: finding.origin.faults,
    own: finding.own,
    stated: undefined,
  });
  return { ...finding, verdict };
}

describe('a mail that its domain signed', () => {
  it('is aligned where DMARC is published', async () => {
    const found = await check(await signMail(letter(), home), fakeDns(zoneOf(home, reject)));
    expect(found.own).toEqual([
      { method: 'dkim', result: 'pass', domain: 'example.org', selector: 'post' },
      { method: 'dmarc', result: 'pass', domain: 'example.org' },
    ]);
    expect(found.verdict).toBe('aligned');
    expect(found.unsigned).toEqual([]);
    expect(found.used.map(({ name }) => name)).toContain('post._domainkey.example.org');
  });

  it('is signed where none is', async () => {
    expect((await check(await signMail(letter(), home), fakeDns(zoneOf(home)))).verdict).toBe('signed');
  });

  it('is aligned by a subdomain unless the policy is strict (RFC 7489 3.1.1)', async () => {
    const raw = await signMail(letter(), sub);
    const zone = (policy: string): Zone => ({ ...zoneOf(sub), 'TXT _dmarc.example.org': [policy] });
    expect((await check(raw, fakeDns(zone(reject)))).verdict).toBe('aligned');
    expect((await check(raw, fakeDns(zone(`${reject}; adkim=s`)))).verdict).not.toBe('aligned');
  });

  it('is aligned from a subdomain by the policy of its parent', async () => {
    const raw = await signMail(letter('Anna <anna@mail.example.org>'), sub);
    const zone: Zone = { ...zoneOf(sub), 'TXT _dmarc.example.org': ['v=DMARC1; p=none; sp=reject'] };
    expect((await check(raw, fakeDns(zone))).verdict).toBe('aligned');
  });

  it('names the fields that the signature leaves open', async () => {
    const raw = await signMail(letter(undefined, ['Reply-To: other@example.net']), home, {
      headerList: ['From', 'Date'],
    });
    const found = await check(raw, fakeDns(zoneOf(home, reject)));
    expect(found.verdict).toBe('aligned');
    expect(found.unsigned).toEqual(['subject', 'to', 'reply-to', 'content-type']);
  });

  it('judges expiry by the moment of the receipt', async () => {
    const inTime = await signMail(letter(), home, { expires: '2026-03-12T09:00:00Z' });
    const expired = await signMail(letter(), home, {
      signedAt: '2026-03-01T09:00:00Z',
      expires: '2026-03-02T09:00:00Z',
    });
    const dns = fakeDns(zoneOf(home, reject));
    expect((await check(inTime, dns)).verdict).toBe('aligned');
    const found = await check(expired, dns);
    expect(found.verdict).toBe('unproved');
    expect(found.own[0]).toMatchObject({ result: 'neutral', reason: 'expired' });
  });
});

describe('what must not pass', () => {
  const dns = fakeDns({ ...zoneOf(home, reject), ...zoneOf(stranger) });

  it('a signature of another domain', async () => {
    expect((await check(await signMail(letter(), stranger), dns)).verdict).toBe('unproved');
  });

  it('a key that is not the domain’s', async () => {
    const forger = { ...home, privateKey: stranger.privateKey };
    const found = await check(await signMail(letter(), forger), dns);
    expect(found.verdict).toBe('failed');
    expect(found.own[0]).toMatchObject({ result: 'fail', reason: 'bad-signature' });
  });

  it('a key that is gone', async () => {
    const found = await check(await signMail(letter(), home), fakeDns({ 'TXT _dmarc.example.org': [reject] }));
    expect(found.verdict).toBe('unproved');
    expect(found.own[0]).toMatchObject({ reason: 'no-key' });
  });

  it('a changed body', async () => {
    const raw = (await signMail(letter(), home)).replace('om inzage', 'om wissing');
    const found = await check(raw, dns);
    expect(found.verdict).toBe('failed');
    expect(found.own[0]).toMatchObject({ result: 'fail', reason: 'body-changed' });
  });

  it('a body that goes on behind the signed length (RFC 6376 8.2)', async () => {
    const signed = await signMail(letter(), home, { maxBodyLength: 66 });
    expect(signed).toContain('l=66');
    const found = await check(`${signed}Maak het geld over.\r\n`, dns);
    expect(found.verdict).toBe('unproved');
    expect(found.own[0]).toMatchObject({ result: 'policy', reason: 'partly-signed' });
  });

  it('a second subject on top of the signed one (RFC 6376 8.15)', async () => {
    const found = await check(`Subject: Wissing\r\n${await signMail(letter(), home)}`, dns);
    expect(found.verdict).toBe('unproved');
    expect(found.own[0]).toMatchObject({ result: 'policy', reason: 'repeated-fields' });
  });

  it.each([
    ['before', (raw: string) => `From: Bram <bram@example.net>\r\n${raw}`],
    ['after', (raw: string) => raw.replace('To: dpo', 'From: Bram <bram@example.net>\r\nTo: dpo')],
    ['with a blank in its name', (raw: string) => `From : Bram <bram@example.net>\r\n${raw}`],
    ['behind a bare CR', (raw: string) => `X-Note: a\rFrom: Bram <bram@example.net>\r\n${raw}`],
    ['behind a NUL', (raw: string) => `\u0000From: Bram <bram@example.net>\r\n${raw}`],
  ])('a second From %s', async (_, spoil) => {
    expect((await check(spoil(await signMail(letter(), home)), dns)).verdict).toBe('ambiguous');
  });

  it('anything while the name server is silent', async () => {
    const found = await check(await signMail(letter(), home), deadDns);
    expect(found.verdict).toBe('unchecked');
    expect(found.own.filter(({ result }) => result === 'pass')).toEqual([]);
  });

  it('a signature whose policy cannot be asked for', async () => {
    const answers = fakeDns(zoneOf(home, reject));
    const half: AskDns = async (question) =>
      question.name.startsWith('_dmarc') ? deadDns(question) : answers(question);
    expect((await check(await signMail(letter(), home), half)).verdict).toBe('unchecked');
  });

  it('a crowd of signatures, whose keys are not even asked for', async () => {
    const raw = await signMail(letter(), home);
    const [line = ''] = /^DKIM-Signature:(?:.|\r\n[ \t])*\r\n/u.exec(raw) ?? [];
    const asked: Parameters<AskDns>[0][] = [];
    const found = await check(line.repeat(400) + raw, fakeDns(zoneOf(home, reject), asked));
    expect(found.verdict).toBe('unchecked');
    expect(asked).toEqual([]);
  });

  it('no signature at all: unproved while SPF is unknown', async () => {
    const found = await check(letter(), dns);
    expect(found.verdict).toBe('unproved');
    expect(found.own).toContainEqual({
      method: 'dmarc',
      result: 'neutral',
      domain: 'example.org',
      reason: 'unknown-client',
    });
  });
});

describe('SPF, by the own provider’s Received field', () => {
  const trust = receiverTrust(['imap.example.com'], []);
  const zone: Zone = {
    'TXT example.org': ['v=spf1 include:_spf.example.org mx -all'],
    'TXT _spf.example.org': ['v=spf1 ip4:192.0.2.0/28 -all'],
    'MX example.org': ['10 mx.example.org'],
    'A mx.example.org': ['198.51.100.7'],
    'TXT _dmarc.example.org': [reject],
  };
  const trace = (ip: string, by = 'mx.example.com', sender = 'anna@example.org') => [
    `Return-Path: <${sender}>`,
    'Received: from mx.example.com (localhost [127.0.0.1]) by store.example.com with LMTP; Thu, 05 Mar 2026 09:00:06 +0000',
    `Received: from out.example.org (out.example.org [${ip}]) by ${by} with ESMTPS; Thu, 05 Mar 2026 09:00:05 +0000`,
  ];

  it('passes from an address of the domain, and DMARC with it', async () => {
    for (const ip of ['192.0.2.3', '198.51.100.7']) {
      const found = await check(letter(undefined, trace(ip)), fakeDns(zone), trust);
      expect(found.client).toMatchObject({ ip, mailFrom: 'anna@example.org' });
      expect(found.verdict).toBe('aligned');
    }
  });

  it('fails from another address', async () => {
    const found = await check(letter(undefined, trace('203.0.113.9')), fakeDns(zone), trust);
    expect(found.own).toContainEqual({ method: 'spf', result: 'fail', domain: 'example.org' });
    expect(found.verdict).toBe('failed');
  });

  it('says nothing where the provider is unknown or another server wrote the field', async () => {
    expect((await check(letter(undefined, trace('192.0.2.3')), fakeDns(zone))).client).toBeUndefined();
    const other = await check(letter(undefined, trace('192.0.2.3', 'mx.example.net')), fakeDns(zone), trust);
    expect(other.client).toBeUndefined();
    expect(other.verdict).toBe('unproved');
  });

  it('does not take a forged step below for the provider’s own', async () => {
    const forged = [
      ...trace('203.0.113.9'),
      'Received: from out.example.org (out.example.org [192.0.2.3]) by mx.example.com with ESMTPS; Thu, 05 Mar 2026 08:00:05 +0000',
    ];
    const found = await check(letter(undefined, forged), fakeDns(zone), trust);
    expect(found.client?.ip).toBe('203.0.113.9');
    expect(found.verdict).toBe('failed');
  });

  it('does not count for a From of another domain', async () => {
    const own = trace('203.0.113.9', 'mx.example.com', 'mallory@example.net');
    const found = await check(letter(undefined, own), fakeDns({ ...zone, 'TXT example.net': ['v=spf1 +all'] }), trust);
    expect(found.own).toContainEqual({ method: 'spf', result: 'pass', domain: 'example.net' });
    expect(found.verdict).toBe('failed');
  });
});

describe('a check can be repeated from its evidence alone', () => {
  it('with the same outcome when every key is gone', async () => {
    const raws = [
      await signMail(letter(), home),
      (await signMail(letter(), home)).replace('om inzage', 'om wissing'),
      letter(),
    ];
    for (const raw of raws) {
      const first = await check(raw, fakeDns(zoneOf(home, reject)));
      const again = await repeatFinding(directPool, Buffer.from(raw, 'latin1'), {
        at,
        evidence: JSON.parse(JSON.stringify(first.used)) as typeof first.used,
        client: { by: 'record', client: first.client },
      });
      expect(again?.own).toEqual(first.own);
      expect(again?.questions).toEqual([]);
    }
  });

  it('and never with a better one when some of it is lost', async () => {
    const raw = await signMail(letter(), home);
    const first = await check(raw, fakeDns(zoneOf(home, reject)));
    for (const missing of first.used) {
      const evidence = first.used.filter((answer) => answer !== missing);
      const again = await repeatFinding(directPool, Buffer.from(raw, 'latin1'), {
        at,
        evidence,
        client: { by: 'record', client: undefined },
      });
      const verdict = verdictOf({ address: again?.address, fromFaults: [], own: again?.own ?? [], stated: undefined });
      // A record above the domain's own decides nothing for it.
      expect(verdict).toBe(missing.name === '_dmarc.org' ? 'aligned' : 'unchecked');
    }
  });
});

it('300 random bit flips of a signed mail: none that changes a signed part stays aligned', async () => {
  // With simple canonicalisation every octet is signed but for the signature's own value, whose blanks mean nothing.
  const text = await signMail(letter(), home, { canonicalization: 'simple/simple' });
  const raw = Buffer.from(text, 'latin1');
  const value = { from: text.indexOf(' b=') + 3, to: text.indexOf('\r\nFrom:') };
  const dns = fakeDns(zoneOf(home, reject));
  expect((await check(text, dns)).verdict).toBe('aligned');
  const chance = seededChance(20_260_305);
  const kept: number[] = [];
  for (let count = 0; count < 300; count += 1) {
    const flipped = Buffer.from(raw);
    const place = chance.below(raw.length);
    flipped[place] = (flipped[place] ?? 0) ^ (1 << chance.below(8));
    if (['aligned', 'signed'].includes((await check(flipped.toString('latin1'), dns)).verdict)) kept.push(place);
  }
  expect(kept.filter((place) => place < value.from || place >= value.to)).toEqual([]);
}, 60_000);
