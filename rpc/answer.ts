// The one place where a call enters, fails and is logged. Expected failures leave as values, faults as an id.

import { ORPCError } from '@orpc/client';
import { implement, type Router } from '@orpc/server';
import { fail } from '#core/base/result.ts';
import type { Log } from '#core/desk/log.ts';
import { StorageFault } from '#core/desk/storage-fault.ts';
import { contract, type Contract } from './contract.ts';

/**
 * The contract's implementer. A full disk and the like become obstacles; anything else thrown is logged by name and
 * procedure, without its text (it may quote a mail), and shown by an id.
 */
export function answering(log: Log, newId: () => string) {
  return implement(contract).use(async ({ next, path }, _input, output) => {
    try {
      return await next();
    } catch (fault) {
      if (fault instanceof StorageFault) {
        log.warn('storage.obstacle', { procedure: path.join('.'), code: fault.obstacle.code });
        return output(fail(fault.obstacle) as never);
      }
      if (fault instanceof ORPCError) throw fault;
      const id = newId();
      log.error('rpc.fault', { id, procedure: path.join('.'), name: fault instanceof Error ? fault.name : 'unknown' });
      throw new ORPCError('INTERNAL_SERVER_ERROR', { message: 'fault', data: { id } });
    }
  });
}

export type Answering = ReturnType<typeof answering>;

/** A desk behind the contract: what every wire serves. */
export type DeskRouter = Router<Contract, Record<never, never>>;
