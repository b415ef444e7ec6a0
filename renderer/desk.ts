// Connects the screens to the desk over whichever wire this shell has.

import { createDeskClient } from '#rpc/client.ts';
import type { DeskClient } from '#rpc/client.ts';
import { httpLink } from './wires/http-link.ts';
import { isInShell, portLink } from './wires/port-link.ts';

/**
 * The desk's client. Over a MessagePort inside the desktop shell, else over HTTP to the loopback host that served the
 * page. `onGone` is called when the session is over: only a fresh start from the shell helps then.
 * Throws `SessionRefused` when the one-time address has been used up.
 */
export async function connectDesk(onGone: () => void): Promise<DeskClient> {
  return createDeskClient(isInShell() ? await portLink(onGone) : await httpLink(onGone));
}
