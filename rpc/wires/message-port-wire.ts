// The caller's end of a MessagePort: the desktop window's only way to the desk.

import { RPCLink } from '@orpc/client/message-port';
import type { DeskLink } from '#rpc/client.ts';

/** Thrown by calls on a port whose other end has gone: the desk's process ended. */
export class DeskGone extends Error {
  override readonly name = 'DeskGone';
}

/** Starts the port. Calls in flight when it closes are rejected, and so is every call after. */
export function createMessagePortLink(port: Pick<MessagePort, 'addEventListener' | 'postMessage' | 'start'>): DeskLink {
  let isClosed = false;
  port.addEventListener('close', () => {
    isClosed = true;
  });
  const link = new RPCLink({ port });
  port.start();
  return {
    call: async (path, input, options) => {
      // A closed port swallows what is posted to it: without this the call would wait for ever.
      if (isClosed) throw new DeskGone('the port is closed');
      return await link.call(path, input, options);
    },
  };
}
