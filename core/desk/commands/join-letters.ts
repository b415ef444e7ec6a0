// Mails about the desk's own letters join the case of the letter: the copy in the folder for sent mail, and a server's "no".

import type { CaseId, MessageId } from '#core/base/id.ts';
import type { BouncedRecipient } from '#core/intake/bounce.ts';
import type { Desk, StoredMessage } from '../ports.ts';

/** The copy of a letter is no request of anybody: it goes where the letter belongs. */
export function joinOwnCopy(desk: Desk, message: StoredMessage): boolean {
  if (message.disposition !== 'tray' || message.mail?.messageId === undefined) return false;
  const own = desk.letters.ownCopy(message.id);
  return own !== undefined && join(desk, message.id, own.caseId, 'own');
}

/**
 * RFC 3464: records what the server says of a letter of ours and joins its mail. A report about a mail that the desk did not send,
 * forged or not, stays where it is: the Message-ID of a letter is known to those only who got it.
 */
export function joinBounce(desk: Desk, message: StoredMessage): boolean {
  const { mail } = message;
  if (message.disposition !== 'tray' || mail?.bounce === undefined) return false;
  for (const id of mail.bounce.headerIds) {
    const found = desk.letters.caseOfHeaderId(`<${id}>`);
    const letter = found && desk.letters.find(found.letter);
    if (found === undefined || letter === undefined || isReturned(desk, found.caseId)) continue;
    const to = letter.to.map(({ address }) => address.toLowerCase());
    for (const { address, status, isFinal } of about(mail.bounce.recipients, to)) {
      desk.journal.append(
        found.caseId,
        {
          act: 'case.letter-bounced',
          letter: found.letter,
          messageId: message.id,
          recipient: address,
          status,
          isFinal,
        },
        'app',
      );
    }
    return join(desk, message.id, found.caseId, 'bounce');
  }
  return false;
}

/** A server may name an address to which another one passed the letter on; then it is still about this letter. */
function about(recipients: readonly BouncedRecipient[], to: readonly string[]): readonly BouncedRecipient[] {
  const known = recipients.filter(({ address }) => to.includes(address));
  if (known.length > 0) return known;
  const [first] = recipients;
  return first === undefined ? [] : [{ ...first, address: to.length === 1 ? (to[0] ?? '') : first.address }];
}

/** Its own desk would never hear of it: the mail stays in the tray, where a person sees it. */
function isReturned(desk: Desk, caseId: CaseId): boolean {
  return desk.cases.byId(caseId)?.handover?.side === 'returned';
}

function join(desk: Desk, messageId: MessageId, caseId: StoredMessage['caseId'], how: 'own' | 'bounce'): boolean {
  if (caseId === undefined || desk.cases.byId(caseId)?.phase !== 'open' || isReturned(desk, caseId)) return false;
  desk.journal.append(caseId, { act: 'case.mail-joined', messageId, address: '', how }, 'app');
  return true;
}
