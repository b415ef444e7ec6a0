// Asks a time stamp service for a token over a note (RFC 3161 3.4), within limits, and checks what it gives.

import { createHash, randomBytes } from 'node:crypto';
import { fail, ok, type Result } from '#core/base/result.ts';
import type { Instant } from '#core/base/day.ts';
import type { AnchorObstacle, TimestampFault } from '#core/desk/anchor-obstacle.ts';
import { checkToken } from './check-token.ts';
import { tokenOfAnswer } from './read-token.ts';
import { timestampRequest } from './request.ts';
import { serviceUrl } from './service-url.ts';

export interface Stamp {
  /** DER, as the service gave it. */
  readonly token: Uint8Array;
  readonly at: Instant;
  /** The subject of the service's certificate. */
  readonly service: string;
}

/** In milliseconds and octets. */
const patience = 15_000;
const mostOctets = 1_048_576;
const mostRedirects = 2;

/** @param note the checkpoint, of which only the SHA-256 goes out */
export async function stampNote(
  url: string,
  note: string,
  limits: { readonly patience?: number; readonly signal?: AbortSignal } = {},
): Promise<Result<Stamp, AnchorObstacle>> {
  const hash = createHash('sha256').update(note).digest();
  const nonce = randomBytes(16);
  const over = AbortSignal.timeout(limits.patience ?? patience);
  const signal = limits.signal === undefined ? over : AbortSignal.any([over, limits.signal]);
  const answer = await post(url, timestampRequest(hash, nonce), signal);
  if (!answer.ok) return answer;
  let token: Uint8Array | undefined;
  try {
    token = tokenOfAnswer(answer.value);
  } catch {
    return failed('unreadable');
  }
  if (token === undefined) return failed('refused');
  const verdict = checkToken(token, { hash, nonce });
  if (!verdict.isGood) return failed(verdict.fault);
  return ok({ token, at: verdict.at, service: verdict.service });
}

async function post(
  address: string,
  request: Uint8Array,
  signal: AbortSignal,
): Promise<Result<Uint8Array, AnchorObstacle>> {
  try {
    let url = serviceUrl(address);
    for (let redirects = 0; url !== undefined && redirects <= mostRedirects; redirects += 1) {
      const response = await fetch(url, {
        method: 'POST',
        body: Uint8Array.from(request),
        headers: { 'content-type': 'application/timestamp-query', accept: 'application/timestamp-reply' },
        redirect: 'manual',
        signal,
      });
      const place = response.headers.get('location');
      if (response.status < 300 || response.status >= 400 || place === null) return await bodyOf(response);
      await response.body?.cancel();
      // Whom the desk talks to is what the person wrote down, and nobody else.
      const next = URL.canParse(place, url.href) ? serviceUrl(new URL(place, url.href).href) : undefined;
      const isSameHost = next?.hostname === url.hostname;
      const isWeaker = url.protocol === 'https:' && next?.protocol !== 'https:';
      url = isSameHost && !isWeaker ? next : undefined;
    }
    return failed('redirected');
  } catch {
    return failed(signal.aborted ? 'timeout' : 'unreachable');
  }
}

async function bodyOf(response: Response): Promise<Result<Uint8Array, AnchorObstacle>> {
  if (response.status !== 200 || response.body === null) {
    await response.body?.cancel();
    return failed('refused');
  }
  const pieces: Uint8Array[] = [];
  let octets = 0;
  // Leaving the loop early ends the transfer.
  for await (const piece of response.body) {
    octets += piece.length;
    if (octets > mostOctets) return failed('too-large');
    pieces.push(piece);
  }
  return ok(Buffer.concat(pieces));
}

function failed(reason: TimestampFault): Result<never, AnchorObstacle> {
  return fail({ code: 'timestamp-failed', reason });
}
