// Who sent a message, as far as the desk can say: its own check, the provider's word, and what should give pause.

import type { AuthenticationResult, FromFault } from '#core/case/sender-check.ts';
import { domainOf, isSameOrganisation } from '#core/intake/sender/domain-of.ts';
import { statedBy } from '#core/intake/sender/receiver-trust.ts';
import { senderWarnings } from '#core/intake/sender/sender-warnings.ts';
import { verdictOf } from '#core/intake/sender/verdict-of.ts';
import { officialAddresses } from '#core/law/controller.ts';
import type { Desk, MailFacts, StoredMessage } from '../ports.ts';
import type { SenderView, Uncheckable } from '../sender-views.ts';
import type { Recall } from './recall.ts';

const nobody = { name: '', address: '' };

/** `repliesTo`: the case whose thread a message of the tray continues. */
export function senderView(
  desk: Desk,
  message: StoredMessage,
  { known, repliesTo }: { readonly known: Recall; readonly repliesTo: string | undefined },
): SenderView {
  const { mail, id } = message;
  const checked = desk.senders.checkOf(id);
  const check = checked?.check;
  const faults = check?.fromFaults ?? faultsOf(mail);
  const [from = nobody] = mail?.from ?? [];
  const address = faults.length > 0 ? undefined : (check?.address ?? from.address);
  const stated = mail && statedBy(mail.origin, desk.senders.trustOf(id));
  const own = check?.own ?? [];
  return {
    // A message that nobody could read, or that is erased, names nobody who could be in doubt.
    verdict: mail === undefined ? 'unchecked' : verdictOf({ address, fromFaults: faults, own, stated }),
    domain: domainOf(address ?? ''),
    faults,
    provedBy: provedBy(own, domainOf(address ?? '')),
    warnings:
      mail === undefined
        ? []
        : senderWarnings({
            from,
            replyTo: mail.replyTo,
            lookAlikes: desk.senders.lookAlikesOf(from),
            addressesBefore: addressesBefore(desk, message, { known, repliesTo }),
            unsigned: check?.unsigned ?? [],
          }),
    own,
    evidence: check?.evidence ?? [],
    checkedAt: checked?.checkedAt,
    stated,
    uncheckable: uncheckable(desk, message),
  };
}

function provedBy(own: readonly AuthenticationResult[], domain: string): SenderView['provedBy'] {
  return (['dkim', 'spf'] as const).filter((wanted) =>
    own.some(
      ({ method, result, domain: of }) => method === wanted && result === 'pass' && isSameOrganisation(of, domain),
    ),
  );
}

/** Why the stored octets are not those that were signed. */
export function uncheckable(desk: Desk, message: StoredMessage): Uncheckable | undefined {
  if (message.disposition === 'erased') return 'erased';
  if (message.isPartial) return 'partial';
  if (message.mail === undefined) return 'unread';
  const isStruck = desk.journal.of([message.id]).some(({ event }) => event?.act === 'mail.attachment-struck');
  return isStruck ? 'struck' : undefined;
}

/** A mail that was read before the desk looked at its origin still shows how many it names. */
function faultsOf(mail: MailFacts | undefined): readonly FromFault[] {
  if (mail?.origin !== undefined) return mail.origin.faults;
  if (mail === undefined || mail.from.length === 1) return [];
  return [mail.from.length === 0 ? 'no-from' : 'several-mailboxes'];
}

/** Those that wrote before in the same case; what the controller itself wrote there says nothing about the person. */
function addressesBefore(
  desk: Desk,
  { id, caseId, mail }: StoredMessage,
  { known, repliesTo }: { readonly known: Recall; readonly repliesTo: string | undefined },
): readonly string[] {
  const own = new Set(desk.controllers.all().flatMap(officialAddresses));
  const isOther = (address: string): boolean => address !== '' && !own.has(address);
  if (!isOther(mail?.from[0]?.address ?? '')) return [];
  if (caseId === undefined) {
    const thread = repliesTo === undefined ? undefined : desk.cases.byRef(repliesTo);
    return thread?.addresses.filter(isOther) ?? [];
  }
  const writers = known.writersOf(caseId);
  const place = writers.findIndex((writer) => writer.id === id);
  return writers
    .slice(0, Math.max(place, 0))
    .map(({ address }) => address)
    .filter(isOther);
}
