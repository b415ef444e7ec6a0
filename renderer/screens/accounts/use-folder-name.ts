// What a folder is called on the screens: by its purpose where it has one, else as the server names it.

import type { FolderRole } from '#core/desk/account-views.ts';
import { useWords } from '../../i18n/use-words.ts';

export interface NamedFolder {
  readonly path: string;
  /** The path as people read it; the path itself where there is none. */
  readonly name?: string;
  readonly role: FolderRole;
}

export function useFolderName(): (folder: NamedFolder) => string {
  const { t } = useWords();
  return ({ path, name = path, role }) => (role === 'other' ? name : t(`accounts.role.${role}`));
}
