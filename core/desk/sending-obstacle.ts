// Why a letter does not leave: what the mail server said, as a closed list of reasons without the server's own text.

import type { LetterCheckCode } from './letter-views.ts';
import type { CertificateFault, MailServer } from './mail-obstacle.ts';

/** What of a mail a server refused: who sends it, those to whom it goes, or the mail itself. */
export type RefusedPart = 'sender' | 'recipients' | 'message';

/** What a server said no to. Nobody got the mail: the desk sends to all or to none. */
export interface SmtpRefusal extends MailServer {
  readonly part: RefusedPart;
  /** Reply code and, where given, enhanced status (RFC 5321 4.2, RFC 3463): `550 5.1.1`. */
  readonly status: string;
  /** Those that it named; empty where it refused the whole. */
  readonly recipients: readonly string[];
}

/** `fault` is worded as that of an IMAP server is. */
export type SendingObstacle =
  | ({
      readonly code: 'smtp-unreachable';
      readonly fault: 'refused' | 'unknown-host' | 'timeout' | 'network';
    } & MailServer)
  | ({ readonly code: 'smtp-certificate'; readonly fault: CertificateFault } & MailServer)
  | ({ readonly code: 'smtp-tls'; readonly fault: 'not-offered' | 'too-old' | 'handshake' } & MailServer)
  | ({ readonly code: 'smtp-starttls-missing' } & MailServer)
  | ({
      readonly code: 'smtp-login-refused';
      readonly fault: 'credentials' | 'sign-in' | 'unavailable' | 'disabled';
    } & MailServer)
  /** For good: the same mail would be refused again. */
  | ({ readonly code: 'smtp-refused' } & SmtpRefusal)
  /** For now (RFC 5321 4.2.1: 4yz): tried again by itself. */
  | ({ readonly code: 'smtp-later' } & SmtpRefusal)
  | ({ readonly code: 'smtp-too-large'; readonly megabytes: number; readonly most: number } & MailServer)
  /** Before the mail was handed over: nobody has it. */
  | ({ readonly code: 'smtp-broken-off'; readonly fault: 'closed' | 'timeout' } & MailServer)
  /** It answers what SMTP does not allow, such as a yes before it has the mail. */
  | ({ readonly code: 'smtp-protocol' } & MailServer)
  /** The mail was handed over and no answer came: it may have left or not. */
  | ({ readonly code: 'smtp-no-answer' } & MailServer)
  /** No mail account sends for the controller of the case. */
  | { readonly code: 'sending-not-set-up' }
  /** The account has no folder for sent mail or for drafts that the desk knows. */
  | { readonly code: 'folder-for-letters-missing'; readonly folder: 'sent' | 'drafts' }
  | { readonly code: 'letter-cannot-leave'; readonly checks: readonly LetterCheckCode[] }
  | { readonly code: 'outgoing-unknown' }
  /** It is on its way or gone. */
  | { readonly code: 'outgoing-too-late' }
  | { readonly code: 'outgoing-not-unsure' }
  /** It waited when the backup was made that was brought back: it may have left since. */
  | { readonly code: 'outgoing-restored' };

export type SendingObstacleCode = SendingObstacle['code'];
