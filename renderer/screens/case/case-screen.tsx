// One case: its head with the day and the month, its four parts, the column beside them, and the acts.

import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import type { CaseView } from '#core/desk/views.ts';
import { AwaitAnswer } from '../../parts/await-answer.tsx';
import { useAnswer } from '../../state/use-answer.ts';
import { useDesk } from '../../state/desk-context.ts';
import { CaseActsContext, type CaseDialog, type CasePart } from './case-acts.ts';
import { CaseContext } from './context/case-context.tsx';
import { CaseHead } from './case-head.tsx';
import { CaseTabs } from './case-tabs.tsx';
import { useAct } from './use-act.ts';
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
  const [part, show] = useState<CasePart>('conversation');
  const keepFocus = useFocusHome();
  const open = (next: CaseDialog): void => setDialog(() => next);
  const [isWhyOpen, setWhyOpen] = useState(false);
  const showWhy = (): void => {
    setWhyOpen(true);
    requestAnimationFrame(() => {
      const clock = document.querySelector('#clock');
      clock?.scrollIntoView({ block: 'nearest' });
      clock?.querySelector('button')?.focus();
    });
  };
  return (
    <CaseActsContext value={{ ...acts, open, show }}>
      <div className={styles.case} onFocus={keepFocus}>
        <CaseHead view={view} onWhy={showWhy} />
        <div className={styles.columns}>
          <CaseTabs view={view} part={part} onPart={show} />
          <CaseContext view={view} isWhyOpen={isWhyOpen} onWhy={setWhyOpen} />
        </div>
        {dialog?.({ view, onClose: () => setDialog(undefined) })}
      </div>
    </CaseActsContext>
  );
}
