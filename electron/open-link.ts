// Hands a sign-in page of a mail provider to the system's browser; no other address ever leaves the app this way.

import { shell } from 'electron';
import { isProviderUrl } from '#host/oauth/provider-url.ts';

export function openLink(url: string): void {
  // Where no browser can be opened, the page shows the address.
  if (isProviderUrl(url)) void shell.openExternal(url).catch(() => undefined);
}
