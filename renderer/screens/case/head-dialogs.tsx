// The dialogs that the head of a case opens, and the menu of the rarer ones.

import type { CaseView } from '#core/desk/views.ts';
import type { CommandId } from '../../commands/catalogue.ts';
import type { TextKey } from '../../i18n/text-key.ts';
import type { CaseDialog } from './case-acts.ts';
import { AnswerDialog } from './dialogs/answer-dialog.tsx';
import { CloseDialog } from './dialogs/close-dialog.tsx';
import { CorrectRightsDialog } from './dialogs/correct-rights-dialog.tsx';
import { ExtendDialog } from './dialogs/extend-dialog.tsx';
import { CaseHoldDialog } from './dialogs/case-hold-dialog.tsx';
import { LinkDialog } from './dialogs/link-dialog.tsx';
import { PersonsDialog } from './dialogs/persons-dialog.tsx';
import { ReasonDialog } from './dialogs/reason-dialog.tsx';
import { ReceiptDialog } from './dialogs/receipt-dialog.tsx';
import { WhatIfDialog } from './dialogs/what-if-dialog.tsx';

export const answer: CaseDialog = (given) => <AnswerDialog {...given} />;
export const extend: CaseDialog = (given) => <ExtendDialog {...given} />;
export const close: CaseDialog = (given) => <CloseDialog {...given} />;
export const correctRights: CaseDialog = (given) => <CorrectRightsDialog {...given} />;
export const reopen: CaseDialog = (given) => (
  <ReasonDialog {...given} name="reopen" toCommand={(reason) => ({ act: 'reopen', reason })} />
);
export const addNote: CaseDialog = (given) => (
  <ReasonDialog {...given} name="note" toCommand={(text) => ({ act: 'note', text })} />
);
const discard: CaseDialog = (given) => (
  <ReasonDialog {...given} name="discard" toCommand={(reason) => ({ act: 'discard', reason })} />
);

interface MenuEntry {
  /** Its command, where it has none of its own already. */
  readonly id?: CommandId;
  readonly label: TextKey;
  readonly dialog: CaseDialog;
}

/** What an open case offers beside its main acts. */
export function menuOf(view: CaseView): readonly MenuEntry[] {
  return [
    { label: 'case.addNote', dialog: addNote },
    { label: 'case.correctRights', dialog: correctRights },
    { id: 'case.correctReceipt', label: 'case.correctReceipt', dialog: (given) => <ReceiptDialog {...given} /> },
    { id: 'case.correctPersons', label: 'case.correctPersons', dialog: (given) => <PersonsDialog {...given} /> },
    { id: 'case.whatIf', label: 'whatIf.open', dialog: (given) => <WhatIfDialog {...given} /> },
    { id: 'case.link', label: 'case.link', dialog: (given) => <LinkDialog {...given} /> },
    {
      id: 'case.hold',
      label: view.hold === undefined ? 'case.hold' : 'case.changeHold',
      dialog: (given) => <CaseHoldDialog {...given} />,
    },
    { id: 'case.discard', label: 'case.discard', dialog: discard },
  ];
}
