// Where a server that sends mail is (RFC 6409), and how long the desk waits for it.

import type { MailSecurity } from '#core/desk/views.ts';

export interface SmtpServer {
  /** A name or an IP literal without brackets. */
  readonly host: string;
  readonly port: number;
  /** `tls` from the first byte (RFC 8314), `starttls` required before login, or `plaintext` by explicit choice. */
  readonly security: MailSecurity;
  readonly user: string;
  /** PEM of the only authority that is trusted for this server; without it the usual public ones are. */
  readonly caPem?: string | undefined;
}

/** Milliseconds. */
export interface SmtpPatience {
  readonly connect: number;
  readonly greeting: number;
  /** From the connection to the end of the login. */
  readonly login: number;
  /** Without an octet from the server. RFC 5321 4.5.3.2.6: ten minutes for the answer to the mail itself. */
  readonly silence: number;
  /** All of the handing-over. */
  readonly handOver: number;
}

export const usualPatience: SmtpPatience = {
  connect: 30_000,
  greeting: 60_000,
  login: 120_000,
  silence: 10 * 60_000,
  handOver: 30 * 60_000,
};
