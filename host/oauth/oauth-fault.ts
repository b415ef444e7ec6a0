// Turns what can go wrong with an authorization server into an obstacle: codes only, never the server's own text.

import { AuthorizationResponseError, ClientError, ResponseBodyError } from 'openid-client';
import type { OAuthProvider } from '#core/desk/account-views.ts';
import type { SignInObstacle, SignInRefusal, SignInSilence } from '#core/desk/sign-in-obstacle.ts';

/** Error codes of RFC 6749 (4.1.2.1 and 5.2) and of OpenID Connect Core (3.1.2.6). */
const refusals: Readonly<Record<string, SignInRefusal>> = {
  access_denied: 'denied',
  unauthorized_client: 'client',
  invalid_client: 'client',
  invalid_scope: 'scope',
  consent_required: 'admin',
  interaction_required: 'admin',
  login_required: 'denied',
};

const passing = new Set(['server_error', 'temporarily_unavailable', 'slow_down']);

/** Node's names for a line that does not come about. */
const silences: Readonly<Record<string, SignInSilence>> = {
  ENOTFOUND: 'unknown-host',
  EAI_AGAIN: 'unknown-host',
  ECONNREFUSED: 'refused',
  ETIMEDOUT: 'timeout',
  UND_ERR_CONNECT_TIMEOUT: 'timeout',
  UND_ERR_HEADERS_TIMEOUT: 'timeout',
  UND_ERR_BODY_TIMEOUT: 'timeout',
  OAUTH_TIMEOUT: 'timeout',
  CERT_HAS_EXPIRED: 'certificate',
  CERT_NOT_YET_VALID: 'certificate',
  ERR_TLS_CERT_ALTNAME_INVALID: 'certificate',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'certificate',
  SELF_SIGNED_CERT_IN_CHAIN: 'certificate',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'certificate',
  UNABLE_TO_GET_ISSUER_CERT: 'certificate',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'certificate',
};

export function obstacleOfSignIn(fault: unknown, provider: OAuthProvider): SignInObstacle {
  if (fault instanceof AuthorizationResponseError) return refused(fault.error, provider);
  if (fault instanceof ResponseBodyError) {
    // A code that was used before, or that belongs to another verifier (RFC 6749, 5.2; RFC 7636, 4.6).
    if (fault.error === 'invalid_grant') return { code: 'sign-in-answer', provider };
    return isPassing(fault.status) ? silent('unavailable', provider) : refused(fault.error, provider);
  }
  if (fault instanceof ClientError) {
    if (fault.code === 'OAUTH_TIMEOUT') return silent('timeout', provider);
    if (fault.code === 'OAUTH_ABORT') return { code: 'sign-in-cancelled' };
    const answer = fault.cause;
    if (answer instanceof Response && isPassing(answer.status)) return silent('unavailable', provider);
    return { code: 'sign-in-answer', provider };
  }
  return silent(silenceOf(fault), provider);
}

/** The same for renewing a token: where the provider does not renew, the user must sign in again. */
export function obstacleOfRefresh(fault: unknown, provider: OAuthProvider): SignInObstacle {
  const isOver = ['invalid_grant', 'interaction_required', 'consent_required', 'login_required'];
  if (fault instanceof ResponseBodyError && isOver.includes(fault.error)) return { code: 'sign-in-expired', provider };
  return obstacleOfSignIn(fault, provider);
}

function refused(error: string, provider: OAuthProvider): SignInObstacle {
  if (passing.has(error)) return silent('unavailable', provider);
  return {
    code: 'sign-in-refused',
    provider,
    reason: Object.hasOwn(refusals, error) ? (refusals[error] ?? 'other') : 'other',
  };
}

function silent(reason: SignInSilence, provider: OAuthProvider): SignInObstacle {
  return { code: 'sign-in-unreachable', provider, reason };
}

function isPassing(status: number): boolean {
  return status >= 500 || status === 429;
}

/** `fetch` wraps what the line said. */
function silenceOf(fault: unknown): SignInSilence {
  const { code, cause } = fault as { readonly code?: unknown; readonly cause?: unknown };
  if (typeof code === 'string' && Object.hasOwn(silences, code)) return silences[code] ?? 'network';
  return cause instanceof Error ? silenceOf(cause) : 'network';
}
