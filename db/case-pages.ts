// Long lists of cases, read from an index that holds all that a list sorts, counts and finds by: a case's state is long.

import type { Day } from '#core/base/day.ts';
import type { CaseState } from '#core/case/state.ts';
import type { CaseLine, Cases } from '#core/desk/ports.ts';
import type { SoughtCases } from '#core/desk/sought.ts';
import { markOfRight } from './list-lines.ts';
import type { DeskDatabase } from './open.ts';

export function createCasePages({ sqlite }: DeskDatabase): Pick<Cases, 'linesOfOpen' | 'countClosed' | 'closedFrom'> {
  return {
    linesOfOpen: (sought) => {
      const { condition, values } = holding(sought);
      const rows = sqlite
        .prepare(
          `SELECT ref, controller, country, zone, received_day AS receivedDay, extended_until AS extendedUntil, identity
           FROM case_list INDEXED BY case_list_line WHERE phase = 'open' AND ${condition}`,
        )
        .all(...values) as readonly LineRow[];
      return rows.map((row) => ({ ...row, extendedUntil: row.extendedUntil ?? undefined }));
    },
    countClosed: (sought) => {
      const { condition, values } = holding(sought);
      const counted = sqlite.prepare(
        `SELECT count(*) FROM case_list INDEXED BY case_list_line WHERE phase = 'closed' AND ${condition}`,
      );
      return Number(counted.pluck().get(...values));
    },
    closedFrom: (sought, offset, limit) => {
      if (limit <= 0) return [];
      const { condition, values } = holding(sought);
      const states = sqlite
        .prepare(
          `SELECT c.state FROM (
             SELECT rowid AS row, closed_on, ref FROM case_list INDEXED BY case_list_line
             WHERE phase = 'closed' AND ${condition} ORDER BY closed_on DESC, ref DESC LIMIT ? OFFSET ?
           ) found JOIN case_list c ON c.rowid = found.row ORDER BY found.closed_on DESC, found.ref DESC`,
        )
        .pluck()
        .all(...values, limit, offset) as readonly string[];
      return states.map((state) => JSON.parse(state) as CaseState);
    },
  };
}

type LineRow = Omit<CaseLine, 'extendedUntil'> & { readonly extendedUntil: Day | null };

/** Every word in the line, or a right that is called so among its rights. */
function holding({ words, controller }: SoughtCases): {
  readonly condition: string;
  readonly values: readonly string[];
} {
  const wanted = words.map(({ text, rights }) => [text, ...rights.map(markOfRight)]);
  const each = wanted.map((texts) => `(${texts.map(() => 'instr(line, ?) > 0').join(' OR ')})`);
  const own = controller === undefined ? [] : ['controller = ?'];
  return {
    condition: ['1', ...each, ...own].join(' AND '),
    values: [...wanted.flat(), ...(controller === undefined ? [] : [controller])],
  };
}
