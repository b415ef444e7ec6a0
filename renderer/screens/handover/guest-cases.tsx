// The cases that are here for another desk: giving them back, and erasing the copy afterwards.

import { useState } from 'react';
import type { HandoverFileView, HandoverRow } from '#core/desk/handover-views.ts';
import { useWords } from '../../i18n/use-words.ts';
import { ActDialog } from '../../parts/act-dialog.tsx';
import { Button } from '../../parts/button.tsx';
import { useDesk } from '../../state/desk-context.ts';
import { CaseCell } from './case-cell.tsx';
import { MadeFile } from './made-file.tsx';
import { EraseGuestDialog } from './erase-guest-dialog.tsx';
import { PickCases } from './pick-cases.tsx';
import { useHandoverActs } from './use-handover-acts.ts';
import styles from './handover.module.css';

type Asked =
  | { readonly act: 'back'; readonly rows: readonly HandoverRow[] }
  | { readonly act: 'erase'; readonly ref: string };

export function GuestCases({ rows }: { readonly rows: readonly HandoverRow[] }) {
  const { t, day } = useWords();
  const [asked, setAsked] = useState<Asked>();
  const [made, setMade] = useState<HandoverFileView>();
  const close = (): void => setAsked(undefined);
  const staying = rows.filter(({ handover }) => handover?.side === 'guest');
  // Each desk gets a file of its own.
  const logs = [...new Set(staying.flatMap(({ log }) => log ?? []))];
  return (
    <div className={styles.body}>
      {rows.length === 0 ? <p className={styles.note}>{t('handover.guestsNone')}</p> : null}
      {logs.length === 0 ? null : (
        <div className={styles.acts}>
          {logs.map((log) => {
            const theirs = staying.filter((row) => row.log === log);
            const name = logs.length === 1 ? '' : `: ${theirs[0]?.handover?.name ?? ''}`;
            return (
              <Button key={log} variant="primary" onPress={() => setAsked({ act: 'back', rows: theirs })}>
                {t('handover.giveBack')}
                {name}…
              </Button>
            );
          })}
        </div>
      )}
      {rows.length === 0 ? null : (
        <ul className={styles.rows}>
          {rows.map((row) => {
            const { handover } = row;
            if (handover === undefined) return null;
            const dates = { since: day(handover.since, 'full'), until: day(handover.until, 'full') };
            const isBack = handover.side === 'returned';
            const line = isBack ? 'handover.returnedLine' : 'handover.guestLine';
            return (
              <li key={row.ref} className={styles.row}>
                <CaseCell row={row} line={t(line, { name: handover.name, ...dates })} />
                {isBack ? (
                  <span className={styles.acts}>
                    <Button
                      variant="quiet"
                      label={`${t('handover.again')}: ${row.ref}`}
                      onPress={() => setAsked({ act: 'back', rows: [row] })}
                    >
                      {t('handover.again')}…
                    </Button>
                    <Button
                      label={`${t('handover.erase')}: ${row.ref}`}
                      onPress={() => setAsked({ act: 'erase', ref: row.ref })}
                    >
                      {t('handover.erase')}…
                    </Button>
                  </span>
                ) : null}
              </li>
            );
          })}
        </ul>
      )}
      {asked?.act === 'back' ? <GiveBackDialog rows={asked.rows} onMade={setMade} onClose={close} /> : null}
      {asked?.act === 'erase' ? <EraseGuestDialog caseRef={asked.ref} onClose={close} /> : null}
      {made === undefined ? null : <MadeFile key={made.sha256} file={made} onNoted={() => setMade(undefined)} />}
    </div>
  );
}

interface GiveBackDialogProps {
  readonly rows: readonly HandoverRow[];
  readonly onMade: (file: HandoverFileView) => void;
  readonly onClose: () => void;
}

function GiveBackDialog({ rows, onMade, onClose }: GiveBackDialogProps) {
  const { t } = useWords();
  const { client } = useDesk();
  const acts = useHandoverActs();
  const [refs, setRefs] = useState<readonly string[]>(rows.map(({ ref }) => ref));
  return (
    <ActDialog
      title={t('handover.giveBackTitle')}
      actLabel={t('handover.giveBackDo', { count: refs.length })}
      isReady={refs.length > 0}
      onClose={onClose}
      onAct={async () => {
        const made = await acts.save(client.handover.giveBack({ refs: [...refs] }));
        if (!made.ok) return made.failure;
        onMade(made.value);
        return undefined;
      }}
    >
      <p className={styles.note}>{t('handover.giveBackText')}</p>
      <PickCases rows={rows} chosen={refs} onChange={setRefs} />
    </ActDialog>
  );
}
