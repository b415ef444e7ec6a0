// What the sync needs of the sign-in with a mail provider (OAuth 2.0): access tokens, and the fruit of a finished sign-in.

import type { OAuthProvider } from '#core/desk/account-views.ts';
import type { MailSecurity } from '#core/desk/views.ts';
import type { Obstacle } from '#core/desk/obstacle.ts';
import { fail, type Result } from '#core/base/result.ts';

export interface SignedIn {
  readonly provider: OAuthProvider;
  /** What is sealed with the account; only the tokens' keeper reads it. */
  readonly secret: string;
  readonly accessToken: string;
}

export interface TicketUse {
  /** To whom the token would be shown. */
  readonly server: { readonly host: string; readonly security: MailSecurity };
  /** True where an account is kept with it: the ticket is spent. */
  readonly isLast: boolean;
}

export interface TokenUse {
  readonly isRefused: boolean;
  /** To whom it would be shown; the account's own server where not given. */
  readonly server?: TicketUse['server'];
}

export interface Tokens {
  /** A token that serves now. With `isRefused` the one given last was refused before its time: another one. */
  accessTokenFor(accountId: string, options?: TokenUse): Promise<Result<string, Obstacle>>;
  /** What a finished sign-in gave. Its ticket serves for looks and at last for one account, within ten minutes. */
  signedIn(ticket: string, use: TicketUse): Result<SignedIn, Obstacle>;
}

/** Where no sign-in with a provider is built in. */
export const noTokens: Tokens = {
  accessTokenFor: () => Promise.resolve(fail({ code: 'sign-in-missing' })),
  signedIn: () => fail({ code: 'sign-in-missing' }),
};
