// The cases that a deputy has: since when, until when, and the way back where the deputy's file cannot be had.

import { useState } from 'react';
import type { HandoverRow } from '#core/desk/handover-views.ts';
import { useWords } from '../../i18n/use-words.ts';
import { ActDialog } from '../../parts/act-dialog.tsx';
import { Button } from '../../parts/button.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { useDesk } from '../../state/desk-context.ts';
import { CaseCell } from './case-cell.tsx';
import { useHandoverActs } from './use-handover-acts.ts';
import styles from './handover.module.css';

export function AwayCases({ rows }: { readonly rows: readonly HandoverRow[] }) {
  const { t, day } = useWords();
  const [asked, setAsked] = useState<string>();
  return (
    <div className={styles.body}>
      {rows.length === 0 ? <p className={styles.note}>{t('handover.awayNone')}</p> : null}
      {rows.length === 0 ? null : (
        <ul className={styles.rows}>
          {rows.map((row) => (
            <li key={row.ref} className={styles.row}>
              <CaseCell
                row={row}
                line={
                  row.handover === undefined
                    ? ''
                    : t('handover.awayLine', {
                        name: row.handover.name,
                        since: day(row.handover.since, 'full'),
                        until: day(row.handover.until, 'full'),
                      })
                }
              />
              <Button variant="quiet" label={`${t('handover.without')}: ${row.ref}`} onPress={() => setAsked(row.ref)}>
                {t('handover.without')}…
              </Button>
            </li>
          ))}
        </ul>
      )}
      {asked === undefined ? null : <WithoutFileDialog caseRef={asked} onClose={() => setAsked(undefined)} />}
    </div>
  );
}

function WithoutFileDialog({ caseRef: ref, onClose }: { readonly caseRef: string; readonly onClose: () => void }) {
  const { t } = useWords();
  const { client, toaster } = useDesk();
  const acts = useHandoverActs();
  const [reason, setReason] = useState('');
  return (
    <ActDialog
      title={t('handover.withoutTitle', { ref })}
      actLabel={t('handover.withoutDo')}
      isFinal
      isReady={reason.trim() !== ''}
      onClose={onClose}
      onAct={async () => {
        const taken = await acts.ask(client.handover.takeBackWithoutFile({ ref, reason }));
        if (!taken.ok) return taken.failure;
        toaster.show({ text: t('handover.withoutDone', { ref }), tone: 'done' });
        return undefined;
      }}
    >
      <p>{t('handover.withoutText')}</p>
      <TextField label={t('handover.reason')} value={reason} onChange={setReason} maxLength={4000} isRequired />
    </ActDialog>
  );
}
