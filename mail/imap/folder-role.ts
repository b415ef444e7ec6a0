// What a folder is for: what the server says of it (RFC 6154, XLIST), else what its name says in the usual languages.

import type { ListResponse } from 'imapflow';
import type { FolderRole } from '#core/desk/account-views.ts';

const roles: Readonly<Record<string, FolderRole>> = {
  '\\Inbox': 'inbox',
  '\\Sent': 'sent',
  '\\Junk': 'junk',
  '\\Drafts': 'drafts',
  '\\Trash': 'trash',
  '\\Archive': 'archive',
  '\\All': 'all',
};

/** Names that the client's own tables lack; compared in lower case. */
const names: Readonly<Record<string, FolderRole>> = {
  'ongewenste mail': 'junk',
  spamverdacht: 'junk',
  'correio não solicitado': 'junk',
  prullenmand: 'trash',
  robocze: 'drafts',
  'all mail': 'all',
  'alle berichten': 'all',
  'alle e-mails': 'all',
  'tous les messages': 'all',
  'alle nachrichten': 'all',
  todos: 'all',
  'todo el correo': 'all',
  'tutti i messaggi': 'all',
  'todos os e-mails': 'all',
  wszystkie: 'all',
};

/** The client gives each role to one folder: by attribute before by name, and to a shallow one before a deep one. */
export function folderRole({ path, name, specialUse }: ListResponse): FolderRole {
  if (path.toUpperCase() === 'INBOX') return 'inbox';
  const said = specialUse === undefined ? undefined : roles[specialUse];
  const plain = name.normalize('NFC').trim().toLowerCase();
  return said ?? (Object.hasOwn(names, plain) ? names[plain] : undefined) ?? 'other';
}
