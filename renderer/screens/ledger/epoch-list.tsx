// How the server numbered each folder, and when it began anew (UIDVALIDITY, RFC 3501 2.3.1.1).

import type { LedgerEpoch, LedgerFolder } from '#core/desk/ledger-views.ts';
import { useWords } from '../../i18n/use-words.ts';
import { inOrder } from '../accounts/folder-order.ts';
import { useFolderName } from '../accounts/use-folder-name.ts';
import styles from './ledger.module.css';

const mostRanges = 12;

export function EpochList({ folders }: { readonly folders: readonly LedgerFolder[] }) {
  const { t } = useWords();
  const count = folders.reduce((total, { epochs }) => total + epochs.length, 0);
  if (count === 0) return null;
  return (
    <details className={styles.epochs}>
      <summary>{t('ledger.epochs', { count })}</summary>
      <p className={styles.note}>{t('ledger.epochsText')}</p>
      <ul>
        {inOrder(folders).flatMap((folder) =>
          folder.epochs.map((epoch) => (
            <EpochLine key={`${folder.id} ${epoch.uidValidity}`} folder={folder} epoch={epoch} />
          )),
        )}
      </ul>
    </details>
  );
}

function EpochLine({ folder, epoch }: { readonly folder: LedgerFolder; readonly epoch: LedgerEpoch }) {
  const { t } = useWords();
  const name = useFolderName()(folder);
  const { uidValidity, isCurrent, stored, gone, uidNext, unused } = epoch;
  const ranges = unused
    .slice(0, mostRanges)
    .map(({ from, to }) => (from === to ? t('ledger.figure', { value: from }) : t('ledger.range', { from, to })));
  const more = unused.length - ranges.length;
  return (
    <li className={styles.epoch}>
      <p>
        <strong>{name}</strong> <span className={styles.validity}>{t('ledger.epoch', { value: uidValidity })}</span>{' '}
        <span className={styles.then}>{t(isCurrent ? 'ledger.epochCurrent' : 'ledger.epochPast')}</span>
      </p>
      <p>{t('ledger.epochFacts', { stored, gone })}</p>
      {uidNext === undefined ? null : (
        <p>
          {t('ledger.epochNext', { last: uidNext - 1 })}
          {'. '}
          {ranges.length === 0
            ? t('ledger.epochUnusedNone')
            : t('ledger.epochUnused', {
                ranges: [...ranges, ...(more > 0 ? [t('ledger.rangesMore', { count: more })] : [])].join(', '),
              })}
        </p>
      )}
    </li>
  );
}
