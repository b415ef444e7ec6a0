// Chromium has no network here: mail goes through the desk's own process, and a page has nothing to fetch.

import type { App, Session } from 'electron';
import { appOrigin } from './app-protocol.ts';

/** Must run before the app is ready. No name resolves, so that not even a prefetch hint asks a name server. */
export function closeResolver({ commandLine }: Pick<App, 'commandLine'>): void {
  commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  commandLine.appendSwitch('disable-background-networking');
}

export function cancelRequests(session: Session): void {
  session.webRequest.onBeforeRequest(({ url }, decide) => decide({ cancel: !isOwn(url) }));
}

/** The page's own files and what it makes in memory itself; the viewer's frame has no origin, so its worker has none either. */
function isOwn(url: string): boolean {
  return (
    url.startsWith(`${appOrigin}/`) ||
    url.startsWith(`blob:${appOrigin}/`) ||
    url.startsWith('blob:null/') ||
    url.startsWith('data:')
  );
}
