// A typed client of the desk over any wire.

import { createORPCClient, type ClientLink } from '@orpc/client';
import type { ContractRouterClient } from '@orpc/contract';
import type { Contract } from './contract.ts';

export type DeskClient = ContractRouterClient<Contract>;

export function createDeskClient(link: ClientLink<Record<never, never>>): DeskClient {
  return createORPCClient(link);
}
