// A typed client of the desk over any wire.

import { createORPCClient, type ClientLink } from '@orpc/client';
import type { ContractRouterClient } from '@orpc/contract';
import type { Contract } from './contract.ts';

export type DeskClient = ContractRouterClient<Contract>;

/** A wire's end on the caller's side. */
export type DeskLink = ClientLink<Record<never, never>>;

export function createDeskClient(link: DeskLink): DeskClient {
  return createORPCClient(link);
}
