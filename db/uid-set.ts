// Many UIDs in little memory: four octets each, however far they lie apart.

/** So many come in singly before they are sorted in among the rest. */
const mostFresh = 4096;

export interface UidSet {
  has(uid: number): boolean;
  add(uid: number): void;
  delete(uid: number): void;
  /** Ascending. */
  all(): readonly number[];
}

/** `uids` ascending, 1 to 2^32 − 1 (RFC 3501 2.3.1.1); the array becomes the set's own. */
export function createUidSet(uids: Uint32Array): UidSet {
  let sorted = uids;
  let fresh = new Set<number>();
  let dropped = new Set<number>();

  /** Where the UID is in the sorted ones; -1 where it is not. */
  function find(uid: number): number {
    let low = 0;
    let high = sorted.length - 1;
    while (low <= high) {
      const middle = (low + high) >>> 1;
      const found = sorted[middle] ?? 0;
      if (found === uid) return middle;
      if (found < uid) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  }

  function settle(): void {
    if (fresh.size + dropped.size === 0) return;
    const kept = sorted.filter((uid) => !dropped.has(uid));
    const merged = new Uint32Array(kept.length + fresh.size);
    merged.set(kept);
    merged.set([...fresh], kept.length);
    sorted = merged.sort();
    fresh = new Set();
    dropped = new Set();
  }

  return {
    has: (uid) => fresh.has(uid) || (!dropped.has(uid) && find(uid) >= 0),
    add: (uid) => {
      if (dropped.delete(uid) || find(uid) >= 0) return;
      fresh.add(uid);
      if (fresh.size > Math.max(mostFresh, sorted.length / 4)) settle();
    },
    delete: (uid) => {
      if (!fresh.delete(uid) && find(uid) >= 0) dropped.add(uid);
    },
    all: () => {
      settle();
      return Array.from(sorted);
    },
  };
}
