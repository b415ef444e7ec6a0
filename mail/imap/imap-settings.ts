// Where a mailbox lies: the settings of one IMAP folder and the URL that names them (RFC 5092).

import { fail, ok, type Result } from '#core/base/result.ts';
import type { MailObstacle, UrlFault } from '#core/desk/mail-obstacle.ts';

/** Where a server is and who asks. */
export interface ImapServer {
  /** A name or an IP literal without brackets. */
  readonly host: string;
  readonly port: number;
  /** `tls` from the first byte, `starttls` required before login, or `plaintext` by explicit choice. */
  readonly security: 'tls' | 'starttls' | 'plaintext';
  readonly user: string;
  /** PEM of the only authority that is trusted for this server; without it the usual public ones are. */
  readonly caPem?: string;
}

export interface ImapSettings extends ImapServer {
  readonly folder: string;
}

// eslint-disable-next-line no-control-regex -- CR, LF and NUL would end or split an IMAP command
const control = /[\u0000-\u001F\u007F]/u;

/**
 * Reads `imaps://user@host:port/FOLDER` (implicit TLS, port 993) or `imap://…` (STARTTLS, port 143; in the clear
 * only where `plaintext` says so). User and folder are percent-decoded, the folder is INBOX where none is named.
 * A password is refused: an address ends in the shell's history and in process lists.
 */
export function parseImapUrl(
  url: string,
  options: { readonly plaintext: boolean },
): Result<ImapSettings, MailObstacle> {
  const parts = URL.parse(url);
  if (parts === null) return wrong('unreadable');
  if (parts.protocol !== 'imaps:' && parts.protocol !== 'imap:') return wrong('scheme');
  if (hasPassword(url)) return fail({ code: 'imap-url-password' });
  if (parts.hostname === '') return wrong('host');
  if (parts.search !== '' || parts.hash !== '') return wrong('folder');
  const host = decoded(parts.hostname.replace(/^\[|\]$/gu, ''));
  const user = decoded(parts.username);
  const folder = decoded(parts.pathname.replace(/^\//u, '').replace(/\/$/u, ''));
  if (host === undefined || !/^[\p{L}\p{N}._:-]+$/u.test(host)) return wrong('host');
  if (user === undefined || user === '') return wrong('user');
  if (folder === undefined) return wrong('folder');
  const isTls = parts.protocol === 'imaps:';
  return ok({
    host,
    port: parts.port === '' ? (isTls ? 993 : 143) : Number(parts.port),
    security: isTls ? 'tls' : options.plaintext ? 'plaintext' : 'starttls',
    user,
    folder: folder === '' ? 'INBOX' : folder,
  });
}

/** Even an empty password field (`user:@host`) counts: it shows where the next one would go. */
function hasPassword(url: string): boolean {
  const authority = /^[a-z]+:\/\/([^/?#]*)/iu.exec(url)?.[1] ?? '';
  return authority.slice(0, Math.max(0, authority.lastIndexOf('@'))).includes(':');
}

function decoded(text: string): string | undefined {
  try {
    const plain = decodeURIComponent(text);
    return control.test(plain) ? undefined : plain;
  } catch {
    return undefined;
  }
}

function wrong(reason: UrlFault): Result<never, MailObstacle> {
  return fail({ code: 'imap-url', reason });
}
