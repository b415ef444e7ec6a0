// What the ledger's page proves: the sum that comes out, what is missing, what deserves a look.

import { describe, expect, it } from 'vitest';
import type { Instant } from '#core/base/day.ts';
import type { LedgerEpoch, LedgerFolder, LedgerItem, LedgerView } from '#core/desk/ledger-views.ts';
import { figureOf, groupsOf, proofOf } from '#renderer/screens/ledger/ledger-proof.ts';

const at = '2026-11-23T09:00:00.000Z' as Instant;
const dispositions = { tray: 0, case: 0, 'set-aside': 0, unreadable: 0, erased: 0 };

function epoch(facts: Partial<LedgerEpoch>): LedgerEpoch {
  const counts = { stored: 0, again: 0, gone: 0, vanished: 0, withheld: 0, oversize: 0, unreadable: 0, differing: 0 };
  const place = { uidValidity: '1', isCurrent: true, uidNext: 10, onServer: 9, levelAt: at, comparedAt: at };
  return { ...place, ...counts, unused: [], unaccounted: 0, isComplete: true, ...facts };
}

function folder(epochs: readonly LedgerEpoch[], items: readonly LedgerItem[] = []): LedgerFolder {
  return { id: 'f', path: 'INBOX', role: 'inbox', isRemoved: false, epochs, items };
}

function view(folders: readonly LedgerFolder[], rest: Partial<LedgerView> = {}): LedgerView {
  const account = { id: 'a', host: 'imap.example.org', user: 'dpo@example.org', isRemoved: false, folders };
  return { at, accounts: [account], fromFiles: 0, dispositions, isComplete: true, ...rest };
}

describe('the sum', () => {
  it('comes out over folders, numberings and files', () => {
    const folders = [
      folder([epoch({ stored: 10, again: 2, vanished: 1 }), epoch({ isCurrent: false, stored: 5, again: 5 })]),
      folder([epoch({ stored: 3, withheld: 1 })]),
    ];
    const proof = proofOf(view(folders, { fromFiles: 4, dispositions: { ...dispositions, case: 6, tray: 9 } }));
    expect(proof).toMatchObject({ shown: 20, again: 7, never: 2, stored: 15, comesOut: true });
  });

  it('says so when it does not come out', () => {
    const folders = [folder([epoch({ stored: 10 })])];
    expect(proofOf(view(folders, { dispositions: { ...dispositions, tray: 9 } })).comesOut).toBe(false);
  });
});

describe('what is missing', () => {
  it.each<[string, Partial<LedgerEpoch>, readonly string[]]>([
    ['nothing', {}, []],
    ['a folder that never was level', { levelAt: undefined, withheld: 2 }, ['neverLevel']],
    ['messages that the desk does not know', { unaccounted: 2 }, ['unaccounted']],
    ['messages that the server keeps back', { unaccounted: 1, withheld: 2 }, ['unaccounted', 'withheld']],
  ])('%s', (_name, facts, whys) => {
    expect(proofOf(view([folder([epoch(facts)])])).missing.map(({ why }) => why)).toEqual(whys);
  });

  it('is not asked of a folder or an account that is no longer read, nor of a numbering that was replaced', () => {
    const missing = folder([epoch({ levelAt: undefined })]);
    const [account] = view([missing]).accounts;
    expect(proofOf(view([{ ...missing, isRemoved: true }])).missing).toEqual([]);
    expect(proofOf({ ...view([]), accounts: account ? [{ ...account, isRemoved: true }] : [] }).missing).toEqual([]);
    expect(proofOf(view([folder([epoch({}), epoch({ isCurrent: false, levelAt: undefined })])])).missing).toEqual([]);
  });
});

it('counts the numbers of each range, both ends with it', () => {
  const unused = [
    { from: 1, to: 3 },
    { from: 7, to: 7 },
  ];
  expect(figureOf(folder([epoch({ unused }), epoch({ unused })]), 'unused')).toBe(8);
});

it('groups what deserves a look by its mark, with the count of all and the newest first', () => {
  const item = (uid: number, notedAt: string): LedgerItem => ({
    uid,
    mark: 'oversize',
    message: undefined,
    disposition: undefined,
    caseRef: undefined,
    caseId: undefined,
    notedAt: notedAt as Instant,
  });
  const items = [item(1, '2026-11-01T00:00:00.000Z'), item(2, '2026-11-02T00:00:00.000Z')];
  const groups = groupsOf(view([folder([epoch({ oversize: 7 })], items)]));
  expect(groups.map(({ mark, count, items: listed }) => [mark, count, listed.map((each) => each.item.uid)])).toEqual([
    ['oversize', 7, [2, 1]],
  ]);
});
