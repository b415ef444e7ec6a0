// Whether a time stamp holds: over this hash, in answer to this question, signed by the certificate that it names.

import { constants, createHash, verify, X509Certificate } from 'node:crypto';
import { epochOf, type Instant } from '#core/base/day.ts';
import { contentOf, DerFault, isSame, nameOf, partsOf, tags } from './der.ts';
import { digests, names, signatures } from './oids.ts';
import { readToken, type Signer, type Token } from './read-token.ts';

export type TokenFault =
  /** Not a token, or one in a spelling or with algorithms that the desk does not take. */
  | 'unreadable'
  /** Over something else, or in answer to another question. */
  | 'mismatch'
  /** No certificate with it, one that may not stamp, or a signature that does not hold. */
  | 'signature';

export type TokenVerdict =
  | {
      readonly isGood: true;
      readonly hash: Uint8Array;
      readonly at: Instant;
      /** The subject of the service's certificate, as it names itself. Who vouches for it is not judged here. */
      readonly service: string;
    }
  | { readonly isGood: false; readonly fault: TokenFault };

/**
 * @param asked what the token must answer; without it only the token itself is checked
 * @returns never throws: whatever cannot be read is a fault
 */
export function checkToken(
  octets: Uint8Array,
  asked?: { readonly hash: Uint8Array; readonly nonce: Uint8Array },
): TokenVerdict {
  try {
    const token = readToken(octets);
    if (asked !== undefined && !isAnswerTo(token, asked)) return { isGood: false, fault: 'mismatch' };
    const certificate = signingCertificate(token);
    if (certificate === undefined || !isSigned(token, certificate)) return { isGood: false, fault: 'signature' };
    const { hash, at } = token;
    return { isGood: true, hash, at, service: certificate.subject.replaceAll('\n', ', ') };
  } catch {
    // The reader's own fault, or one of OpenSSL's about a certificate or a key.
    return { isGood: false, fault: 'unreadable' };
  }
}

function isAnswerTo({ hash, nonce }: Token, asked: { readonly hash: Uint8Array; readonly nonce: Uint8Array }): boolean {
  if (nonce === undefined) return false;
  const number = (octets: Uint8Array) => BigInt(`0x0${Buffer.from(octets).toString('hex')}`);
  return isSame(hash, asked.hash) && number(nonce) === number(asked.nonce);
}

/** The one that the signed attributes name by its hash (RFC 5035, RFC 5816), if it may stamp times and did so in its days. */
function signingCertificate({ signer, certificates, at }: Token): X509Certificate | undefined {
  const named = namedCertificate(signer);
  const der = certificates.find((one) => isSame(createHash(named.digest).update(one).digest(), named.hash));
  if (der === undefined) return undefined;
  const certificate = new X509Certificate(der);
  const moment = epochOf(at);
  const isInTime = moment >= certificate.validFromDate.getTime() && moment <= certificate.validToDate.getTime();
  // RFC 3161 2.3: a key for nothing else.
  const isForTime = certificate.keyUsage?.join() === names.timeStamping;
  return isInTime && isForTime ? certificate : undefined;
}

function namedCertificate({ attributes }: Signer): { digest: string; hash: Uint8Array } {
  const v2 = attributes.get(names.signingCertificateV2);
  const value = v2 ?? attributes.get(names.signingCertificate);
  const [first, second] = partsOf(partsOf(partsOf(value)[0])[0]);
  // Of the first version the hash is SHA-1, which binds the certificate loosely; the signature binds the rest.
  if (v2 === undefined) return { digest: 'sha1', hash: contentOf(first, tags.octets) };
  if (first?.tag === tags.octets) return { digest: 'sha256', hash: first.content };
  return { digest: known(digests, nameOf(partsOf(first)[0])), hash: contentOf(second, tags.octets) };
}

function isSigned({ signer, statement }: Token, certificate: X509Certificate): boolean {
  const digest = known(digests, signer.digest);
  const type = signer.attributes.get(names.contentType);
  const said = signer.attributes.get(names.messageDigest);
  if (nameOf(type) !== names.timestamp) return false;
  if (!isSame(contentOf(said, tags.octets), createHash(digest).update(statement).digest())) return false;
  const fixed = known(signatures, signer.algorithm);
  const key =
    signer.algorithm === names.pss
      ? {
          key: certificate.publicKey,
          padding: constants.RSA_PKCS1_PSS_PADDING,
          saltLength: constants.RSA_PSS_SALTLEN_AUTO,
        }
      : certificate.publicKey;
  return verify(fixed === null ? null : (fixed ?? digest), signer.signed, key, signer.signature);
}

function known<T>(table: ReadonlyMap<string, T>, name: string): T {
  if (!table.has(name)) throw new DerFault('an algorithm that is not taken');
  return table.get(name) as T;
}
