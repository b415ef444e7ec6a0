// The page's first step in the desktop window: say that it listens, and take the one port that the preload hands over.

export const pageIsReady = 'dpo-desk:ready';
export const herePort = 'dpo-desk:port';

/** True in the desktop window, which is served from `app://desk/`. */
export function isDesktopPage(page: Pick<Window, 'location'>): boolean {
  return page.location.protocol === 'app:';
}

/** The port to the desk. The preload gives one per document. */
export function receiveDeskPort(page: Window): Promise<MessagePort> {
  return new Promise((resolve) => {
    function take(event: MessageEvent): void {
      const [port] = event.ports;
      if (event.source !== page || event.data !== herePort || port === undefined) return;
      page.removeEventListener('message', take);
      resolve(port);
    }
    page.addEventListener('message', take);
    page.postMessage(pageIsReady, page.location.origin);
  });
}
