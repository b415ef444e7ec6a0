// How an account comes to send: what is proposed for it, a look whether it works, and keeping it.

import { fail, ok, type Result } from '#core/base/result.ts';
import type { Mailbox } from '#core/base/mailbox.ts';
import type { SendingSettings } from '#core/desk/letter-views.ts';
import type { Obstacle } from '#core/desk/obstacle.ts';
import { isSendable } from '#core/desk/sendable-address.ts';
import { officialAddresses } from '#core/law/controller.ts';
import { keepSending, type AccountRow } from '#db/accounts.ts';
import { lookAtSmtp } from '#mail/smtp/look-at-smtp.ts';
import { proposeSending } from '#mail/settings/propose-sending.ts';
import type { OpenSession } from '../session.ts';
import { ofAccount } from '../sync/account-acts.ts';
import { noteChange } from '../sync/keep-account.ts';
import { lookAtAccount } from '../sync/look-at-account.ts';
import { smtpServerOf, withSendingCredential } from './sending-account.ts';
import { sealSendingSecret } from './sending-secret.ts';

export interface GivenSending {
  readonly id: string;
  readonly host: string;
  readonly port: number;
  readonly security: SendingSettings['security'];
  readonly user: string;
  readonly from: Mailbox;
  readonly controller?: string | undefined;
  readonly sentFolder?: string | undefined;
  readonly draftsFolder?: string | undefined;
  readonly password?: string | undefined;
}

type Answer<T> = Promise<Result<T, Obstacle>>;

export async function showSending(current: OpenSession, id: string): Answer<SendingSettings | undefined> {
  return await ofAccount(current, id, ({ sending }) => ok(sending ?? undefined));
}

/** Asks nobody but the account's own server, for the names of its folders; where it does not answer, they are left open. */
export async function proposeFor(current: OpenSession, id: string): Answer<SendingSettings> {
  return await ofAccount(current, id, async (account) => {
    const { desk } = current.open;
    const { copiesItself, ...server } = proposeSending(account);
    const listed = account.sealedSecret === null ? undefined : await lookAtAccount(current, account);
    const folderOf = (role: 'sent' | 'drafts') =>
      listed?.ok === true ? listed.value.find((one) => one.role === role)?.path : undefined;
    const profiles = desk.controllers.all();
    const user = account.user.toLowerCase();
    const own = profiles.find((profile) => officialAddresses(profile).includes(user));
    const profile = own ?? desk.controllers.home();
    const address = isSendable(user) ? user : (officialAddresses(profile)[0] ?? '');
    return ok({
      ...server,
      user: account.user,
      from: { name: profile.dataProtectionOfficer.name === '' ? profile.name : `DPO ${profile.name}`, address },
      controller: profiles.length > 1 ? own?.id : undefined,
      sentFolder: copiesItself ? undefined : folderOf('sent'),
      draftsFolder: folderOf('drafts'),
    });
  });
}

export async function lookAtSending(current: OpenSession, given: GivenSending): Answer<{ readonly works: true }> {
  return await ofAccount(current, given.id, async (account) => {
    if (!isSendable(given.from.address)) return fail({ code: 'address-unreadable' });
    const by = { account: withPassword(current, account, given.password), sending: settingsOf(given) };
    return await withSendingCredential(current, by, async (credential) => lookAtSmtp(smtpServerOf(by), credential));
  });
}

/** Looks first: what does not work now is not kept. */
export async function keepSendingOf(current: OpenSession, given: GivenSending): Answer<SendingSettings> {
  const looked = await lookAtSending(current, given);
  if (!looked.ok) return looked;
  return await ofAccount(current, given.id, (account) => {
    const { desk, database } = current.open;
    const sending = settingsOf(given);
    const { controller } = sending;
    if (controller !== undefined && desk.controllers.byId(controller) === undefined) {
      return fail({ code: 'controller-unknown', id: controller, known: desk.controllers.all().map(({ id }) => id) });
    }
    const { sealedSendingSecret } = withPassword(current, account, given.password);
    desk.transact(() => {
      keepSending(database, account.id, { sending, sealedSendingSecret });
      noteChange(current.open, account.id, 'settings');
    });
    current.outbox.wake();
    return ok(sending);
  });
}

export async function stopSending(current: OpenSession, id: string): Answer<{ readonly stopped: true }> {
  return await ofAccount(current, id, (account) => {
    const { desk, database } = current.open;
    desk.transact(() => {
      keepSending(database, account.id, { sending: null, sealedSendingSecret: null });
      noteChange(current.open, account.id, 'settings');
    });
    return ok({ stopped: true });
  });
}

function settingsOf({ id: _id, password: _password, ...given }: GivenSending): SendingSettings {
  const { host, port, security, user, from, controller, sentFolder, draftsFolder } = given;
  const address = from.address.trim().toLowerCase();
  return { host, port, security, user, from: { ...from, address }, controller, sentFolder, draftsFolder };
}

/** The account as it would be with this password for sending; without one, that of before stays. */
function withPassword({ open }: OpenSession, account: AccountRow, password: string | undefined): AccountRow {
  if (password === undefined) return account;
  return { ...account, sealedSendingSecret: sealSendingSecret(open.keys.credentials, account.id, password) };
}
