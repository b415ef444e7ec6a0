// One account of the ledger: what became of the numbers of each folder, and how the server numbered them.

import type { LedgerAccount, LedgerFolder } from '#core/desk/ledger-views.ts';
import { useWords } from '../../i18n/use-words.ts';
import { useMoment } from '../../parts/use-moment.ts';
import { inOrder } from '../accounts/folder-order.ts';
import { RoleIcon } from '../accounts/role-icon.tsx';
import { useFolderName } from '../accounts/use-folder-name.ts';
import { EpochList } from './epoch-list.tsx';
import { currentEpoch, figureOf } from './ledger-proof.ts';
import type { FolderFigure } from './ledger-proof.ts';
import { Figure } from './ledger-sum.tsx';
import styles from './ledger.module.css';

const always = ['stored', 'again', 'oversize', 'unreadable', 'gone', 'vanished', 'withheld', 'unused'] as const;
/** Shown where they are not 0. */
const seldom = ['differing', 'unaccounted'] as const;
const alarming: ReadonlySet<FolderFigure> = new Set([
  'vanished',
  'withheld',
  'unaccounted',
  'unreadable',
  'oversize',
  'differing',
]);

export function AccountFigures({ account }: { readonly account: LedgerAccount }) {
  const { t } = useWords();
  const { id, user, host, folders, isRemoved } = account;
  const figures: readonly FolderFigure[] = [
    ...always,
    ...seldom.filter((figure) => folders.some((folder) => figureOf(folder, figure) > 0)),
  ];
  const title = `ledger-account-${id}`;
  return (
    <section className={styles.part} aria-labelledby={title}>
      <h2 id={title} className={styles.heading}>
        {user} <span className={styles.host}>{host}</span>
        {isRemoved ? <span className={styles.removed}>{t('ledger.removedAccount')}</span> : null}
      </h2>
      <div className={styles.scroller}>
        <table className={styles.figures} aria-label={t('ledger.folders', { user })}>
          <thead>
            <tr>
              <th scope="col">{t('ledger.folder')}</th>
              <th scope="col">{t('ledger.onServer')}</th>
              {figures.map((figure) => (
                <th key={figure} scope="col">
                  {t(`ledger.${figure}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {inOrder(folders).map((folder) => (
              <FolderRow key={folder.id} folder={folder} figures={figures} />
            ))}
          </tbody>
        </table>
      </div>
      <EpochList folders={folders} />
    </section>
  );
}

interface FolderRowProps {
  readonly folder: LedgerFolder;
  readonly figures: readonly FolderFigure[];
}

function FolderRow({ folder, figures }: FolderRowProps) {
  const { t } = useWords();
  const name = useFolderName()(folder);
  const onServer = currentEpoch(folder)?.onServer;
  return (
    <tr>
      <th scope="row">
        <span className={styles.folder}>
          <RoleIcon role={folder.role} />
          <span>
            {name}
            {folder.isRemoved ? <span className={styles.removed}>{t('ledger.removedFolder')}</span> : null}
            <LevelWords folder={folder} />
          </span>
        </span>
      </th>
      <td data-label={t('ledger.onServer')}>{onServer === undefined ? '–' : <Figure value={onServer} />}</td>
      {figures.map((figure) => {
        const value = figureOf(folder, figure);
        const tone = value === 0 ? 'none' : alarming.has(figure) ? 'look' : 'plain';
        return (
          <td key={figure} data-label={t(`ledger.${figure}`)} data-tone={tone}>
            <Figure value={value} />
          </td>
        );
      })}
    </tr>
  );
}

function LevelWords({ folder }: { readonly folder: LedgerFolder }) {
  const { t } = useWords();
  const moment = useMoment();
  const epoch = currentEpoch(folder);
  const level =
    epoch?.levelAt === undefined ? t('ledger.neverLevel') : t('ledger.levelAt', { when: moment(epoch.levelAt) });
  const compared =
    epoch?.comparedAt === undefined
      ? t('ledger.neverCompared')
      : t('ledger.comparedAt', { when: moment(epoch.comparedAt) });
  return (
    <span className={styles.level}>
      <span>{level}</span>
      <span>{compared}</span>
    </span>
  );
}
