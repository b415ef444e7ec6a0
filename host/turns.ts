// Works that must not overlap, one after the other in the order in which they were asked for.

/** Runs `work` once all that was asked for before has ended, however it ended. */
export type InTurn = <T>(work: () => Promise<T>) => Promise<T>;

export function createTurns(): InTurn {
  let queue: Promise<unknown> = Promise.resolve();
  return async (work) => {
    const turn = queue.then(work);
    queue = turn.catch(() => undefined);
    return await turn;
  };
}
