// Which folders of an account are read from now on; the server is asked what there is.

import { useState } from 'react';
import type { AccountView, FolderFacts } from '#core/desk/account-views.ts';
import { useWords } from '../../i18n/use-words.ts';
import { ActDialog } from '../../parts/act-dialog.tsx';
import { AwaitAnswer } from '../../parts/await-answer.tsx';
import { useAnswer } from '../../state/use-answer.ts';
import { useDesk } from '../../state/desk-context.ts';
import { inOrder } from './folder-order.ts';
import { FolderChoice } from './folder-choice.tsx';
import type { AccountActs } from './use-account-acts.ts';
import styles from './accounts.module.css';

export interface AccountDialogProps {
  readonly account: AccountView;
  readonly acts: AccountActs;
  readonly onClose: () => void;
}

export function FoldersDialog({ account, acts, onClose }: AccountDialogProps) {
  const { t } = useWords();
  const { queries } = useDesk();
  const listed = useAnswer({
    ...queries.accounts.folders.queryOptions({ input: { id: account.id } }),
    // What the server has may differ each time one looks.
    staleTime: 0,
    gcTime: 0,
  });
  const [chosen, setChosen] = useState<readonly string[]>(() => account.folders.map(({ path }) => path));
  return (
    <ActDialog
      title={t('accounts.foldersTitle', { user: account.user })}
      actLabel={t('accounts.foldersKeep')}
      isWide
      isReady={chosen.length > 0 && listed.data !== undefined}
      onClose={onClose}
      onAct={() =>
        acts.chooseFolders(
          chosen,
          account.folders.map(({ path }) => path),
        )
      }
    >
      <AwaitAnswer query={listed}>
        {(folders) => (
          <>
            <FolderChoice folders={withMissing(folders, account)} chosen={chosen} onChange={setChosen} />
            <p className={styles.note}>{t('accounts.foldersLeft')}</p>
          </>
        )}
      </AwaitAnswer>
    </ActDialog>
  );
}

/** A folder that is read and that the server no longer lists stays in sight, so that it can be left out. */
function withMissing(listed: readonly FolderFacts[], { folders }: AccountView): readonly FolderFacts[] {
  const gone = folders.filter(({ path }) => !listed.some((folder) => folder.path === path));
  return inOrder([
    ...listed,
    ...gone.map(({ path, role }): FolderFacts => ({ path, name: path, role, messages: undefined })),
  ]);
}
