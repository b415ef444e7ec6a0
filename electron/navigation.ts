// A window shows the desk's page and nothing else, whatever a link, a redirect or a script says; its frames only our viewer.

import type { App, WebContents } from 'electron';
import { appOrigin } from './app-protocol.ts';

/** A formatted mail is written into its frame and navigates nowhere. */
const viewerAddress = `${appOrigin}/viewer.html`;

/** For every web contents there will ever be, not only those of our windows. */
export function denyNavigation(app: Pick<App, 'on'>): void {
  app.on('web-contents-created', (_event, contents: WebContents) => {
    contents.on('will-navigate', (event) => event.preventDefault());
    contents.on('will-frame-navigate', (event) => {
      if (event.isMainFrame || event.url !== viewerAddress) event.preventDefault();
    });
    contents.on('will-redirect', (event) => event.preventDefault());
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  });
}
