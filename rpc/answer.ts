// The one place where a call enters, fails and is logged. Expected failures leave as values, faults as an id.

import { mapEventIterator, ORPCError } from '@orpc/client';
import { ValidationError } from '@orpc/contract';
import { implement, type Router } from '@orpc/server';
import { fail } from '#core/base/result.ts';
import type { Log } from '#core/desk/log.ts';
import type { Obstacle } from '#core/desk/obstacle.ts';
import { StorageFault } from '#core/desk/storage-fault.ts';
import { contract, type Contract } from './contract.ts';

/**
 * The contract's implementer. A full disk and the like become obstacles; anything else thrown is logged by name and
 * procedure, without its text (it may quote a mail), and shown by an id. The same holds inside a stream.
 *
 * @param refuse why a procedure is not to be called now, before anybody looks at what it is called with
 */
export function answering(
  log: Log,
  newId: () => string,
  refuse: (path: readonly string[]) => Obstacle | undefined = () => undefined,
) {
  return implement(contract).use(async ({ next, path, signal }, _input, output) => {
    const procedure = path.join('.');

    /** What the caller is shown. A caller who has gone is told nothing, and nothing is logged. */
    function shown(fault: unknown): unknown {
      if (signal?.aborted === true || isRefusedInput(fault)) return fault;
      const id = newId();
      log.error('rpc.fault', { id, procedure, name: fault instanceof Error ? fault.name : 'unknown' });
      return new ORPCError('INTERNAL_SERVER_ERROR', { message: 'fault', data: { id } });
    }

    const refused = refuse(path);
    if (refused !== undefined) return output(fail(refused) as never);
    try {
      const result = await next();
      if (!isStream(result.output)) return result;
      const watched = mapEventIterator(result.output, {
        value: async (value) => value,
        error: async (fault) => shown(fault),
      });
      return { ...result, output: watched };
    } catch (fault) {
      if (!(fault instanceof StorageFault)) throw shown(fault);
      log.warn('storage.obstacle', { procedure, code: fault.obstacle.code });
      return output(fail(fault.obstacle) as never);
    }
  });
}

/** The door's own "this is not what the contract asks for"; any other library error could carry a text of ours. */
function isRefusedInput(fault: unknown): boolean {
  return fault instanceof ORPCError && fault.code === 'BAD_REQUEST' && fault.cause instanceof ValidationError;
}

function isStream(output: unknown): output is AsyncIteratorObject<unknown> {
  return typeof output === 'object' && output !== null && Symbol.asyncIterator in output;
}

export type Answering = ReturnType<typeof answering>;

/** A desk behind the contract: what every wire serves. */
export type DeskRouter = Router<Contract, Record<never, never>>;
