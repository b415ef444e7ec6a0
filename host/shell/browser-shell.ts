// The shell of the loopback host: a window of its own is an address that works once, for a page that is already let in.

import type { LaunchOffer } from '../web/session.ts';
import { newLaunchToken } from '../web/session.ts';
import type { ShellPort } from './shell-port.ts';

/** The page opens the address at once, and a slow machine loads it. Milliseconds. */
const lifetime = 30_000;

/**
 * @param host.expectWindow takes one more token, and says whether there is room for one more window
 */
export function createBrowserShell(host: {
  readonly origin: string;
  monotonicNow(): number;
  expectWindow(offer: LaunchOffer): boolean;
}): ShellPort {
  return {
    openWindow: (ref) => {
      const { token, offer } = newLaunchToken(host.monotonicNow() + lifetime);
      if (!host.expectWindow(offer)) return { kind: 'full' };
      // In the fragment, which browsers keep to themselves, as with the first address.
      return { kind: 'address', address: `${host.origin}/#token=${token}&case=${encodeURIComponent(ref)}` };
    },
  };
}
