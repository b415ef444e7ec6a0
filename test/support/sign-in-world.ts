// A desk with sign-ins against a local authorization server, and the browser that goes there and back.

import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Result } from '#core/base/result.ts';
import type { Obstacle } from '#core/desk/obstacle.ts';
import { createOAuth, type OAuth } from '#host/oauth/oauth.ts';
import { startAuthorizationServer, type TestAuthorizationServer, type TestClient } from './authorization-server.ts';
import { makeCertificates, type Certificates } from './certificates.ts';
import { throwawayDesk, type ThrowawayDesk } from './throwaway-desk.ts';

export const ownClient: TestClient = { clientId: 'desk-of-example', clientSecret: 'no-secret-at-all' };

/** What a request of `begin` says of the client. */
export const asOwnClient = { ...ownClient, user: 'dpo@example.org' } as const;

export interface Page {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
}

export interface SignInWorld extends ThrowawayDesk {
  readonly provider: TestAuthorizationServer;
  readonly oauth: OAuth;
  readonly opened: string[];
  /** Signs in as a user would, and gives the ticket. */
  signIn(): Promise<string>;
  /** A second look at the same desk, as after locking and unlocking it. */
  restarted(): OAuth;
}

let shared: Certificates | undefined;

/** Made once for a test file: keys take a while. */
export function sharedCertificates(): Certificates {
  if (shared !== undefined) return shared;
  const folder = mkdtempSync(join(tmpdir(), 'dpo-desk-sign-in-'));
  shared = makeCertificates(folder);
  rmSync(folder, { recursive: true });
  return shared;
}

export async function signInWorld(
  options: Omit<Parameters<typeof startAuthorizationServer>[0], 'certificates' | 'client'> & {
    readonly patience?: number;
  } = {},
): Promise<SignInWorld> {
  const provider = await startAuthorizationServer({
    ...options,
    certificates: sharedCertificates(),
    client: ownClient,
  });
  onTestFinished(async () => await provider.stop());
  const desk = throwawayDesk();
  const opened: string[] = [];
  const { servers, fetch: ask } = provider;
  const patience = options.patience === undefined ? {} : { patience: options.patience };
  const restarted = (): OAuth => {
    const openLink = (url: string): void => void opened.push(url);
    const oauth = createOAuth(desk.open, {
      now: desk.desk.now,
      openLink,
      world: { servers, fetch: ask, ...patience },
    });
    onTestFinished(async () => await oauth.stop());
    return oauth;
  };
  const oauth = restarted();
  async function signIn(): Promise<string> {
    const begun = valueOf(await oauth.signIns.begin({ provider: 'google', ...asOwnClient }));
    const finished = oauth.signIns.finish(begun.id);
    const back = await provider.browse(begun.url);
    if (back === undefined) throw new Error('the provider refused the request');
    await visit(back);
    return valueOf(await finished).ticket;
  }
  return { ...desk, provider, oauth, opened, signIn, restarted };
}

/** What a browser gets there; status 0 where nobody listens. */
export async function visit(url: URL, more: { headers?: Record<string, string>; method?: string } = {}): Promise<Page> {
  return await new Promise((resolve) => {
    // Every spelling of the loopback leads to the one listener.
    const { pathname, search, host, port } = url;
    const headers = { host, 'accept-language': 'nl-BE,nl;q=0.9', ...more.headers };
    const asking = request(
      { host: '127.0.0.1', port, path: `${pathname}${search}`, method: more.method ?? 'GET', headers, agent: false },
      (answer) => {
        let text = '';
        answer.setEncoding('utf8');
        answer.on('data', (chunk: string) => (text += chunk));
        answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text }));
        answer.on('error', () => resolve({ status: 0, headers: {}, text }));
      },
    );
    asking.on('error', () => resolve({ status: 0, headers: {}, text: '' }));
    asking.end();
  });
}

export function valueOf<T>(result: Result<T, Obstacle>): T {
  if (!result.ok) throw new Error(result.failure.code);
  return result.value;
}
