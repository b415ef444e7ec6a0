// The files that a case holds beside its mails: brought in, redacted, or packed for the person.

import { PackageOpen, Upload } from 'lucide-react';
import { useId, useState } from 'react';
import { DropZone, FileTrigger, ProgressBar } from 'react-aria-components';
import { largestFile } from '#core/desk/case-file-limits.ts';
import type { CaseFileView } from '#core/desk/case-file-views.ts';
import type { CaseView } from '#core/desk/views.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { AwaitAnswer } from '../../../parts/await-answer.tsx';
import { Button } from '../../../parts/button.tsx';
import { useAnswer } from '../../../state/use-answer.ts';
import { useDesk } from '../../../state/desk-context.ts';
import { FileRow } from './file-row.tsx';
import { PackDialog } from './pack-dialog.tsx';
import { useBringFiles } from './use-bring-files.ts';
import styles from './files.module.css';

export function FileStore({ view }: { readonly view: CaseView }) {
  const { t } = useWords();
  const { queries } = useDesk();
  const id = useId();
  const { current, bring, stop } = useBringFiles(view.ref);
  const [isPacking, setPacking] = useState(false);
  const query = useAnswer(queries.caseFiles.list.queryOptions({ input: { ref: view.ref } }));
  const files = query.data ?? [];
  return (
    <section aria-labelledby={id} className={styles.part} data-takes-files>
      <h2 id={id} className={styles.title}>
        {t('caseStore.title')} <span className={styles.count}>{files.length}</span>
      </h2>
      <p className={styles.note}>{t('caseStore.note')}</p>
      <DropZone
        className={styles.drop ?? ''}
        aria-label={t('caseStore.bring')}
        onDrop={({ items }) => {
          const dropped = items.flatMap((item) => (item.kind === 'file' ? [item.getFile()] : []));
          void Promise.all(dropped).then(bring);
        }}
      >
        <AwaitAnswer query={query}>
          {(rows) =>
            rows.length === 0 ? <p className={styles.none}>{t('caseStore.none')}</p> : <Rows view={view} files={rows} />
          }
        </AwaitAnswer>
        {current === undefined ? null : (
          <ProgressBar
            className={styles.progress ?? ''}
            aria-label={t('caseStore.bringing', { name: current.name })}
            value={current.done * 100}
          >
            {({ percentage, valueText }) => (
              <>
                <bdi data-personal>{t('caseStore.bringing', { name: current.name })}</bdi>
                <span className={styles.bar}>
                  <span className={styles.fill} style={{ width: `${percentage ?? 0}%` }} />
                </span>
                <span>{valueText}</span>
                <Button variant="quiet" onPress={stop}>
                  {t('caseStore.stop')}
                </Button>
              </>
            )}
          </ProgressBar>
        )}
        <div className={styles.storeActs}>
          <FileTrigger allowsMultiple onSelect={(chosen) => void bring([...(chosen ?? [])])}>
            <Button icon={<Upload aria-hidden="true" />} isPending={current !== undefined}>
              {t('caseStore.bring')}…
            </Button>
          </FileTrigger>
          <Button
            icon={<PackageOpen aria-hidden="true" />}
            isDisabled={files.length === 0}
            onPress={() => setPacking(true)}
          >
            {t('caseStore.pack')}…
          </Button>
          <span className={styles.aside}>{t('caseStore.limit', { megabytes: largestFile })}</span>
        </div>
      </DropZone>
      {isPacking ? <PackDialog view={view} files={files} onClose={() => setPacking(false)} /> : null}
    </section>
  );
}

function Rows({ view, files }: { readonly view: CaseView; readonly files: readonly CaseFileView[] }) {
  const names = new Map(files.map((file) => [file.id, file.name]));
  return (
    <ul className={styles.list}>
      {files.map((file) => (
        <FileRow key={file.id} view={view} file={file} names={names} />
      ))}
    </ul>
  );
}
