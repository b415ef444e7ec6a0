// What can be said about who sent a message, and the evidence for it. It never replaces the identity check.

import type { Instant } from '#core/base/day.ts';

/**
 * How far a message's From can be relied on. `aligned`: DMARC passed by keys that the desk fetched itself (RFC 7489 3.1).
 * `signed`: a DKIM signature of the From's domain holds, and no DMARC policy is published. `stated`: only the provider
 * says that it passed (RFC 8601). `unproved`: nothing speaks for it. `failed`: something speaks against it. `ambiguous`:
 * it cannot even be said which address is meant. `unchecked`: nobody was asked, or nobody answered.
 */
export type SenderVerdict = 'aligned' | 'signed' | 'stated' | 'unproved' | 'failed' | 'ambiguous' | 'unchecked';

/** What makes a From ambiguous: then nothing else is believed. */
export type FromFault =
  | 'no-from'
  | 'several-from-fields'
  | 'several-mailboxes'
  | 'encoded-address'
  | 'route-address'
  | 'malformed-address'
  | 'control-characters'
  | 'readers-disagree'
  | 'name-holds-other-address';

/** What a person should look at; none of it proves a forgery. */
export type SenderWarning =
  /** The display name is that of somebody known, who writes from the address `of`. */
  | { readonly kind: 'look-alike-name'; readonly of: string }
  /** The address can be taken for the known address or domain `of`. */
  | { readonly kind: 'look-alike-address'; readonly of: string }
  | { readonly kind: 'mixed-scripts' }
  | { readonly kind: 'punycode'; readonly shownAs: string }
  | { readonly kind: 'other-reply-address'; readonly address: string }
  | { readonly kind: 'changed-address'; readonly before: string }
  /** Header fields that the signature leaves open, so that anybody may have added or changed them. */
  | { readonly kind: 'unsigned-fields'; readonly fields: readonly string[] };

export type MethodResult = 'pass' | 'fail' | 'softfail' | 'neutral' | 'none' | 'temperror' | 'permerror' | 'policy';

/** Why a method of the own check came out as it did, where a person can make something of it. */
export type ResultReason =
  | 'bad-signature'
  | 'body-changed'
  | 'expired'
  | 'no-key'
  | 'weak-key'
  /** The signature covers the body in part only (`l=`, RFC 6376 8.2). */
  | 'partly-signed'
  /** A field that may stand once stands twice: the signed one need not be the shown one (RFC 6376 8.15). */
  | 'repeated-fields'
  | 'no-answer'
  /** Whether SPF would have passed cannot be told any more, so that DMARC is open. */
  | 'unknown-client'
  | 'malformed';

/** One method's result, as the desk found it or as a provider stated it. */
export interface AuthenticationResult {
  readonly method: 'dkim' | 'spf' | 'dmarc' | 'arc';
  readonly result: MethodResult;
  /** The domain that it speaks for (d=, smtp.mailfrom, header.from), in lower case. */
  readonly domain: string;
  readonly selector?: string | undefined;
  readonly reason?: ResultReason | undefined;
}

/** A DNS answer as it was got, so that the check can be repeated when the keys are gone. */
export interface DnsAnswer {
  readonly name: string;
  readonly type: DnsType;
  /** In order; a TXT record's strings joined, an MX as `10 mx.example.org`. */
  readonly values: readonly string[];
  /** The resolver's code where there was no answer: `ENOTFOUND`, `ENODATA`, `ESERVFAIL`, `ETIMEOUT`. */
  readonly failure?: string | undefined;
  readonly at: Instant;
}

export type DnsType = 'TXT' | 'A' | 'AAAA' | 'MX' | 'PTR' | 'CNAME';

export interface DnsQuestion {
  readonly name: string;
  readonly type: DnsType;
}

/** Who handed the message to the own provider, by the provider's own Received field; what SPF is about. */
export interface MailClient {
  readonly ip: string;
  readonly helo: string;
  /** RFC5321.MailFrom, from the Return-Path that the provider wrote; empty for a bounce. */
  readonly mailFrom: string;
}

export interface SenderCheck {
  readonly verdict: SenderVerdict;
  /** The one address that the From names; undefined where it is ambiguous or missing. */
  readonly address: string | undefined;
  readonly fromFaults: readonly FromFault[];
  /** By the desk's own check of the raw bytes; empty while unchecked. */
  readonly own: readonly AuthenticationResult[];
  /** Fields of the message that the signature which counts does not cover, in lower case. */
  readonly unsigned: readonly string[];
  /** By the provider's word, of the topmost field whose authserv-id is trusted. */
  readonly stated: StatedResults | undefined;
  /** The moment for which expiry is judged: that of the receipt, where a server vouches for it. */
  readonly judgedAt: Instant;
  readonly client: MailClient | undefined;
  /** DNS answers that the own check rests on. */
  readonly evidence: readonly DnsAnswer[];
}

export interface StatedResults {
  /** The authserv-id. */
  readonly by: string;
  readonly results: readonly AuthenticationResult[];
}
