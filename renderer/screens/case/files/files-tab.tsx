// The files of a case: what the person was told so far, every attachment of its mails, and the dossiers that went out.

import type { CaseView } from '#core/desk/views.ts';
import { AttachmentTable } from './attachment-table.tsx';
import { DossierList } from './dossier-list.tsx';
import { ToldList } from './told-list.tsx';
import styles from './files.module.css';

export function FilesTab({ view }: { readonly view: CaseView }) {
  return (
    <div className={styles.files} data-home tabIndex={-1}>
      <ToldList view={view} />
      <AttachmentTable view={view} />
      <DossierList view={view} />
    </div>
  );
}
