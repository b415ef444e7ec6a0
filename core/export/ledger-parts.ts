// The completeness ledger as a set of named parts: every UID as CSV and JSON, the sums, and how to check them.

import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalJson, type Json } from '#core/base/canonical-json.ts';
import type { LedgerRow, LedgerView } from '#core/desk/ledger-views.ts';
import { locales } from '#core/words/locale.ts';
import { csvText } from './csv.ts';
import type { Part } from './part.ts';
import { ledgerReadme } from './ledger-readme.ts';

/** The same ledger gives the same bytes: nothing of the moment of the export is in it. */
export function ledgerParts(view: LedgerView, ledgerRows: readonly LedgerRow[]): readonly Part[] {
  const rows = ledgerRows.map((row) => ledgerColumns.map((column) => row[column]));
  const folders = folderRows(view);
  const parts = [
    ...locales.map((locale) => part(`README.${locale}.txt`, ledgerReadme[locale])),
    part('uids.csv', csvText([ledgerColumns, ...rows])),
    part('folders.csv', csvText([folderColumns, ...folders])),
    part(
      'ledger.json',
      canonicalJson({
        format: 'dpo-desk-ledger/1',
        isComplete: view.isComplete,
        fromFiles: view.fromFiles,
        dispositions: view.dispositions,
        folders: { columns: folderColumns, rows: folders },
        uids: { columns: ledgerColumns, rows },
      } satisfies Json),
    ),
  ];
  const sums = parts.map(({ name, bytes }) => `${bytesToHex(sha256(bytes))}  ${name}\n`);
  return [...parts, part('SHA256SUMS', sums.join(''))];
}

const ledgerColumns: readonly (keyof LedgerRow)[] = [
  'host',
  'user',
  'folder',
  'uidValidity',
  'uidFrom',
  'uidTo',
  'fate',
  'marks',
  'message',
  'sha256',
  'receivedAt',
  'disposition',
  'caseRef',
  'notedAt',
];

const folderColumns = [
  'host',
  'user',
  'folder',
  'uidValidity',
  'isRead',
  'isCurrent',
  'uidNext',
  'onServer',
  'levelAt',
  'comparedAt',
  'stored',
  'again',
  'gone',
  'vanished',
  'withheld',
  'oversize',
  'unreadable',
  'differing',
  'unused',
  'unaccounted',
  'isComplete',
] as const;

function folderRows(view: LedgerView): readonly (readonly (string | number)[])[] {
  return view.accounts.flatMap((account) =>
    account.folders.flatMap((folder) =>
      folder.epochs.map((epoch) => [
        account.host,
        account.user,
        folder.path,
        epoch.uidValidity,
        yesNo(!account.isRemoved && !folder.isRemoved),
        yesNo(epoch.isCurrent),
        epoch.uidNext ?? '',
        epoch.onServer ?? '',
        epoch.levelAt ?? '',
        epoch.comparedAt ?? '',
        epoch.stored,
        epoch.again,
        epoch.gone,
        epoch.vanished,
        epoch.withheld,
        epoch.oversize,
        epoch.unreadable,
        epoch.differing,
        epoch.unused.reduce((sum, { from, to }) => sum + to - from + 1, 0),
        epoch.unaccounted,
        yesNo(epoch.isComplete),
      ]),
    ),
  );
}

const yesNo = (holds: boolean) => (holds ? 'yes' : 'no');

function part(name: string, text: string): Part {
  return { name, bytes: utf8ToBytes(text) };
}
