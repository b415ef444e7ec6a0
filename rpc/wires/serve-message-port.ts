// The desk's end of a MessagePort.

import type { MessagePortMainLike } from '@orpc/client/message-port';
import { RPCHandler } from '@orpc/server/message-port';
import type { DeskRouter } from '#rpc/answer.ts';
import { isCallFrame } from './call-frame.ts';

/** What Electron's MessagePortMain and Node's MessagePort have in common. */
export interface ServedPort {
  on(event: 'message', listener: (message: unknown) => void): unknown;
  on(event: 'close', listener: () => void): unknown;
  postMessage(message: unknown): void;
  start(): void;
}

/**
 * Answers calls on this port until it closes. What is no well-formed frame is dropped before the RPC library sees it:
 * its decoder would throw outside any call, and a page taken over by an attacker could end the desk's process so.
 */
export function serveMessagePort(router: DeskRouter, port: ServedPort): void {
  const guarded: MessagePortMainLike = {
    on: (event, callback) => {
      if (event === 'close') port.on('close', () => callback());
      if (event !== 'message') return;
      port.on('message', (message) => {
        const data = dataOf(message);
        if (isCallFrame(data)) callback({ data });
      });
    },
    postMessage: (data) => port.postMessage(data),
  };
  new RPCHandler(router).upgrade(guarded);
  port.start();
}

/** Electron wraps the data in an event, Node hands it over bare. */
function dataOf(message: unknown): unknown {
  return typeof message === 'object' && message !== null && 'data' in message ? message.data : message;
}
