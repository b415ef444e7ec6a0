// An act on a case from its row: the case's own dialog, over the board, which stays where it is.

import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { NextAct } from '#core/desk/board-views.ts';
import type { CaseView } from '#core/desk/views.ts';
import type { WhyAct } from '../../parts/why-ledger.tsx';
import { useAnswer } from '../../state/use-answer.ts';
import { useDesk } from '../../state/desk-context.ts';
import { CaseActsContext, type CaseDialog } from '../case/case-acts.ts';
import { nextIdentityStep } from '../case/context/identity-acts.tsx';
import { ReceiptDialog } from '../case/dialogs/receipt-dialog.tsx';
import { answer, close, extend } from '../case/head-dialogs.tsx';
import { useAct } from '../case/use-act.ts';

/** What a row can do without leaving the board. */
export type RowAct = WhyAct | Extract<NextAct, 'settle-identity' | 'answer' | 'close'>;

export interface RowDialogProps {
  readonly caseRef: string;
  readonly act: RowAct;
  readonly onClose: () => void;
}

export function RowDialog({ caseRef, act, onClose }: RowDialogProps) {
  const { queries } = useDesk();
  const shown = useAnswer(queries.cases.show.queryOptions({ input: { ref: caseRef } }));
  return shown.data === undefined ? null : <OpenDialog view={shown.data} act={act} onClose={onClose} />;
}

function OpenDialog({ view: known, act, onClose }: Omit<RowDialogProps, 'caseRef'> & { readonly view: CaseView }) {
  const { shown: view, ...acts } = useAct(known);
  const navigate = useNavigate();
  const [dialog, setDialog] = useState<CaseDialog>(() => dialogOf(act, known));
  const open = (next: CaseDialog): void => setDialog(() => next);
  const show = (): void => void navigate({ to: '/cases/$ref', params: { ref: view.ref } });
  return <CaseActsContext value={{ ...acts, open, show }}>{dialog({ view, onClose })}</CaseActsContext>;
}

function dialogOf(act: RowAct, view: CaseView): CaseDialog {
  switch (act) {
    case 'extend':
      return extend;
    case 'correct-receipt':
      return (given) => <ReceiptDialog {...given} />;
    case 'answer':
      return answer;
    case 'close':
      return close;
    default:
      return nextIdentityStep(view);
  }
}
