// Which of the desk's controllers a mail or a case belongs to.

import type { CaseState } from '#core/case/state.ts';
import { officialAddresses, type ControllerProfile } from '#core/law/controller.ts';
import type { Controllers, Desk, StoredMessage } from './ports.ts';

/** The controller that a mail seems to be for: a suggestion, which a person may overrule when the case opens. */
export function controllerOfMail(desk: Desk, message: Pick<StoredMessage, 'mail'>): ControllerProfile {
  return findByMail(desk.controllers)(message);
}

/**
 * The same for many mails: the addresses are looked up once. Where several controllers are addressed, the box that the
 * mail lies in decides, then the first recipient named. The home controller where none is.
 */
export function findByMail(controllers: Controllers): (message: Pick<StoredMessage, 'mail'>) => ControllerProfile {
  const owners = new Map<string, ControllerProfile>();
  for (const profile of controllers.all())
    for (const address of officialAddresses(profile)) if (!owners.has(address)) owners.set(address, profile);
  const home = controllers.home();
  return (message) => {
    for (const address of recipientsOf(message)) {
      const owner = owners.get(address) ?? owners.get(withoutDetail(address));
      if (owner !== undefined) return owner;
    }
    return home;
  };
}

/** The controller that a case is worked for. Throws for one that the desk does not know: none is ever taken away. */
export function controllerOfCase(desk: Desk, state: Pick<CaseState, 'controller'>): ControllerProfile {
  const found = desk.controllers.byId(state.controller);
  if (found === undefined) throw new Error(`a case is worked for an unknown controller ${state.controller}`);
  return found;
}

/** In lower case. Delivered-To and X-Original-To are written by the receiving server, also for a blind copy. */
function recipientsOf({ mail }: Pick<StoredMessage, 'mail'>): readonly string[] {
  if (mail === undefined) return [];
  const delivered = [mail.headers['delivered-to'], mail.headers['x-original-to']].map((value) =>
    (value ?? '').replaceAll(/[<>\s]/g, '').toLowerCase(),
  );
  return [...delivered, ...[...mail.to, ...(mail.cc ?? [])].map(({ address }) => address)];
}

/** `dpo+anna@example.org` lands in the box of `dpo@example.org` (RFC 5233: the detail after the plus is the user's own). */
function withoutDetail(address: string): string {
  return address.replace(/\+[^@]*@/, '@');
}
