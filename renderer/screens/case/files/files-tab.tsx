// The files of a case: those that it holds itself, every attachment of its mails, what was told, and the dossiers that went out.

import type { CaseView } from '#core/desk/views.ts';
import { AttachmentTable } from './attachment-table.tsx';
import { DossierList } from './dossier-list.tsx';
import { FileStore } from './file-store.tsx';
import { ToldList } from './told-list.tsx';
import styles from './files.module.css';

export function FilesTab({ view }: { readonly view: CaseView }) {
  return (
    <div className={styles.files} data-home tabIndex={-1}>
      <FileStore view={view} />
      <AttachmentTable view={view} />
      <ToldList view={view} />
      <DossierList view={view} />
    </div>
  );
}
