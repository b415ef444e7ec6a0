// The page's first step in a browser: trade the one-time token of its address for a session, and forget the token.

/** The parts of a browser window that are needed here. */
export interface WebPage {
  readonly location: Pick<Location, 'hash' | 'origin' | 'pathname'>;
  readonly history: Pick<History, 'replaceState' | 'state'>;
  fetch(url: string, init: RequestInit): Promise<Response>;
}

/**
 * The session's bearer, or undefined when the address has no token or the host refuses it (used, too old): the page
 * then asks for a new address. Keep the bearer in a variable only; a reload needs a new address by design.
 */
export async function openWebSession(page: WebPage): Promise<string | undefined> {
  const token = new URLSearchParams(page.location.hash.slice(1)).get('token');
  if (token === null) return undefined;
  // Out of the address bar and the history before anything can read or share it.
  page.history.replaceState(page.history.state, '', page.location.pathname);
  const response = await page.fetch(`${page.location.origin}/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-desk': '1' },
    body: JSON.stringify({ token }),
    credentials: 'omit',
    cache: 'no-store',
  });
  if (!response.ok) return undefined;
  const session = (await response.json()) as { bearer?: unknown };
  return typeof session.bearer === 'string' ? session.bearer : undefined;
}
