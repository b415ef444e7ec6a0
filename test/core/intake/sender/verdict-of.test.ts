import { describe, expect, it } from 'vitest';
import type { AuthenticationResult, MethodResult } from '#core/case/sender-check.ts';
import type { PlacedStatement } from '#core/intake/sender/mail-origin.ts';
import { isTrustedHost, receiverTrust, statedBy } from '#core/intake/sender/receiver-trust.ts';
import { verdictOf } from '#core/intake/sender/verdict-of.ts';

const of = (method: AuthenticationResult['method'], result: MethodResult, domain = 'example.org') => ({
  method,
  result,
  domain,
});
const [dkim, dmarc] = [of('dkim', 'pass'), of('dmarc', 'pass')];
const verdict = (own: readonly AuthenticationResult[], stated: readonly AuthenticationResult[] = []) =>
  verdictOf({
    address: 'anna@example.org',
    fromFaults: [],
    own,
    stated: stated.length === 0 ? undefined : { by: 'mx.example.com', results: stated },
  });

describe('the verdict', () => {
  it.each<[string, readonly AuthenticationResult[], readonly AuthenticationResult[], string]>([
    ['nothing known', [], [], 'unchecked'],
    ['DKIM and DMARC', [dkim, dmarc], [], 'aligned'],
    ['SPF and DMARC', [of('spf', 'pass'), dmarc], [], 'aligned'],
    ['DMARC alone, which cannot be', [dmarc], [], 'unproved'],
    ['DMARC for another domain', [dkim, of('dmarc', 'pass', 'example.net')], [], 'unproved'],
    ['DKIM without a policy', [dkim, of('dmarc', 'none')], [], 'signed'],
    ['DKIM of a parent without a policy', [of('dkim', 'pass', 'org'), of('dmarc', 'none')], [], 'unproved'],
    [
      'DKIM of a subdomain without a policy',
      [of('dkim', 'pass', 'a.example.org'), of('dmarc', 'none')],
      [],
      'unproved',
    ],
    ['DKIM of a stranger', [of('dkim', 'pass', 'example.net'), of('dmarc', 'none')], [], 'unproved'],
    ['SPF without a policy', [of('spf', 'pass'), of('dmarc', 'none')], [], 'unproved'],
    ['DMARC fails', [of('dkim', 'none', ''), of('dmarc', 'fail')], [], 'failed'],
    ['its own signature fails', [of('dkim', 'fail'), of('dmarc', 'none')], [], 'failed'],
    ['a stranger’s signature fails', [of('dkim', 'fail', 'example.net'), of('dmarc', 'none')], [], 'unproved'],
    ['no answer', [of('dkim', 'temperror'), of('dmarc', 'temperror')], [], 'unchecked'],
    ['half an answer', [dkim, of('dmarc', 'temperror')], [], 'unchecked'],
    ['a word of the provider', [], [dmarc], 'stated'],
    ['a word about another domain', [], [of('dmarc', 'pass', 'example.net')], 'unchecked'],
    ['a word about the signature', [], [dkim], 'stated'],
    ['a word about SPF alone', [], [of('spf', 'pass')], 'unchecked'],
    ['a word against it', [], [of('dmarc', 'fail')], 'failed'],
    ['a word for it, and nothing found', [of('dkim', 'neutral'), of('dmarc', 'neutral')], [dmarc], 'stated'],
    ['a word against it, and a proof', [dkim, dmarc], [of('dmarc', 'fail')], 'aligned'],
    ['a word for it, and changed on the way', [of('dkim', 'fail'), of('dmarc', 'fail')], [dmarc], 'stated'],
  ])('%s', (_, own, stated, expected) => expect(verdict(own, stated)).toBe(expected));

  it('is ambiguous with any fault, whatever passes', () => {
    const all = { address: undefined, own: [dkim, dmarc], stated: { by: 'mx.example.com', results: [dmarc] } };
    expect(verdictOf({ ...all, fromFaults: ['readers-disagree'] })).toBe('ambiguous');
    expect(verdictOf({ ...all, fromFaults: [] })).toBe('ambiguous');
  });
});

describe('whose word counts', () => {
  const statement = (by: string, place: PlacedStatement['place']): PlacedStatement => ({ by, place, results: [dmarc] });
  const origin = (...statements: readonly PlacedStatement[]) => ({ faults: [], statements });

  it.each<[string, readonly string[], readonly string[], string, boolean]>([
    ['the IMAP server’s own domain', ['imap.example.com'], [], 'mx3.example.com', true],
    ['its registered domain and not its neighbour', ['imap.example.co.uk'], [], 'mx.other.co.uk', false],
    ['Google’s', ['imap.gmail.com'], [], 'mx.google.com', true],
    ['Microsoft’s', ['outlook.office365.com'], [], 'db8.prod.outlook.com', true],
    ['a stranger’s', ['imap.example.com'], [], 'mx.example.net', false],
    ['a name that only ends alike', ['imap.example.com'], [], 'notexample.com', false],
    ['an address', ['127.0.0.1'], [], '127.0.0.1', false],
    ['a bare host', ['localhost'], [], 'localhost', false],
    ['the user’s choice', ['localhost'], ['mx.example.net'], 'mx.example.net', true],
    ['the user’s choice, for a file', [], ['mx.example.net'], 'mx.example.net', false],
  ])('%s', (_, hosts, byUser, host, expected) => {
    expect(isTrustedHost(host, receiverTrust(hosts, byUser))).toBe(expected);
  });

  it('the topmost trusted one above all Received fields', () => {
    const trust = receiverTrust(['imap.example.com'], []);
    const found = statedBy(origin(statement('mx.example.net', 'above'), statement('mx.example.com', 'above')), trust);
    expect(found?.by).toBe('mx.example.com');
    expect(statedBy(origin(statement('mx.example.com', 'below')), trust)).toBeUndefined();
  });

  it('below them only where the provider is known to write there', () => {
    const google = receiverTrust(['imap.gmail.com'], []);
    expect(statedBy(origin(statement('mx.google.com', 'below')), google)?.by).toBe('mx.google.com');
    expect(statedBy(origin(statement('mx2.google.com', 'below')), google)).toBeUndefined();
    expect(statedBy(undefined, google)).toBeUndefined();
  });
});
