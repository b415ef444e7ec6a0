// The dossiers that were exported of this case, by their fingerprints; whoever has one can compare.

import { Download } from 'lucide-react';
import { useId } from 'react';
import type { CaseView } from '#core/desk/views.ts';
import { useWords } from '../../../i18n/use-words.ts';
import { AwaitAnswer } from '../../../parts/await-answer.tsx';
import { Button } from '../../../parts/button.tsx';
import { useAnswer } from '../../../state/use-answer.ts';
import { useDesk } from '../../../state/desk-context.ts';
import { useZoneOf } from '../../../state/open-desk.ts';
import { useExport } from '../use-export.ts';
import styles from './files.module.css';

export function DossierList({ view }: { readonly view: CaseView }) {
  const { t, instant } = useWords();
  const { queries } = useDesk();
  const id = useId();
  const zone = useZoneOf(view.controller);
  const exporting = useExport(view.ref);
  const exports = useAnswer(queries.cases.exports.queryOptions({ input: { ref: view.ref } }));
  return (
    <section aria-labelledby={id} className={styles.part}>
      <h2 id={id} className={styles.title}>
        {t('caseFiles.dossiers')}
      </h2>
      <p className={styles.note}>{t('caseFiles.dossiersNote')}</p>
      <AwaitAnswer query={exports}>
        {(rows) =>
          rows.length === 0 ? (
            <p className={styles.none}>{t('caseFiles.dossiersNone')}</p>
          ) : (
            <ol className={styles.list}>
              {rows.map(({ seq, at, sha256 }) => (
                <li key={seq} className={styles.told}>
                  <time dateTime={at} className={styles.day}>
                    {instant(at, zone)}
                  </time>
                  <span className={styles.hash}>SHA-256 {sha256}</span>
                </li>
              ))}
            </ol>
          )
        }
      </AwaitAnswer>
      <div>
        <Button icon={<Download aria-hidden="true" />} isPending={exporting.isPending} onPress={exporting.start}>
          {t('caseFiles.exportNow')}
        </Button>
      </div>
    </section>
  );
}
