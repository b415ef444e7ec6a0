// The backups that lie in the folder, newest first.

import type { BackupFile } from '#core/desk/backup-views.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { useMoment } from '../../../parts/use-moment.ts';
import styles from '../security.module.css';

export function BackupFiles({ files }: { readonly files: readonly BackupFile[] }) {
  const { t, size } = useWords();
  const moment = useMoment();
  if (files.length === 0) return null;
  return (
    <details className={styles.more}>
      <summary>{t('backup.files', { count: files.length })}</summary>
      <div className={styles.scroller}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('backup.at')}</th>
              <th scope="col">{t('backup.file')}</th>
              <th scope="col" data-number>
                {t('backup.size')}
              </th>
              <th scope="col" data-number>
                {t('backup.entries')}
              </th>
            </tr>
          </thead>
          <tbody>
            {files
              .toSorted((a, b) => (a.at < b.at ? 1 : -1))
              .map((file) => (
                <tr key={file.name}>
                  <td>{moment(file.at)}</td>
                  <th scope="row" className={styles.path}>
                    {file.name}
                  </th>
                  <td data-number>{size(file.size)}</td>
                  <td data-number>{t('alarm.number', { value: file.entries })}</td>
                </tr>
              ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
