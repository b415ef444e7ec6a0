// Which server sends the mail of an account that is read here: what the provider publishes, else what is usual beside it.

import type { MailSecurity } from '#core/desk/views.ts';

export interface ProposedServer {
  readonly host: string;
  readonly port: number;
  readonly security: Exclude<MailSecurity, 'plaintext'>;
  /** The provider itself puts a copy of what is sent into its folder. */
  readonly copiesItself: boolean;
}

const tls = { port: 465, security: 'tls', copiesItself: false } as const;
const starttls = { port: 587, security: 'starttls', copiesItself: false } as const;

/** By the IMAP server. From what the providers publish beside the settings in `resources/mail-providers`, on the same days. */
const published: Readonly<Record<string, ProposedServer>> = {
  'imap.gmail.com': { ...tls, host: 'smtp.gmail.com', copiesItself: true },
  'outlook.office365.com': { ...starttls, host: 'smtp.office365.com', copiesItself: true },
  'imap-mail.outlook.com': { ...starttls, host: 'smtp-mail.outlook.com', copiesItself: true },
  'imap.mail.me.com': { ...starttls, host: 'smtp.mail.me.com' },
  'imappro.zoho.eu': { ...tls, host: 'smtppro.zoho.eu' },
  'imappro.zoho.com': { ...tls, host: 'smtppro.zoho.com' },
  'imap.gmx.net': { ...tls, host: 'mail.gmx.net' },
  'imap.gmx.com': { ...tls, host: 'mail.gmx.com' },
  'imap.web.de': { ...starttls, host: 'smtp.web.de' },
  'secureimap.t-online.de': { ...tls, host: 'securesmtp.t-online.de' },
  'imap.proximus.be': { ...starttls, host: 'relay.proximus.be' },
  'imapmail.libero.it': { ...tls, host: 'smtp.libero.it' },
  'in.virgilio.it': { ...tls, host: 'out.virgilio.it' },
  'imap.mailprotect.be': { ...tls, host: 'smtp-auth.mailprotect.be' },
};

/** RFC 8314 3.3: implicit TLS on 465, except where the account itself is read by STARTTLS. */
export function proposeSending(read: { readonly host: string; readonly security: MailSecurity }): ProposedServer {
  const host = read.host.toLowerCase();
  const known = Object.hasOwn(published, host) ? published[host] : undefined;
  if (known !== undefined) return known;
  const usual = read.security === 'tls' ? tls : starttls;
  return { ...usual, host: host.replace(/^imap(s?)\d?(?=[.-])/u, 'smtp$1') };
}
