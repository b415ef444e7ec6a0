// The order in which folders are listed everywhere: by what they are for, the inbox first.

import type { FolderRole } from '#core/desk/account-views.ts';

const order: readonly FolderRole[] = ['inbox', 'junk', 'sent', 'archive', 'all', 'trash', 'drafts', 'other'];

/** Folders with a purpose first, then the others by name. */
export function inOrder<T extends { readonly path: string; readonly role: FolderRole }>(
  folders: readonly T[],
): readonly T[] {
  return folders.toSorted(
    (a, b) => order.indexOf(a.role) - order.indexOf(b.role) || a.path.localeCompare(b.path, undefined),
  );
}
