// The keys of the row at hand, and the dialog that one of them has opened.

import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { BoardRow } from '#core/desk/board-views.ts';
import { useCommands } from '../../commands/command-provider.tsx';
import { useBeginLetter } from '../case/letters/use-begin-letter.ts';
import { RowDialog, type RowAct } from './row-dialog.tsx';

export interface RowActs {
  readonly act: (row: BoardRow, act: RowAct) => void;
  /** What the row's button does: at once where one dialog does it, on the case's own page where there is more to see. */
  readonly goOn: (row: BoardRow) => void;
  /** The row whose day explains itself. */
  readonly why: string | undefined;
  readonly setWhy: (ref: string | undefined) => void;
  readonly dialog: ReactNode;
}

/** `row` is the one that the keys are for. */
export function useRowActs(row: BoardRow | undefined): RowActs {
  const navigate = useNavigate();
  const { beginNow } = useBeginLetter();
  const [opened, setOpened] = useState<{ readonly ref: string; readonly act: RowAct }>();
  const [why, setWhy] = useState<string>();
  const act = ({ ref }: BoardRow, next: RowAct): void => setOpened({ ref, act: next });
  const goOn = (one: BoardRow): void => {
    if (one.nextAct === 'acknowledge') beginNow({ ref: one.ref, kind: 'acknowledgement' });
    else if (one.nextAct === 'decide' || one.nextAct === 'extend-or-answer')
      void navigate({ to: '/cases/$ref', params: { ref: one.ref } });
    else act(one, one.nextAct);
  };
  useCommands(
    row === undefined
      ? []
      : [
          // Once extended, or after the month, the key is silent; the date says why.
          ...(row.isExtensionOpen ? [{ id: 'case.extend', act: () => act(row, 'extend') } as const] : []),
          { id: 'board.wait', act: () => act(row, 'ask') },
          { id: 'case.why', act: () => setWhy(row.ref) },
          { id: 'case.nextAct', act: () => goOn(row) },
        ],
  );
  return {
    act,
    goOn,
    why,
    setWhy,
    dialog:
      opened === undefined ? null : (
        <RowDialog
          key={`${opened.ref} ${opened.act}`}
          caseRef={opened.ref}
          act={opened.act}
          onClose={() => setOpened(undefined)}
        />
      ),
  };
}
