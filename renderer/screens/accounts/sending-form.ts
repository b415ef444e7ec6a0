// What a person fills in so that an account sends, as text, and what of it can be kept.

import type { SendingSettings } from '#core/desk/letter-views.ts';
import { isSendable } from '#core/desk/sendable-address.ts';

export interface SendingForm {
  readonly name: string;
  readonly address: string;
  readonly host: string;
  readonly port: string;
  readonly security: SendingSettings['security'];
  readonly user: string;
  /** Empty for that of the account. */
  readonly password: string;
  /** Empty for every controller that has no account of its own. */
  readonly controller: string;
  readonly sentFolder: string;
  readonly draftsFolder: string;
}

export function formOf(settings: SendingSettings): SendingForm {
  const { from, host, port, security, user, controller, sentFolder, draftsFolder } = settings;
  return {
    ...from,
    host,
    port: String(port),
    security,
    user,
    password: '',
    controller: controller ?? '',
    sentFolder: sentFolder ?? '',
    draftsFolder: draftsFolder ?? '',
  };
}

/** undefined while something is missing or cannot be. */
export function givenOf(form: SendingForm) {
  const port = Number(form.port);
  const isWhole =
    form.host.trim() !== '' && form.user.trim() !== '' && Number.isInteger(port) && port > 0 && port < 65_536;
  if (!isWhole || !isSendable(form.address.trim())) return undefined;
  const { controller, sentFolder, draftsFolder, password, security } = form;
  return {
    host: form.host.trim(),
    port,
    security,
    user: form.user.trim(),
    from: { name: form.name.trim(), address: form.address.trim() },
    ...(controller !== '' && { controller }),
    ...(sentFolder.trim() !== '' && { sentFolder: sentFolder.trim() }),
    ...(draftsFolder.trim() !== '' && { draftsFolder: draftsFolder.trim() }),
    ...(password !== '' && { password }),
  };
}
