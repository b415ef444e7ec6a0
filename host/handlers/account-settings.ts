// Answers about finding an address's servers and signing in with a mail provider.

import { fail, ok, type Result } from '#core/base/result.ts';
import type { Obstacle } from '#core/desk/obstacle.ts';
import { readMailAddress } from '#mail/settings/mail-address.ts';
import type { ProviderTable } from '#mail/settings/provider-table.ts';
import { bundledProviders } from '../mail-providers.ts';
import type { SignIns } from '../oauth/sign-ins.ts';
import type { HandlerTools } from './handler-tools.ts';

export function answerAccountSettings({ os, ports, session, door }: HandlerTools) {
  let table: ProviderTable | undefined;
  // Read when it is first asked for: most starts never are.
  const providers = (): ProviderTable => (table ??= bundledProviders());

  return {
    find: os.accounts.find.handler(async ({ input: { address: text, mayAsk } }) => {
      const address = readMailAddress(text);
      if (address === undefined) return fail({ code: 'address-unreadable' });
      // Loaded when first needed: most starts look for nothing.
      const { findSettings } = await import('#mail/settings/find-settings.ts');
      const { createSettingsNetwork } = await import('#mail/settings/network.ts');
      const network = ports.settingsNetwork ?? createSettingsNetwork();
      return ok(await findSettings(address, { table: providers(), network, mayAsk }));
    }),
    signIn: {
      begin: os.accounts.signIn.begin.handler(({ input: { tenant, ...input } }) =>
        withSignIns((signIns) => signIns.begin({ ...input, tenant: tenant ?? tenantOf(input.user, providers()) })),
      ),
      finish: os.accounts.signIn.finish.handler(({ input }) => withSignIns((signIns) => signIns.finish(input.id))),
      cancel: os.accounts.signIn.cancel.handler(({ input }) =>
        withSignIns(async (signIns) => {
          signIns.cancel(input.id);
          return ok({ cancelled: true } as const);
        }),
      ),
    },
  };

  async function withSignIns<T>(
    work: (signIns: SignIns) => Promise<Result<T, Obstacle>>,
  ): Promise<Result<T, Obstacle>> {
    if (session.state() === 'absent') return await work(door.signIns);
    const current = session.current();
    if (current === undefined) return fail({ code: 'desk-locked' });
    return current.oauth === undefined ? fail({ code: 'sign-in-missing' }) : await work(current.oauth.signIns);
  }
}

/** Microsoft keeps private people apart from organisations; an address of the former tells which. */
function tenantOf(user: string, providers: ProviderTable): string | undefined {
  const address = readMailAddress(user);
  return address === undefined ? undefined : providers.byDomain(address.domain)?.tenant;
}
