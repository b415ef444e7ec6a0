// The kinds of entries by which a journal is filtered.

import type { JournalRow } from '#core/desk/views.ts';

export const journalKinds = ['all', 'person', 'decision', 'work', 'identity', 'note', 'file'] as const;

/**
 * person: what the person wrote or was told; decision: what was decided on a right; work: tasks and checklist; identity:
 * who asks, for whom, and the check of it; note: internal notes; file: opening, ending, keeping, storing.
 */
export type JournalKind = Exclude<(typeof journalKinds)[number], 'all'>;

/** An erased entry says nothing any more but that it was there. */
export function kindOf({ event }: Pick<JournalRow, 'event'>): JournalKind {
  switch (event?.act) {
    case 'case.mail-joined':
    case 'case.mail-released':
    case 'case.answered':
    case 'case.extended':
    case 'case.clarification-asked':
    case 'case.clarification-received':
    case 'case.fee-asked':
    case 'case.fee-settled':
      return 'person';
    case 'case.right-decided':
    case 'case.right-withdrawn':
    case 'case.right-taken-up':
    case 'case.rights-corrected':
    case 'case.restriction-started':
    case 'case.restriction-lifted':
      return 'decision';
    case 'case.tasks-planned':
    case 'case.task-assigned':
    case 'case.task-asked':
    case 'case.task-chased':
    case 'case.task-finished':
    case 'case.task-dropped':
    case 'case.duty-settled':
      return 'work';
    case 'case.persons-corrected':
    case 'case.authority-shown':
    case 'case.linked':
    case 'case.unlinked':
    case 'case.identity-doubted':
    case 'case.identity-asked':
    case 'case.identity-document-received':
    case 'case.identity-document-deleted':
    case 'case.identity-verified':
    case 'case.identity-not-proven':
      return 'identity';
    case 'case.noted':
      return 'note';
    default:
      return 'file';
  }
}
