// One case: its head with the day and the month, its parts, the column beside them, and the acts.

import { useParams, useSearch } from '@tanstack/react-router';
import { useEffect, useEffectEvent, useState } from 'react';
import type { CSSProperties } from 'react';
import type { CaseView } from '#core/desk/views.ts';
import { useCommands } from '../../commands/command-provider.tsx';
import { useWords } from '../../i18n/use-words.ts';
import { AwaitAnswer } from '../../parts/await-answer.tsx';
import { useAnswer } from '../../state/use-answer.ts';
import { useDesk } from '../../state/desk-context.ts';
import { CaseActsContext, type CaseDialog, type CasePart } from './case-acts.ts';
import { CaseContext } from './context/case-context.tsx';
import { CaseHead } from './case-head.tsx';
import { CaseTabs } from './case-tabs.tsx';
import { ContextSplitter, useContextWidth } from './context-splitter.tsx';
import { useOpenCaseWindow } from '../../shell/use-open-case-window.ts';
import { useAct } from './use-act.ts';
import { useDrawer } from './use-drawer.ts';
import { useFocusHome } from './use-focus-home.ts';
import styles from './case-screen.module.css';

export function CaseScreen() {
  const { ref } = useParams({ from: '/cases/$ref' });
  const { queries } = useDesk();
  const shown = useAnswer(queries.cases.show.queryOptions({ input: { ref } }));
  return <AwaitAnswer query={shown}>{(view) => <CaseSheet key={view.ref} view={view} />}</AwaitAnswer>;
}

function CaseSheet({ view: known }: { readonly view: CaseView }) {
  const { shown: view, ...acts } = useAct(known);
  const [dialog, setDialog] = useState<CaseDialog>();
  const { part: first = 'conversation' } = useSearch({ from: '/cases/$ref' });
  const [part, show] = useState<CasePart>(first);
  const keepFocus = useFocusHome();
  const drawer = useDrawer();
  const [width, setWidth] = useContextWidth();
  const open = (next: CaseDialog): void => setDialog(() => next);
  const [isWhyOpen, setWhyOpen] = useState(false);
  const [isLedgerOpen, setLedgerOpen] = useState(false);
  useLostDraft(view.ref);
  const openWindow = useOpenCaseWindow();
  useCommands([
    { id: 'case.why', act: () => setWhyOpen(true) },
    { id: 'case.newWindow', act: () => void openWindow(view.ref) },
  ]);
  return (
    <CaseActsContext value={{ ...acts, open, show }}>
      <div className={styles.case} onFocus={keepFocus}>
        <CaseHead
          view={view}
          isWhyOpen={isWhyOpen}
          onWhy={setWhyOpen}
          onContext={drawer.open}
          contextButton={drawer.button}
        />
        <div className={styles.columns} style={{ '--context-width': `${width}rem` } as CSSProperties}>
          <CaseTabs view={view} part={part} onPart={show} />
          <ContextSplitter width={width} onWidth={setWidth} />
          <CaseContext view={view} isWhyOpen={isLedgerOpen} onWhy={setLedgerOpen} drawer={drawer} />
        </div>
        {dialog?.({ view, onClose: () => setDialog(undefined) })}
      </div>
    </CaseActsContext>
  );
}

/** Text that went with a lock is not gone without a word. */
function useLostDraft(ref: string): void {
  const { t } = useWords();
  const { drafts, toaster } = useDesk();
  const tell = useEffectEvent(() => {
    if (drafts.takeLost(ref)) toaster.show({ text: t('draft.lost', { ref }), tone: 'obstacle' });
  });
  useEffect(() => tell(), []);
}
