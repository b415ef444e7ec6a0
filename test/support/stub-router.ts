// A desk without a desk behind it: answers a few procedures with what the test says, for tests of wires and shells.

import { isContractProcedure } from '@orpc/contract';
import { fail, ok } from '#core/base/result.ts';
import type { Log } from '#core/desk/log.ts';
import type { MessageRow, Notice } from '#core/desk/views.ts';
import { answering, type DeskRouter } from '#rpc/answer.ts';
import { contract } from '#rpc/contract.ts';

export interface StubDesk {
  readonly router: DeskRouter;
  /** Names of the procedures whose handlers ran, in order. */
  readonly reached: string[];
  /** How many notice streams are being followed. */
  followers(): number;
  tell(notice: Notice): void;
}

/** `today.show` is the desk's broken procedure: it throws `fault`, and so does a notice of less than no progress. */
export function createStubDesk(options: {
  readonly fault: Error;
  readonly log: Log;
  readonly rows?: readonly MessageRow[];
}): StubDesk {
  const reached: string[] = [];
  const followers = new Set<(notice: Notice) => void>();

  async function* follow(signal: AbortSignal | undefined): AsyncGenerator<Notice, void> {
    const waiting: Notice[] = [];
    let wake = Promise.withResolvers<void>();
    const hear = (notice: Notice): void => {
      waiting.push(notice);
      wake.resolve();
    };
    const stop = (): void => wake.resolve();
    followers.add(hear);
    signal?.addEventListener('abort', stop);
    try {
      for (;;) {
        if (signal?.aborted === true) return;
        const notice = waiting.shift();
        if (notice !== undefined) {
          if (notice.kind === 'progress' && notice.total < 0) throw options.fault;
          yield notice;
          continue;
        }
        await wake.promise;
        wake = Promise.withResolvers<void>();
      }
    } finally {
      followers.delete(hear);
    }
  }

  /** What the procedures answer that a test may look at; all others say that the desk is locked. */
  const answers: Readonly<Record<string, (call: { input: never; signal: AbortSignal | undefined }) => unknown>> = {
    'desk.status': () => ({ state: 'locked' }),
    'desk.profiles': () => [{ id: 'p', name: 'Ĳsbrand & Cie – 東京 👩🏽‍⚖️', country: 'NL' }],
    'desk.create': ({ input }) => ok({ recoveryKey: (input as { passphrase: string }).passphrase }),
    'today.show': () => {
      throw options.fault;
    },
    'messages.page': () => ok({ total: 0, counts: {}, rows: options.rows ?? [] }),
    'cases.show': ({ input }) => fail({ code: 'case-unknown', ref: (input as { ref: string }).ref }),
    'notices.follow': ({ signal }) => follow(signal),
  };

  type Handler = (call: { input: never; signal: AbortSignal | undefined }) => unknown;
  /** A procedure, or a group of them. */
  interface Implementer {
    readonly handler?: (run: Handler) => unknown;
    readonly [name: string]: Implementer | ((run: Handler) => unknown) | undefined;
  }

  /** Every procedure of the contract, also of a later one. */
  function implementAll(group: object, os: Implementer, path: readonly string[] = []): unknown {
    return Object.fromEntries(
      Object.entries(group).map(([key, member]) => {
        const inner = [...path, key];
        const implementer = os[key] as Implementer;
        if (!isContractProcedure(member)) return [key, implementAll(member as object, implementer, inner)];
        const name = inner.join('.');
        const run: Handler = (call) => {
          reached.push(name);
          return (answers[name] ?? (() => fail({ code: 'desk-locked' })))(call);
        };
        return [key, implementer.handler?.(run)];
      }),
    );
  }
  const os = answering(options.log, () => 'fault-1') as unknown as Implementer;
  const router = implementAll(contract, os) as DeskRouter;

  return {
    router,
    reached,
    followers: () => followers.size,
    tell: (notice) => followers.forEach((hear) => hear(notice)),
  };
}
