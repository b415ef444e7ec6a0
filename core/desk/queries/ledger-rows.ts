// The ledger row by row: what became of every UID of every folder, and the messages that came from files.

import type { CaseId } from '#core/base/id.ts';
import type { LedgerMessage, UidFate } from '../ledger-port.ts';
import type { LedgerRow } from '../ledger-views.ts';
import type { Desk } from '../ports.ts';
import { unusedBelow } from './show-ledger.ts';

const blank = {
  host: '',
  user: '',
  folder: '',
  uidValidity: '',
  uidFrom: '',
  uidTo: '',
  marks: '',
  message: '',
  sha256: '',
  receivedAt: '',
  disposition: '',
  caseRef: '',
  notedAt: '',
} as const;

/** Account by account, folder by folder, the UIDVALIDITY shown last first, UIDs ascending; files at the end. */
export function* ledgerRows(desk: Desk): Generator<LedgerRow> {
  const { ledger } = desk;
  const refs = caseRefs(desk);
  for (const account of ledger.accounts())
    for (const folder of ledger.folders(account.id))
      for (const { uidValidity, uidNext } of ledger.epochs(folder.id)) {
        const place = { ...blank, host: account.host, user: account.user, folder: folder.path, uidValidity };
        const fates = ledger.fates(folder.id, uidValidity);
        const unused = unusedBelow(
          fates.map(({ uid }) => uid),
          uidNext,
        ).map(({ from, to }) => ({ ...place, uidFrom: from, uidTo: to, fate: 'unused' }) as const);
        const rows = fates.map((fate) => ({ ...place, ...fateColumns(fate, refs) }));
        yield* [...rows, ...unused].toSorted((a, b) => a.uidFrom - b.uidFrom);
      }
  for (const message of ledger.fromFiles())
    yield {
      ...blank,
      ...messageColumns(message, refs),
      fate: 'file',
      marks: marksOf(message),
      notedAt: message.storedAt,
    };
}

type Refs = (id: CaseId | undefined) => string;

function caseRefs(desk: Desk): Refs {
  const refs = desk.cases.refs();
  return (id) => (id === undefined ? '' : (refs.get(id) ?? ''));
}

function fateColumns(fate: UidFate, refs: Refs) {
  const at = { uidFrom: fate.uid, uidTo: fate.uid };
  if (fate.fate !== 'stored') return { ...at, fate: fate.fate, notedAt: fate.notedAt };
  const { message, isAgain, isDiffering, goneAt } = fate;
  return {
    ...at,
    ...messageColumns(message, refs),
    fate: goneAt === undefined ? ('stored' as const) : ('gone' as const),
    marks: marksOf(message, { isAgain, isDiffering }),
    // Of a message that was here already, its first arrival is told where that was.
    notedAt: goneAt ?? (isAgain ? '' : message.storedAt),
  };
}

function messageColumns({ id, sha256, receivedAt, disposition, caseId }: LedgerMessage, refs: Refs) {
  return { message: id, sha256, receivedAt, disposition, caseRef: refs(caseId) };
}

function marksOf(
  { isOversize, isUnreadable }: LedgerMessage,
  { isAgain, isDiffering } = { isAgain: false, isDiffering: false },
): string {
  const marks = { again: isAgain, oversize: isOversize, unreadable: isUnreadable, differing: isDiffering };
  return Object.entries(marks)
    .flatMap(([mark, holds]) => (holds ? [mark] : []))
    .join(' ');
}
