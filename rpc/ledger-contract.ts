// The part of the door that proves completeness: what became of every UID.

import { oc } from '@orpc/contract';
import type { LedgerView } from '#core/desk/ledger-views.ts';
import { answers } from './answers.ts';

export const ledgerContract = {
  show: oc.output(answers<LedgerView>()),
  /** The same for every single UID, as a ZIP with CSV, JSON and a page that says how to read it. */
  export:
    oc.output(
      answers<{ readonly fileName: string; readonly sha256: string; readonly rows: number; readonly base64: string }>(),
    ),
};
