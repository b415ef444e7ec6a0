// Finding an address's servers, and beginning a sign-in, over the contract.

import { createRouterClient } from '@orpc/server';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { instantOf } from '#core/base/day.ts';
import { bootHost, type DeskHost } from '#host/boot.ts';
import { bundledProviders } from '#host/mail-providers.ts';
import { authorizationServers } from '#host/oauth/authorization-server.ts';
import type { SettingsNetwork } from '#mail/settings/network-ports.ts';
import type { DeskClient } from '#rpc/client.ts';
import { unwrap } from '#test/support/present.ts';
import { createRecordingLog } from '#test/support/recording-log.ts';
import { makeFolder } from '#test/support/temporary-folder.ts';
import { steadyClock } from '#test/support/steady-clock.ts';

const log = createRecordingLog();
const questions: string[] = [];
const opened: string[] = [];
let host: DeskHost;
let client: DeskClient;

/** Writes down what it is asked; nobody answers. */
const settingsNetwork: SettingsNetwork = {
  fetchText: async (url) => void questions.push(url),
  resolveMx: async (domain) => (questions.push(domain), []),
  resolveSrv: async (name) => (questions.push(name), []),
  probeTls: async (name) => (questions.push(name), false),
};

beforeAll(async () => {
  const { folder, remove } = makeFolder();
  const now = () => instantOf(Date.UTC(2026, 2, 5));
  const openLink = (url: string) => void opened.push(url);
  host = bootHost({ deskFolder: folder, now, clock: steadyClock, log, version: '0', settingsNetwork, openLink });
  client = createRouterClient(host.router);
  unwrap(await client.desk.create({ profile: 'kraaft', passphrase: 'zeven natte fietsen in Gent' }));
  return async () => {
    await host.close();
    remove();
  };
});
beforeEach(() => {
  questions.length = 0;
  opened.length = 0;
});

describe('an address', () => {
  test('of a provider in the table is found without asking anybody', async () => {
    const found = unwrap(await client.accounts.find({ address: 'dpo@xs4all.nl', mayAsk: true }));
    expect(found.servers).toMatchObject([{ source: 'provider-table', host: 'imap.kpnmail.nl', port: 993 }]);
    expect(questions).toEqual([]);
  });

  test('of nobody in the table needs consent; given, only its domain is asked about', async () => {
    const address = 'geheim@example.org';
    const before = unwrap(await client.accounts.find({ address, mayAsk: false }));
    expect(before).toEqual({ servers: [], asked: [], needsConsent: true });
    expect(questions).toEqual([]);
    const after = unwrap(await client.accounts.find({ address, mayAsk: true }));
    expect([after.servers, after.needsConsent]).toEqual([[], false]);
    expect(after.asked).toContain('autoconfig.thunderbird.net');
    expect(questions.join(' ')).not.toContain('geheim');
    expect(JSON.stringify(log.events)).not.toMatch(/geheim|example\.org/u);
  });

  test('that is none is an obstacle', async () => {
    expect(await client.accounts.find({ address: 'dpo@localhost', mayAsk: true })).toEqual({
      ok: false,
      failure: { code: 'address-unreadable' },
    });
  });
});

describe('a sign-in', () => {
  const own = { clientId: 'desk-of-example' };

  test('needs a client id, since the app has none of its own', async () => {
    expect(await client.accounts.signIn.begin({ provider: 'google', user: 'dpo@example.org' })).toEqual({
      ok: false,
      failure: { code: 'sign-in-no-client', provider: 'google' },
    });
    expect(opened).toEqual([]);
  });

  test.each([
    ['dpo@example.org', undefined, 'organizations'],
    ['dpo@outlook.fr', undefined, 'consumers'],
    ['dpo@example.org', 'example.onmicrosoft.com', 'example.onmicrosoft.com'],
  ])('with Microsoft for %s and directory %s goes to %s', async (user, tenant, place) => {
    const request = { provider: 'microsoft', user, ...own, ...(tenant !== undefined && { tenant }) } as const;
    const { id, url } = unwrap(await client.accounts.signIn.begin(request));
    const { authorization_endpoint } = authorizationServers.microsoft.endpoints(place);
    expect(url.startsWith(`${authorization_endpoint}?`)).toBe(true);
    expect(opened).toEqual([url]);
    unwrap(await client.accounts.signIn.cancel({ id }));
    expect(await client.accounts.signIn.finish({ id })).toMatchObject({ failure: { code: 'sign-in-missing' } });
  });

  test('with Google asks for the mail and for nothing else', async () => {
    const begun = unwrap(await client.accounts.signIn.begin({ provider: 'google', user: 'dpo@example.org', ...own }));
    const { origin, searchParams } = new URL(begun.url);
    expect([origin, searchParams.get('scope')]).toEqual(['https://accounts.google.com', 'https://mail.google.com/']);
    unwrap(await client.accounts.signIn.cancel({ id: begun.id }));
  });
});

test('a server of the table that signs in gets to see the provider’s tokens', () => {
  const signingIn = bundledProviders().providers.filter(({ provider }) => provider !== undefined);
  expect(signingIn.length).toBe(3);
  for (const { server, provider } of signingIn) {
    expect(authorizationServers[provider ?? 'google'].mailHosts).toContain(server?.host);
  }
});
