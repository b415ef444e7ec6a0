// Why a sign-in with a mail provider (OAuth 2.0) did not come about, or does not serve any more.

import type { OAuthProvider } from './account-views.ts';

/** Why a provider said no. `client`: it does not know the client id or its secret. `admin`: an administrator must allow it. */
export type SignInRefusal = 'denied' | 'client' | 'scope' | 'admin' | 'tenant' | 'other';

/** Why a provider's sign-in service gave no answer. */
export type SignInSilence = 'unknown-host' | 'refused' | 'timeout' | 'network' | 'certificate' | 'unavailable';

/** An expected "no" of a sign-in. It carries nothing of what the provider wrote. */
export type SignInObstacle =
  /** A sign-in with a provider that is not there, not finished, or has run out. */
  | { readonly code: 'sign-in-missing' }
  /** No client id was given and none is built in. */
  | { readonly code: 'sign-in-no-client'; readonly provider: OAuthProvider }
  /** No port of this computer could be opened for the browser to come back to. */
  | { readonly code: 'sign-in-no-port' }
  | { readonly code: 'sign-in-cancelled' }
  /** The browser did not come back in time. */
  | { readonly code: 'sign-in-too-late' }
  | { readonly code: 'sign-in-refused'; readonly provider: OAuthProvider; readonly reason: SignInRefusal }
  /** The answer is not one to this sign-in, or not one at all. */
  | { readonly code: 'sign-in-answer'; readonly provider: OAuthProvider }
  | { readonly code: 'sign-in-unreachable'; readonly provider: OAuthProvider; readonly reason: SignInSilence }
  /** The provider does not renew it any more: the user must sign in again. */
  | { readonly code: 'sign-in-expired'; readonly provider: OAuthProvider }
  /** A token is only ever shown to its provider's own mail server. */
  | { readonly code: 'sign-in-other-server'; readonly provider: OAuthProvider; readonly host: string };

export type SignInObstacleCode = SignInObstacle['code'];
