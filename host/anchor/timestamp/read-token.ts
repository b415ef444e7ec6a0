// Reads a time stamp token (RFC 3161 2.4.2 in CMS, RFC 5652 5) and the answer that brings it. Judges nothing.

import { parseInstant, type Instant } from '#core/base/day.ts';
import { contentOf, DerFault, nameOf, partsOf, readDer, tags, type Der } from './der.ts';
import { names } from './oids.ts';

/** What the service says, and what it takes to check that the service said it. */
export interface Token {
  /** SHA-256 of what was stamped. */
  readonly hash: Uint8Array;
  readonly at: Instant;
  /** As DER spells the number; undefined where the token has none. */
  readonly nonce: Uint8Array | undefined;
  /** The octets that hold the two above. */
  readonly statement: Uint8Array;
  /** DER of each certificate that came with it. */
  readonly certificates: readonly Uint8Array[];
  readonly signer: Signer;
}

export interface Signer {
  /** Object identifier. */
  readonly digest: string;
  /** By the identifier of their kind; the value's first element. */
  readonly attributes: ReadonlyMap<string, Der>;
  /** What the signature is over: the attributes spelled as a SET (RFC 5652 5.4). */
  readonly signed: Uint8Array;
  readonly algorithm: string;
  readonly signature: Uint8Array;
}

/** Context-specific and constructed: `[0]` and `[1]`. */
const tag0 = 0xa0;

/** The token of a granted answer (status 0 or 1); undefined when the service refused. @throws DerFault */
export function tokenOfAnswer(answer: Uint8Array): Uint8Array | undefined {
  const [statusInfo, token] = partsOf(readDer(answer));
  const [status] = partsOf(statusInfo);
  const said = contentOf(status, tags.integer);
  if (said.length !== 1 || (said[0] ?? 2) > 1) return undefined;
  if (token === undefined) throw new DerFault('granted without a token');
  return token.whole;
}

/** @throws DerFault */
export function readToken(octets: Uint8Array): Token {
  const [type, wrapped] = partsOf(readDer(octets));
  if (nameOf(type) !== names.signedData) throw new DerFault('not signed data');
  const [, , encapsulated, ...rest] = partsOf(partsOf(wrapped, tag0)[0]);
  const [contentType, content] = partsOf(encapsulated);
  if (nameOf(contentType) !== names.timestamp) throw new DerFault('not a time stamp');
  const statement = contentOf(partsOf(content, tag0)[0], tags.octets);
  const certificates = rest[0]?.tag === tag0 ? partsOf(rest[0], tag0).map(({ whole }) => whole) : [];
  const [signer, ...others] = partsOf(rest.at(-1), tags.set);
  // RFC 3161 2.4.2: nobody's signature but the service's.
  if (signer === undefined || others.length > 0) throw new DerFault('not one signer');
  return { ...readStatement(statement), statement, certificates, signer: readSigner(signer) };
}

function readStatement(octets: Uint8Array): Pick<Token, 'hash' | 'at' | 'nonce'> {
  const [version, , imprint, , time, ...rest] = partsOf(readDer(octets));
  const said = contentOf(version, tags.integer);
  if (said.length !== 1 || said[0] !== 1) throw new DerFault('another version');
  const [algorithm, hash] = partsOf(imprint);
  if (nameOf(partsOf(algorithm)[0]) !== names.sha256) throw new DerFault('another hash');
  return {
    hash: contentOf(hash, tags.octets),
    at: instantIn(Buffer.from(contentOf(time, tags.time)).toString('latin1')),
    nonce: rest.find(({ tag }) => tag === tags.integer)?.content,
  };
}

/** GeneralizedTime in UTC, with a fraction or without (RFC 3161 2.4.2). */
function instantIn(text: string): Instant {
  const match = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:\.(\d{1,9}))?Z$/.exec(text);
  const [, year, month, day, hour, minute, second, fraction = ''] = match ?? [];
  const said = `${year}-${month}-${day}T${hour}:${minute}:${second}.${fraction.slice(0, 3).padEnd(3, '0')}Z`;
  if (parseInstant(said) === undefined) throw new DerFault('no time');
  return said as Instant;
}

function readSigner(element: Der): Signer {
  const [, , digest, attributes, algorithm, signature] = partsOf(element);
  const found = new Map<string, Der>();
  for (const attribute of partsOf(attributes, tag0)) {
    const [type, values] = partsOf(attribute);
    const [value, ...others] = partsOf(values, tags.set);
    const name = nameOf(type);
    if (value === undefined || others.length > 0 || found.has(name)) throw new DerFault('not one value');
    found.set(name, value);
  }
  const signed = Uint8Array.from(attributes?.whole ?? []);
  signed[0] = tags.set;
  return {
    digest: nameOf(partsOf(digest)[0]),
    attributes: found,
    signed,
    algorithm: nameOf(partsOf(algorithm)[0]),
    signature: contentOf(signature, tags.octets),
  };
}
