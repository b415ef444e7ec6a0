// The shortest wire: the desk and its caller in one process, with the same door in between.

import { createRouterClient } from '@orpc/server';
import type { DeskRouter } from '#rpc/answer.ts';
import type { DeskClient } from '#rpc/client.ts';

export function connectInMemory(router: DeskRouter): DeskClient {
  return createRouterClient(router);
}
