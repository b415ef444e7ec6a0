// Turns what can go wrong on an IMAP connection into an obstacle: codes only, never a server's own text.

import type { ImapFlowError } from 'imapflow';
import type { CertificateFault, LimitFault, MailObstacle, MailServer } from '#core/desk/mail-obstacle.ts';
import type { Credential } from './credential.ts';

/** Carries an obstacle up through the layers of one pull; never leaves `mail/`. */
export class MailFault extends Error {
  readonly obstacle: MailObstacle;
  /** The UID that was due when the connection broke: it may be the line, it may be this mail. */
  readonly due: number | undefined;

  constructor(obstacle: MailObstacle, due?: number) {
    super(obstacle.code);
    this.obstacle = obstacle;
    this.due = due;
  }
}

/** Node's and OpenSSL's names for a certificate that does not hold. */
export const certificateFaults: Readonly<Record<string, CertificateFault>> = {
  CERT_HAS_EXPIRED: 'expired',
  CERT_NOT_YET_VALID: 'not-yet-valid',
  ERR_TLS_CERT_ALTNAME_INVALID: 'wrong-host',
  HOSTNAME_MISMATCH: 'wrong-host',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'self-signed',
  SELF_SIGNED_CERT_IN_CHAIN: 'unknown-issuer',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'unknown-issuer',
  UNABLE_TO_GET_ISSUER_CERT: 'unknown-issuer',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'unknown-issuer',
  CERT_REVOKED: 'revoked',
  CERT_UNTRUSTED: 'other',
  CERT_REJECTED: 'other',
  CERT_CHAIN_TOO_LONG: 'other',
  CERT_SIGNATURE_FAILURE: 'other',
  INVALID_CA: 'other',
  INVALID_PURPOSE: 'other',
  PATH_LENGTH_EXCEEDED: 'other',
  EE_KEY_TOO_SMALL: 'other',
  CA_KEY_TOO_SMALL: 'other',
  CA_MD_TOO_WEAK: 'other',
  // Node's name for what it has none for: a key or digest that is too weak, a name outside the issuer's constraints.
  UNSPECIFIED: 'other',
};

const limitFaults: Readonly<Record<string, LimitFault>> = {
  LineTooLarge: 'line',
  LiteralTooLarge: 'literal',
  ResponseTooLarge: 'response',
  TooManyResponses: 'response',
  TooManyTokens: 'tokens',
};

/** The obstacle that an error of the IMAP client stands for; undefined is a connection that ended without one. */
export function obstacleOf(error: unknown, server: MailServer, signIn: Credential['kind']): MailObstacle {
  if (error instanceof MailFault) return error.obstacle;
  const fault = (error ?? {}) as ImapFlowError;
  const code = fault.code ?? '';
  const certificate = certificateFaults[code];
  if (certificate !== undefined) return { code: 'imap-certificate', reason: certificate, ...server };
  const limit = limitFaults[code];
  if (limit !== undefined) return { code: 'imap-limit', reason: limit, ...server };
  if (fault.authenticationFailed === true) {
    return { code: 'imap-login-refused', reason: refusalOf(fault, signIn), ...server };
  }
  switch (code) {
    case 'ECONNREFUSED':
      return { code: 'imap-unreachable', reason: 'refused', ...server };
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return { code: 'imap-unreachable', reason: 'unknown-host', ...server };
    case 'CONNECT_TIMEOUT':
    case 'GREETING_TIMEOUT':
    case 'ETIMEDOUT':
      return { code: 'imap-unreachable', reason: 'timeout', ...server };
    case 'EHOSTUNREACH':
    case 'ENETUNREACH':
    case 'ENETDOWN':
    case 'EADDRNOTAVAIL':
    case 'EACCES':
    case 'EPERM':
      return { code: 'imap-unreachable', reason: 'network', ...server };
    case 'STARTTLS_INJECTION':
      return { code: 'imap-tls', reason: 'injection', ...server };
    case 'ERR_SSL_WRONG_VERSION_NUMBER':
    case 'ERR_SSL_PACKET_LENGTH_TOO_LONG':
    case 'ERR_SSL_HTTP_REQUEST':
      return { code: 'imap-tls', reason: 'not-offered', ...server };
    case 'ERR_SSL_UNSUPPORTED_PROTOCOL':
    case 'ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION':
    case 'ERR_SSL_NO_PROTOCOLS_AVAILABLE':
      return { code: 'imap-tls', reason: 'too-old', ...server };
    case 'ETIMEOUT':
      return { code: 'imap-broken-off', reason: 'timeout', ...server };
    case 'ETHROTTLE':
      return { code: 'imap-broken-off', reason: 'throttled', ...server };
    default:
      return otherwise(fault, code, server);
  }
}

function otherwise(fault: ImapFlowError, code: string, server: MailServer): MailObstacle {
  // The client names a STARTTLS that is not offered (or not possible any more) by this mark alone.
  if (fault.tlsFailed === true && code === '') return { code: 'imap-starttls-missing', ...server };
  if (fault.tlsFailed === true || /^ERR_(?:SSL|TLS|OSSL)|^EPROTO$/u.test(code)) {
    return { code: 'imap-tls', reason: 'handshake', ...server };
  }
  if (/^ParserError|^Invalid|^UnexpectedTag$|^ResponseProcessingFailed$|^MAX_IMAP_NESTING_REACHED$/u.test(code)) {
    return { code: 'imap-protocol', reason: 'unreadable', ...server };
  }
  // The server takes neither OAUTHBEARER nor XOAUTH2, or no way of sending a password that the client knows.
  if (fault.message === 'Unsupported authentication mechanism') {
    return { code: 'imap-login-refused', reason: 'disabled', ...server };
  }
  if (fault.responseStatus === 'NO' || fault.responseStatus === 'BAD') {
    return { code: 'imap-protocol', reason: 'command-refused', ...server };
  }
  return { code: 'imap-broken-off', reason: 'closed', ...server };
}

type LoginFault = (MailObstacle & { readonly code: 'imap-login-refused' })['reason'];

/** RFC 5530 response codes; a server that gives none has refused the credential. */
function refusalOf(fault: ImapFlowError, signIn: Credential['kind']): LoginFault {
  switch (fault.serverResponseCode) {
    case 'EXPIRED':
      return signIn === 'oauth' ? 'sign-in' : 'expired';
    case 'UNAVAILABLE':
    case 'SERVERBUG':
    case 'INUSE':
    case 'LIMIT':
      return 'unavailable';
    case 'PRIVACYREQUIRED':
      return 'disabled';
    default:
      if (fault.message === 'Login is disabled') return 'disabled';
      return signIn === 'oauth' ? 'sign-in' : 'credentials';
  }
}
