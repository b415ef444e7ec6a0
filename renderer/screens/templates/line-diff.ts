// Two texts line by line: what stayed, what went, what came.

export interface DiffLine {
  readonly kind: 'same' | 'gone' | 'new';
  readonly text: string;
}

/** By the longest common run of lines; wordings have a few hundred of them at most. */
export function lineDiff(before: string, after: string): readonly DiffLine[] {
  const old = before.split('\n');
  const now = after.split('\n');
  // common[i][j]: how many lines the rests from i and j share.
  const common = Array.from({ length: old.length + 1 }, () => new Uint16Array(now.length + 1));
  for (let i = old.length - 1; i >= 0; i -= 1)
    for (let j = now.length - 1; j >= 0; j -= 1) at(common, i)[j] = shared(common, old, now, i, j);
  const lines: DiffLine[] = [];
  let i = 0;
  let j = 0;
  while (i < old.length || j < now.length) {
    const gone = old[i];
    const came = now[j];
    if (gone !== undefined && gone === came) {
      lines.push({ kind: 'same', text: gone });
      i += 1;
      j += 1;
    } else if (
      gone !== undefined &&
      (came === undefined || (at(common, i + 1)[j] ?? 0) >= (at(common, i)[j + 1] ?? 0))
    ) {
      lines.push({ kind: 'gone', text: gone });
      i += 1;
    } else {
      lines.push({ kind: 'new', text: came ?? '' });
      j += 1;
    }
  }
  return lines;
}

function shared(
  common: readonly Uint16Array[],
  old: readonly string[],
  now: readonly string[],
  i: number,
  j: number,
): number {
  if (old[i] === now[j]) return (at(common, i + 1)[j + 1] ?? 0) + 1;
  return Math.max(at(common, i + 1)[j] ?? 0, at(common, i)[j + 1] ?? 0);
}

function at(rows: readonly Uint16Array[], index: number): Uint16Array {
  return rows[index] ?? new Uint16Array();
}
