// Finds the plans of a case's tasks in its journal: later lines hold a task's number and not its name.

import type { JournalEvent } from './event.ts';
import type { TaskPlan } from './task.ts';

/** The plans of all tasks that these lines know of, in their order. */
export function plansIn(lines: readonly { readonly event: JournalEvent | undefined }[]): readonly TaskPlan[] {
  return lines.flatMap(({ event }) => (event?.act === 'case.tasks-planned' ? event.tasks : []));
}
