// Why mail could not be fetched: a closed list of reasons that carry no personal data.

/** What is wrong with a server's certificate. */
export type CertificateFault =
  | 'expired'
  | 'not-yet-valid'
  | 'wrong-host'
  | 'self-signed'
  | 'unknown-issuer'
  | 'revoked'
  | 'other';

/** What is wrong with an IMAP address. */
export type UrlFault = 'unreadable' | 'scheme' | 'host' | 'user' | 'folder';

/** Which of the limits a server overstepped. */
export type LimitFault = 'line' | 'literal' | 'response' | 'tokens';

export interface MailServer {
  readonly host: string;
  readonly port: number;
}

/** An expected "no" of the mail side. `reason` is a code, never a server's own text. */
export type MailObstacle =
  | { readonly code: 'imap-url'; readonly reason: UrlFault }
  | { readonly code: 'imap-url-password' }
  | ({
      readonly code: 'imap-unreachable';
      readonly reason: 'refused' | 'unknown-host' | 'timeout' | 'network';
    } & MailServer)
  | ({ readonly code: 'imap-certificate'; readonly reason: CertificateFault } & MailServer)
  | ({ readonly code: 'imap-tls'; readonly reason: 'not-offered' | 'too-old' | 'handshake' | 'injection' } & MailServer)
  | ({ readonly code: 'imap-starttls-missing' } & MailServer)
  | ({
      readonly code: 'imap-login-refused';
      /** `sign-in`: the access token is not accepted (any more); a fresh one may be. */
      readonly reason: 'credentials' | 'expired' | 'sign-in' | 'unavailable' | 'disabled';
    } & MailServer)
  | ({ readonly code: 'imap-folder-missing' } & MailServer)
  /** One mail that was asked for by its number is no longer there under that number. */
  | ({ readonly code: 'imap-mail-gone' } & MailServer)
  /** Larger than the desk takes, whoever asks. */
  | ({ readonly code: 'imap-mail-too-large'; readonly megabytes: number; readonly most: number } & MailServer)
  | ({ readonly code: 'imap-folder-refused' } & MailServer)
  | ({ readonly code: 'imap-limit'; readonly reason: LimitFault } & MailServer)
  | ({ readonly code: 'imap-broken-off'; readonly reason: 'closed' | 'timeout' | 'throttled' } & MailServer)
  | ({
      readonly code: 'imap-protocol';
      readonly reason: 'preauth' | 'no-uidvalidity' | 'command-refused' | 'unreadable';
    } & MailServer);
