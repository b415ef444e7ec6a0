// The folders of an account that are read: what each is for, what it holds, what stands in its way.

import type { FolderTally, FolderView } from '#core/desk/account-views.ts';
import { useWords } from '../../i18n/use-words.ts';
import { inOrder } from './folder-order.ts';
import { RoleIcon } from './role-icon.tsx';
import { useFolderName } from './use-folder-name.ts';
import styles from './accounts.module.css';

export function FolderLines({ folders, label }: { readonly folders: readonly FolderView[]; readonly label: string }) {
  return (
    <ul className={styles.folders} aria-label={label}>
      {inOrder(folders).map((folder) => (
        <FolderLine key={folder.id} folder={folder} />
      ))}
    </ul>
  );
}

function FolderLine({ folder }: { readonly folder: FolderView }) {
  const words = useWords();
  const { t } = words;
  const { path, role, tally, lastPulledAt, lastObstacle } = folder;
  const name = useFolderName()(folder);
  return (
    <li className={styles.folder}>
      <RoleIcon role={role} />
      <span className={styles.folderName}>
        {name}
        {role === 'other' || path.toLowerCase() === name.toLowerCase() ? null : (
          <span className={styles.path}> {path}</span>
        )}
      </span>
      <span className={styles.counts}>
        {lastPulledAt === undefined && tally.stored === 0
          ? t('accounts.notYetRead')
          : countsOf(tally, words).join(' · ')}
      </span>
      {lastObstacle === undefined ? null : (
        <span className={styles.folderObstacle}>{words.obstacle(lastObstacle)}</span>
      )}
    </li>
  );
}

const oddities = ['oversize', 'unreadable', 'vanished', 'withheld'] as const;

function countsOf(tally: FolderTally, { t }: ReturnType<typeof useWords>): readonly string[] {
  const odd = oddities.filter((each) => tally[each] > 0).map((each) => t(`accounts.${each}`, { count: tally[each] }));
  const server = tally.onServer === undefined ? [] : [t('accounts.onServer', { count: tally.onServer })];
  return [t('accounts.stored', { count: tally.stored }), ...server, ...odd];
}
