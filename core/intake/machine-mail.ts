// Reads from a mail's header fields that a machine sent it, and how much that says against a request.

import type { ParsedMail } from './parsed-mail.ts';
import type { OtherReason } from './suggestion.ts';

export interface MachineSign {
  readonly reason: OtherReason;
  /**
   * `never`: no person asks for anything in such a mail. `clear-request`: privacy services and web forms also send like
   * this, so a clear request in the first person still counts.
   */
  readonly yieldsTo: 'never' | 'clear-request';
}

/** The strongest sign that no person wrote `mail`, or undefined. */
export function machineSignOf(mail: ParsedMail): MachineSign | undefined {
  const { headers } = mail;
  const auto = headers['auto-submitted']?.toLowerCase().trim() ?? 'no';
  const precedence = headers['precedence']?.toLowerCase().trim() ?? '';

  if (isBounce(mail)) return { reason: 'bounce', yieldsTo: 'never' };
  // RFC 3834 5: "auto-replied" is an answer to a message; "auto-generated" may also be a form on a web site.
  if (auto.startsWith('auto-replied') || precedence === 'auto_reply' || headers['x-autoreply'] !== undefined) {
    return { reason: 'auto-reply', yieldsTo: 'never' };
  }
  if (mail.mediaType === 'text/calendar' || mail.partTypes.includes('text/calendar')) {
    return { reason: 'calendar', yieldsTo: 'never' };
  }
  if (/^(?:yes|true)/i.test(headers['x-spam-flag']?.trim() ?? '')) return { reason: 'spam', yieldsTo: 'clear-request' };
  if (auto.startsWith('auto-')) return { reason: 'auto-reply', yieldsTo: 'clear-request' };
  // RFC 2919 and RFC 2369: fields of mailing lists and newsletters.
  if (
    headers['list-id'] !== undefined ||
    headers['list-unsubscribe'] !== undefined ||
    /^(?:bulk|list|junk)$/.test(precedence)
  ) {
    return { reason: 'newsletter', yieldsTo: 'clear-request' };
  }
  return undefined;
}

/** RFC 3464 reports, and the empty return path that RFC 5321 4.5.5 demands of them. */
function isBounce(mail: ParsedMail): boolean {
  const sender = mail.from[0]?.address ?? '';
  return (
    mail.mediaType === 'multipart/report' ||
    mail.partTypes.includes('message/delivery-status') ||
    (mail.headers['return-path']?.trim() === '<>' && /^(?:mailer-daemon|postmaster)@/.test(sender)) ||
    sender.startsWith('mailer-daemon@')
  );
}
