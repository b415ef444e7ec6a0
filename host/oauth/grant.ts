// What a finished sign-in gives, as it is sealed with the account: the tokens, and the registration that renews them.

import { z } from 'zod';
import type { ClientRegistration } from './authorization-server.ts';

export interface Grant extends ClientRegistration {
  readonly refreshToken: string;
  readonly accessToken: string;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
  /** Microsoft only. */
  readonly tenant?: string | undefined;
}

const token = z.string().min(1).max(20_000);
const sealed = z.strictObject({
  kind: z.literal('oauth'),
  refreshToken: token,
  accessToken: token,
  expiresAt: z.number(),
  clientId: z.string().min(1),
  clientSecret: z.string().optional(),
  tenant: z.string().optional(),
});

export function writeGrant(grant: Grant): string {
  return JSON.stringify({ kind: 'oauth', ...grant });
}

/** undefined for anything that `writeGrant` did not write, such as a password. */
export function readGrant(secret: string): Grant | undefined {
  let value: unknown;
  try {
    value = JSON.parse(secret);
  } catch {
    return undefined;
  }
  const read = sealed.safeParse(value);
  if (!read.success) return undefined;
  const { kind: _kind, ...grant } = read.data;
  return grant;
}
