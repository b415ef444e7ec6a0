// Sets of UIDs as IMAP writes them (RFC 3501 9: sequence-set): read with distrust, kept as ranges however large.

export interface UidRange {
  readonly from: number;
  readonly to: number;
}

/** RFC 3501 9: nz-number. */
export const highestUid = 0xff_ff_ff_ff;

/** Reads a server's set into ascending ranges that do not touch; what is no UID is left out. */
export function uidRanges(set: string): UidRange[] {
  const ranges: UidRange[] = [];
  for (const part of set.split(',')) {
    const ends = /^(\d{1,10})(?::(\d{1,10}))?$/u.exec(part.trim());
    if (ends === null) continue;
    const [a, b] = [Number(ends[1]), Number(ends[2] ?? ends[1])];
    const [from, to] = [Math.min(a, b), Math.max(a, b)];
    if (from >= 1 && to <= highestUid) ranges.push({ from, to });
  }
  return joined(ranges);
}

/** Ascending and without overlaps, whatever the order in which they came. */
export function joined(ranges: readonly UidRange[]): UidRange[] {
  const result: { from: number; to: number }[] = [];
  for (const { from, to } of [...ranges].sort((a, b) => a.from - b.from)) {
    const last = result.at(-1);
    if (last !== undefined && from <= last.to + 1) last.to = Math.max(last.to, to);
    else result.push({ from, to });
  }
  return result;
}

export function countOf(ranges: readonly UidRange[]): number {
  return ranges.reduce((sum, { from, to }) => sum + to - from + 1, 0);
}

/** Every UID of the ranges, ascending. Ask `countOf` first: a server can name four thousand million in ten octets. */
export function uidsIn(ranges: readonly UidRange[]): number[] {
  const uids: number[] = [];
  for (const { from, to } of ranges) for (let uid = from; uid <= to; uid += 1) uids.push(uid);
  return uids;
}

/** Those of `uids` (ascending) that lie in the ranges. */
export function within(uids: readonly number[], ranges: readonly UidRange[]): number[] {
  let at = 0;
  return uids.filter((uid) => {
    for (let range = ranges[at]; range !== undefined && range.to < uid; range = ranges[at]) at += 1;
    return uid >= (ranges[at]?.from ?? Infinity);
  });
}

/** Those of `uids` that `others` lacks; both ascending. */
export function without(uids: readonly number[], others: readonly number[]): number[] {
  let at = 0;
  return uids.filter((uid) => {
    for (let other = others[at]; other !== undefined && other < uid; other = others[at]) at += 1;
    return others[at] !== uid;
  });
}
