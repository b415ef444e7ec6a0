// Turns what can go wrong with a server that sends mail into an obstacle: codes only, never the server's own text.

import type { CertificateFault, MailServer } from '#core/desk/mail-obstacle.ts';
import type { RefusedPart, SendingObstacle } from '#core/desk/sending-obstacle.ts';
import type { Credential } from '../imap/credential.ts';
import { certificateFaults } from '../imap/imap-fault.ts';

/** What the client says of a fault; it throws what Node throws, with more on it. */
export interface ClientError {
  readonly message?: string;
  readonly code?: string | undefined;
  readonly originalCode?: string | undefined;
  readonly command?: string | undefined;
  readonly response?: string | undefined;
  readonly responseCode?: number | undefined;
  readonly recipient?: string | undefined;
  readonly rejectedErrors?: readonly ClientError[] | undefined;
}

/** Carries an obstacle up through the layers of one handing-over; never leaves `mail/smtp`. */
export class SmtpFault extends Error {
  readonly obstacle: SendingObstacle;

  constructor(obstacle: SendingObstacle) {
    super(obstacle.code);
    this.obstacle = obstacle;
  }
}

/** Until the mail was handed over: whatever went wrong, nobody has it. */
export function obstacleOfSmtp(error: unknown, server: MailServer, signIn: Credential['kind']): SendingObstacle {
  if (error instanceof SmtpFault) return error.obstacle;
  const fault = (error ?? {}) as ClientError;
  const code = fault.originalCode ?? fault.code ?? '';
  const certificate = certificateFaults[code];
  if (certificate !== undefined) return { code: 'smtp-certificate', fault: certificate, ...server };
  if (fault.code === 'ETLS') return tlsFault(fault, server);
  if (fault.code === 'EAUTH') return { code: 'smtp-login-refused', fault: loginFault(fault, signIn), ...server };
  const refusal = refusalOf(fault, server);
  if (refusal !== undefined) return refusal;
  switch (code) {
    case 'ECONNREFUSED':
      return { code: 'smtp-unreachable', fault: 'refused', ...server };
    case 'EDNS':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return { code: 'smtp-unreachable', fault: 'unknown-host', ...server };
    case 'EHOSTUNREACH':
    case 'ENETUNREACH':
    case 'ENETDOWN':
    case 'EADDRNOTAVAIL':
    case 'EACCES':
    case 'EPERM':
      return { code: 'smtp-unreachable', fault: 'network', ...server };
    case 'ERR_SSL_WRONG_VERSION_NUMBER':
    case 'ERR_SSL_PACKET_LENGTH_TOO_LONG':
    case 'ERR_SSL_HTTP_REQUEST':
      return { code: 'smtp-tls', fault: 'not-offered', ...server };
    case 'ERR_SSL_UNSUPPORTED_PROTOCOL':
    case 'ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION':
    case 'ERR_SSL_NO_PROTOCOLS_AVAILABLE':
      return { code: 'smtp-tls', fault: 'too-old', ...server };
    default:
      return otherwise(fault, code, server);
  }
}

function otherwise(fault: ClientError, code: string, server: MailServer): SendingObstacle {
  if (code === 'ETIMEDOUT' || fault.code === 'ETIMEDOUT') {
    return fault.command === 'CONN' && /connect|greeting/iu.test(fault.message ?? '')
      ? { code: 'smtp-unreachable', fault: 'timeout', ...server }
      : { code: 'smtp-broken-off', fault: 'timeout', ...server };
  }
  if (/^ERR_(?:SSL|TLS|OSSL)|^EPROTO$/u.test(code)) return { code: 'smtp-tls', fault: 'handshake', ...server };
  if (fault.code === 'EPROTOCOL') return { code: 'smtp-protocol', ...server };
  return { code: 'smtp-broken-off', fault: 'closed', ...server };
}

/** Of a certificate that failed after STARTTLS the client passes on the words of Node and OpenSSL alone. */
const certificateWords: readonly (readonly [RegExp, CertificateFault])[] = [
  [/has expired/iu, 'expired'],
  [/not yet valid/iu, 'not-yet-valid'],
  [/altnames|hostname mismatch/iu, 'wrong-host'],
  [/self[- ]signed certificate$/iu, 'self-signed'],
  [/certificate chain|local issuer|issuer certificate|first certificate/iu, 'unknown-issuer'],
  [/revoked/iu, 'revoked'],
  [/certificate/iu, 'other'],
];

function tlsFault({ command, responseCode, message = '' }: ClientError, server: MailServer): SendingObstacle {
  // The server's answer to STARTTLS itself.
  if (command === 'STARTTLS' && responseCode !== undefined) return { code: 'smtp-starttls-missing', ...server };
  const certificate = certificateWords.find(([words]) => words.test(message))?.[1];
  if (certificate !== undefined) return { code: 'smtp-certificate', fault: certificate, ...server };
  const isOld = /unsupported protocol|protocol version/iu.test(message);
  return { code: 'smtp-tls', fault: isOld ? 'too-old' : 'handshake', ...server };
}

/** RFC 4954 4.1 and 6. A 4yz is about the server and not about who asks. */
function loginFault({ responseCode }: ClientError, signIn: Credential['kind']) {
  if (responseCode === undefined) return signIn === 'oauth' ? 'sign-in' : 'credentials';
  if (responseCode < 500) return 'unavailable';
  if (responseCode === 538 || responseCode === 534 || responseCode < 504) return 'disabled';
  return signIn === 'oauth' ? 'sign-in' : 'credentials';
}

const partOf: Readonly<Record<string, RefusedPart>> = {
  'MAIL FROM': 'sender',
  'RCPT TO': 'recipients',
  DATA: 'message',
};

/** A server's no to this mail; undefined where it said nothing of the kind. */
export function refusalOf(error: unknown, server: MailServer): SendingObstacle | undefined {
  const fault = (error ?? {}) as ClientError;
  const { rejectedErrors = [] } = fault;
  if (rejectedErrors.length > 0) return recipientsRefused(rejectedErrors, server);
  if (fault.responseCode === undefined || fault.responseCode < 400) return undefined;
  const code = fault.responseCode < 500 ? 'smtp-later' : 'smtp-refused';
  const part = partOf[fault.command ?? ''] ?? 'message';
  return { code, part, status: statusOf(fault), recipients: [], ...server };
}

/** Some or all of them; one that is refused for good decides. */
export function recipientsRefused(errors: readonly ClientError[], server: MailServer): SendingObstacle {
  const lasting = errors.filter(({ responseCode = 0 }) => responseCode >= 500);
  const told = lasting.length > 0 ? lasting : errors;
  return {
    code: lasting.length > 0 ? 'smtp-refused' : 'smtp-later',
    part: 'recipients',
    status: statusOf(told[0] ?? {}),
    recipients: told.flatMap(({ recipient }) => recipient ?? []),
    ...server,
  };
}

/** Digits and dots alone: what stands beside them is the server's own text. */
function statusOf({ response = '', responseCode }: ClientError): string {
  const enhanced = /^\d{3}[ -]([245]\.\d{1,3}\.\d{1,3})\b/u.exec(response)?.[1];
  return [responseCode, enhanced].filter((part) => part !== undefined).join(' ');
}
