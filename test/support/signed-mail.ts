// Invented domains with their own keys, mail that they sign, and a name server that knows them and nobody else.

import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { dkimSign } from 'mailauth/lib/dkim/sign.js';
import type { Instant } from '#core/base/day.ts';
import type { DnsAnswer, DnsQuestion } from '#core/case/sender-check.ts';
import type { AskDns } from '#mail/sender/ask-dns.ts';

export interface SigningDomain {
  readonly domain: string;
  readonly selector: string;
  readonly privateKey: string;
  /** The TXT record of the key. */
  readonly record: string;
}

export function signingDomain(domain: string, selector = 'post'): SigningDomain {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return { domain, selector, privateKey: pem(privateKey), record: `v=DKIM1; k=rsa; p=${der(publicKey)}` };
}

export interface SignOptions {
  /** Signed fields; the usual ones where absent. */
  readonly headerList?: readonly string[];
  readonly canonicalization?: string;
  readonly signedAt?: string;
  readonly expires?: string;
  /** Octets of the body that the signature covers. */
  readonly maxBodyLength?: number;
}

const usualFields = ['From', 'To', 'Subject', 'Date', 'Message-ID', 'MIME-Version', 'Content-Type'];

/** The mail with a DKIM-Signature of the domain on top. */
export async function signMail(raw: string, by: SigningDomain, options: SignOptions = {}): Promise<string> {
  const { signatures, errors } = await dkimSign(raw, {
    canonicalization: options.canonicalization ?? 'relaxed/relaxed',
    algorithm: 'rsa-sha256',
    signTime: new Date(options.signedAt ?? '2026-03-05T09:00:00Z'),
    ...(options.expires !== undefined && { expires: new Date(options.expires) }),
    signatureData: [
      {
        signingDomain: by.domain,
        selector: by.selector,
        privateKey: by.privateKey,
        headerList: [...(options.headerList ?? usualFields)],
        ...(options.maxBodyLength !== undefined && { maxBodyLength: options.maxBodyLength }),
      },
    ],
  } as Parameters<typeof dkimSign>[1]);
  if (errors.length > 0) throw new Error(`not signed: ${String(errors[0]?.err)}`);
  return signatures + raw;
}

export interface Zone {
  readonly [question: `${DnsQuestion['type']} ${string}`]: readonly string[];
}

export const dnsMoment = '2026-03-06T08:00:00.000Z' as Instant;

/** Names that are not in the zone do not exist. `asked` fills with every question. */
export function fakeDns(zone: Zone, asked: DnsQuestion[] = []): AskDns {
  return async (question) => {
    asked.push(question);
    const values = zone[`${question.type} ${question.name}`];
    const exists = Object.keys(zone).some((key) => key.endsWith(` ${question.name}`));
    const answer: DnsAnswer =
      values === undefined
        ? { ...question, values: [], failure: exists ? 'ENODATA' : 'ENOTFOUND', at: dnsMoment }
        : { ...question, values, at: dnsMoment };
    return answer;
  };
}

/** Nobody answers. */
export const deadDns: AskDns = async (question) => ({ ...question, values: [], failure: 'ETIMEOUT', at: dnsMoment });

/** A domain's zone: its key and, where given, its DMARC policy. */
export function zoneOf(by: SigningDomain, dmarc?: string): Zone {
  return {
    [`TXT ${by.selector}._domainkey.${by.domain}`]: [by.record],
    ...(dmarc === undefined ? {} : { [`TXT _dmarc.${by.domain}`]: [dmarc] }),
  };
}

function pem(key: KeyObject): string {
  return key.export({ type: 'pkcs8', format: 'pem' }).toString();
}

function der(key: KeyObject): string {
  return key.export({ type: 'spki', format: 'der' }).toString('base64');
}
