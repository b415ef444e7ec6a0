// How wide the columns of a table are: none narrower than its longest word, the rest shared by how much there is to say.

import type { Setting } from './lines.ts';
import type { Sheet } from './sheet.ts';
import { runsOf, type Words } from './words.ts';

interface Columns {
  readonly columns: number;
  /** Between two columns, in points. */
  readonly gutter: number;
  readonly setting: Setting;
  readonly shares?: readonly number[] | undefined;
}

/** Rows beyond these hardly change what a column needs, and measuring all of a long register takes time. */
const mostMeasured = 200;

/** In points; with their gutters they are as wide as the sheet. */
export function columnWidths(
  sheet: Sheet,
  rows: readonly (readonly Words[])[],
  { columns, gutter, setting, shares }: Columns,
): readonly number[] {
  const room = sheet.width - gutter * (columns - 1);
  if (shares !== undefined) {
    const sum = shares.reduce((total, share) => total + share, 0);
    return Array.from({ length: columns }, (_none, at) => ((shares[at] ?? 0) / sum) * room);
  }
  const least = Array.from({ length: columns }, () => 0);
  const most = [...least];
  for (const row of rows.slice(0, mostMeasured)) {
    for (const [at, words] of row.entries()) {
      const lines = sheet.lines(words, 1e6, setting);
      most[at] = Math.max(most[at] ?? 0, ...lines.map(({ width }) => width));
      least[at] = Math.max(least[at] ?? 0, longestWord(sheet, words, setting));
    }
  }
  // Where the longest words do not all fit beside each other, those that would take more than their part break.
  const isTight = least.reduce((sum, width) => sum + width + 0.5, 0) > room;
  const floor = least.map((width) => Math.min(width, isTight ? room / Math.max(2, columns - 1) : width) + 0.5);
  const wanted = most.map((width, at) => Math.max(width + 0.5, floor[at] ?? 0));
  const total = wanted.reduce((sum, width) => sum + width, 0);
  if (total <= room) {
    const spare = room - total;
    return wanted.map((width) => width + (spare * width) / Math.max(total, 1));
  }
  const floors = floor.reduce((sum, width) => sum + width, 0);
  if (floors >= room) return floor.map((width) => (width / floors) * room);
  // By the root of what is wanted beyond the floor: a long text gets more room, and no column is starved by it.
  const pulls = wanted.map((width, at) => Math.sqrt(Math.max(0, width - (floor[at] ?? 0))));
  const pull = pulls.reduce((sum, value) => sum + value, 0);
  return floor.map((width, at) => width + ((room - floors) * (pulls[at] ?? 0)) / Math.max(pull, 1e-9));
}

function longestWord(sheet: Sheet, words: Words, setting: Setting): number {
  const parts = runsOf(words).flatMap((run) => run.text.split(/\s+/u).map((text) => ({ ...run, text })));
  return Math.max(0, ...parts.map((part) => sheet.lines([part], 1e6, setting)[0]?.width ?? 0));
}
