// How far each subject's own chain goes: what a `log.head` line commits to (docs/audit-log.md 5).

import type { SubjectEnd } from '#core/audit/subject-map.ts';
import type { DeskDatabase } from '../open.ts';

/** All subjects but `desk`, as they were before line `before`; as they are now where not given. */
export function subjectEnds({ sqlite }: DeskDatabase, before = Number.MAX_SAFE_INTEGER): readonly SubjectEnd[] {
  // With max() SQLite takes the other columns from the row that has it (sqlite.org/lang_select.html#bareagg).
  return sqlite
    .prepare(
      `SELECT subject AS sub, max(subject_seq) + 1 AS n, hash AS last FROM leaf
       WHERE subject <> 'desk' AND seq < ? GROUP BY subject ORDER BY subject`,
    )
    .all(before) as readonly SubjectEnd[];
}
