// What the desk keeps of closed cases: due for erasure, nearly so, on hold, and the lines that stay of what was erased.

import { useState } from 'react';
import type { RetentionRow, RetentionView } from '#core/desk/views.ts';
import { useWords } from '../../i18n/use-words.ts';
import { AwaitAnswer } from '../../parts/await-answer.tsx';
import { Button } from '../../parts/button.tsx';
import { Page } from '../../parts/page.tsx';
import { useAnswer } from '../../state/use-answer.ts';
import { useDesk } from '../../state/desk-context.ts';
import { EraseAllDialog } from './erase-all-dialog.tsx';
import { EraseDialog } from './erase-dialog.tsx';
import { ErasedLines } from './erased-lines.tsx';
import { HeldRow } from './held-row.tsx';
import { KeepDialog } from './keep-dialog.tsx';
import { KeptRow } from './kept-row.tsx';
import { ReleaseDialog } from './release-dialog.tsx';
import { RetentionPart } from './retention-part.tsx';
import { splitRetention } from './split-retention.ts';

export type RetentionDialog =
  | { readonly act: 'erase' | 'hold' | 'release'; readonly row: RetentionRow }
  | { readonly act: 'erase-all'; readonly rows: readonly RetentionRow[] };

export function RetentionScreen() {
  const { queries } = useDesk();
  const retention = useAnswer(queries.retention.show.queryOptions());
  return <AwaitAnswer query={retention}>{(view) => <RetentionSheet view={view} />}</AwaitAnswer>;
}

function RetentionSheet({ view }: { readonly view: RetentionView }) {
  const { t } = useWords();
  const [dialog, setDialog] = useState<RetentionDialog>();
  const close = (): void => setDialog(undefined);
  const { due, soon, held } = splitRetention(view.cases);
  return (
    <Page
      title={t('retention.title')}
      lead={t('retention.summary', { due: due.length, soon: soon.length, held: held.length, kept: view.kept })}
    >
      <RetentionPart
        title={t('retention.due')}
        count={due.length}
        none={t('retention.dueNone')}
        aside={
          due.length < 2 ? null : (
            <Button onPress={() => setDialog({ act: 'erase-all', rows: due })}>
              {t('retention.eraseAll', { count: due.length })}…
            </Button>
          )
        }
      >
        {due.map((row) => (
          <KeptRow key={row.ref} row={row} onDialog={setDialog} />
        ))}
      </RetentionPart>
      <RetentionPart title={t('retention.held')} count={held.length} none={t('retention.heldNone')}>
        {held.map((row) => (
          <HeldRow key={row.ref} row={row} today={view.today} onDialog={setDialog} />
        ))}
      </RetentionPart>
      <RetentionPart title={t('retention.soon')} count={soon.length} none={t('retention.soonNone')}>
        {soon.map((row) => (
          <KeptRow key={row.ref} row={row} onDialog={setDialog} />
        ))}
      </RetentionPart>
      <ErasedLines erased={view.erased} />
      {dialog?.act === 'erase' ? <EraseDialog row={dialog.row} onClose={close} /> : null}
      {dialog?.act === 'erase-all' ? <EraseAllDialog rows={dialog.rows} onClose={close} /> : null}
      {dialog?.act === 'hold' ? <KeepDialog row={dialog.row} today={view.today} onClose={close} /> : null}
      {dialog?.act === 'release' ? <ReleaseDialog row={dialog.row} onClose={close} /> : null}
    </Page>
  );
}
