// The picture of what a folder is for; its name always stands beside it.

import { Archive, FilePen, FolderClosed, Inbox, Mails, MailWarning, Send, Trash2 } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import type { FolderRole } from '#core/desk/account-views.ts';

const icons: Readonly<Record<FolderRole, LucideIcon>> = {
  inbox: Inbox,
  junk: MailWarning,
  sent: Send,
  archive: Archive,
  all: Mails,
  trash: Trash2,
  drafts: FilePen,
  other: FolderClosed,
};

export function RoleIcon({ role }: { readonly role: FolderRole }) {
  const Icon = icons[role];
  return <Icon aria-hidden="true" />;
}
