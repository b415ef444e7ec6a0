// How far a folder is settled: the cursor moves over a UID only once that mail is stored or gone.

export interface SettledCursor {
  settle(uid: number): void;
  isSettled(uid: number): boolean;
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
      while (next < uids.length && settled.delete(uids[next]!)) {
        position = uids[next]!;
        next += 1;
      }
    },
    isSettled: (uid) => uid <= position || settled.has(uid),
    position: () => position,
  };
}
