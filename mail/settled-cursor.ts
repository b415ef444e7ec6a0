// How far a folder is settled: the cursor moves over a UID only once that mail is stored or gone.

export interface SettledCursor {
  settle(uid: number): void;
  /** The highest UID up to which nothing is open any more. */
  position(): number;
}

/** `uids` ascending and all above `start`. */
export function settledCursor(start: number, uids: readonly number[]): SettledCursor {
  const settled = new Set<number>();
  let next = 0;
  let position = start;
  return {
    settle(uid) {
      settled.add(uid);
      for (let open = uids[next]; open !== undefined && settled.delete(open); open = uids[next]) {
        position = open;
        next += 1;
      }
    },
    position: () => position,
  };
}
