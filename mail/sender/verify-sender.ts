// The desk's own check of who sent a message: DKIM, SPF and DMARC over the raw bytes, with the DNS answers at hand.

import { evaluateDmarc } from 'mailauth/lib/dmarc/index.js';
import { dkimVerify } from 'mailauth/lib/dkim/verify.js';
import { spf } from 'mailauth/lib/spf/index.js';
import type { Instant } from '#core/base/day.ts';
import { domainOf, isSameOrganisation, normalDomain } from '#core/intake/sender/domain-of.ts';
import type { MailOrigin } from '#core/intake/sender/mail-origin.ts';
import type { ReceiverTrust } from '#core/intake/sender/receiver-trust.ts';
import type {
  AuthenticationResult,
  DnsAnswer,
  DnsQuestion,
  MailClient,
  MethodResult,
} from '#core/case/sender-check.ts';
import { fromFirstField, readHeader } from '../mime/header-fields.ts';
import { createEvidenceResolver, type EvidenceResolver } from './evidence-resolver.ts';
import { mailClient } from './mail-client.ts';
import { readOrigin } from './read-origin.ts';
import { readSignatures, unsignedFields, type Signature } from './signatures.ts';

export interface VerifyRequest {
  /** For which moment expiry is judged. */
  readonly at: Instant;
  /** What was asked so far. */
  readonly evidence: readonly DnsAnswer[];
  /** How the client is found; a check that is repeated knows it already. */
  readonly client:
    | { readonly by: 'header'; readonly trust: ReceiverTrust }
    | { readonly by: 'record'; readonly client: MailClient | undefined };
}

export interface SenderFinding {
  readonly address: string | undefined;
  readonly origin: MailOrigin;
  readonly client: MailClient | undefined;
  readonly own: readonly AuthenticationResult[];
  readonly unsigned: readonly string[];
  /** The answers that the finding rests on. */
  readonly used: readonly DnsAnswer[];
  /** To be asked before the finding is one; until then it is full of `temperror`. */
  readonly questions: readonly DnsQuestion[];
}

/** More signatures than this are no help to anybody but who wants to keep the desk busy. */
const mostSignatures = 12;

/** Asks nobody. The same bytes and the same evidence give the same finding, today and in ten years. */
export async function verifySender(raw: Uint8Array, request: VerifyRequest): Promise<SenderFinding> {
  const octets = fromFirstField(raw);
  const header = readHeader(octets);
  const resolver = createEvidenceResolver(request.evidence);
  const { address, ...origin } = await readOrigin(octets, header);
  const client = request.client.by === 'record' ? request.client.client : mailClient(header, request.client.trust);
  const rest = { origin: { faults: origin.faults, statements: origin.statements }, client };
  const isCrowded = header.filter(({ name }) => name === 'dkim-signature').length > mostSignatures;
  // An ambiguous From is not worth a question: nothing that is found could be believed.
  if (address === undefined || isCrowded) return { ...rest, address, own: [], unsigned: [], used: [], questions: [] };
  const dkim = await dkimVerify(Buffer.from(octets), {
    resolver: resolver.resolve,
    curTime: new Date(request.at),
    strict: true,
    minBitLength: 1024,
  });
  const signatures = readSignatures(dkim.results, header);
  const sent = client === undefined ? undefined : await checkSpf(client, resolver);
  const domain = domainOf(address);
  const dmarc = await checkDmarc({ dkim, signatures, sent, domain, address, resolver });
  const counting = signatures.filter(
    ({ result }) => result.result === 'pass' && isSameOrganisation(result.domain, domain),
  );
  return {
    ...rest,
    address,
    own: [...signatures.map(({ result }) => result), ...(sent === undefined ? [] : [sent]), dmarc],
    unsigned: unsignedFields(counting, header),
    used: resolver.used(),
    questions: resolver.unasked(),
  };
}

async function checkSpf({ ip, helo, mailFrom }: MailClient, resolver: EvidenceResolver): Promise<AuthenticationResult> {
  // The host name of this machine is nobody's business, not even in an explanation that is thrown away.
  const { domain, status } = await spf({
    resolver: resolver.resolve,
    ip,
    helo,
    sender: mailFrom,
    mta: 'desk.invalid',
    strict: true,
  });
  const result = status.result as MethodResult;
  return {
    method: 'spf',
    result,
    domain: normalDomain(domain ?? ''),
    ...(result === 'temperror' && { reason: 'no-answer' as const }),
  };
}

async function checkDmarc(found: {
  readonly dkim: Awaited<ReturnType<typeof dkimVerify>>;
  readonly signatures: readonly Signature[];
  readonly sent: AuthenticationResult | undefined;
  readonly domain: string;
  readonly address: string;
  readonly resolver: EvidenceResolver;
}): Promise<AuthenticationResult> {
  const { dkim, signatures, sent, domain, address, resolver } = found;
  const of = (result: MethodResult, reason?: AuthenticationResult['reason']): AuthenticationResult => ({
    method: 'dmarc',
    result,
    domain,
    ...(reason !== undefined && { reason }),
  });
  // A third reader of the From: the verifier's own must mean the same address.
  if (dkim.headerFrom.length !== 1 || dkim.headerFrom[0]?.toLowerCase().replace(/\.$/u, '') !== address)
    return of('permerror', 'malformed');
  const { response } = await evaluateDmarc({
    headerFrom: dkim.headerFrom,
    fromFields: dkim.fromFields,
    spfDomains: sent?.result === 'pass' ? [sent.domain] : [],
    dkimDomains: signatures
      .filter(({ result }) => result.result === 'pass')
      .map(({ id, result }) => ({ id: id ?? '', domain: result.domain, aligned: false, underSized: 0 })),
    resolver: resolver.resolve,
    strict: true,
  });
  if (response === false) return of('permerror', 'malformed');
  const result = response.status.result as MethodResult;
  if (result === 'temperror') return of(result, 'no-answer');
  if (result !== 'fail') return of(result);
  const isOpen = [sent, ...signatures.map((signature) => signature.result)].some((one) => one?.result === 'temperror');
  if (isOpen) return of('temperror', 'no-answer');
  const isSpoilt = signatures.some(
    (one) => one.result.result === 'fail' && isSameOrganisation(one.result.domain, domain),
  );
  // Without the client's address half of DMARC cannot be told: that is no failure.
  return sent === undefined && !isSpoilt ? of('neutral', 'unknown-client') : of('fail');
}
