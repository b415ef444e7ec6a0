// `ledger`: what became of every UID of every folder that the desk reads, and whether the sums agree.

import type { LedgerAccount, LedgerEpoch, LedgerFolder } from '#core/desk/ledger-views.ts';
import { showLedger } from '#core/desk/queries/show-ledger.ts';
import { exportLedger } from '#host/export-ledger.ts';
import { readWaiting } from '#host/intake/read-waiting.ts';
import { deskOptions, readArgs, required, type Command } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { callerPath } from '../paths.ts';
import { writeExport } from '../write-export.ts';
import { withDesk } from '../unlock.ts';

export const ledger: Command = {
  usage: 'ledger --desk DIR [--out FILE.zip]',
  summary: 'what became of every message number of every folder; exits 1 when something is missing',
  run: async (args, context) => {
    const { values } = readArgs(args, { ...deskOptions, out: { type: 'string' } });
    const file = values.out === undefined ? undefined : callerPath(required(values.out, 'out'));
    const { view, exported } = await withDesk(values, context, async (open, pool) => {
      await readWaiting(open, pool, { signal: context.signal });
      return {
        view: showLedger(open.desk),
        exported: file === undefined ? undefined : await exportLedger(open, ({ zip }) => writeExport(file, zip)),
      };
    });
    const lines = view.accounts.flatMap((account) => account.folders.flatMap((folder) => linesOf(account, folder)));
    for (const line of lines) context.terminal.print(values.json ? JSON.stringify(line) : words(line));
    if (exported !== undefined) {
      const { sha256, rows } = exported;
      context.terminal.print(values.json ? JSON.stringify({ file, sha256, rows }) : `${file}\nSHA-256 ${sha256}`);
    }
    context.terminal.note(
      `${view.fromFiles} messages from files. ${view.isComplete ? 'Every folder is complete.' : 'Not complete.'}`,
    );
    return view.isComplete ? exitCode.done : exitCode.no;
  },
};

const counts = [
  'stored',
  'again',
  'gone',
  'vanished',
  'withheld',
  'oversize',
  'unreadable',
  'differing',
  'unaccounted',
] as const satisfies readonly (keyof LedgerEpoch)[];

/** A line for each UIDVALIDITY, the current one first; one without any for a folder that was never opened. */
function linesOf(account: LedgerAccount, folder: LedgerFolder) {
  const epochs: readonly (LedgerEpoch | undefined)[] = folder.epochs.length === 0 ? [undefined] : folder.epochs;
  return epochs.map((epoch) => ({
    host: account.host,
    user: account.user,
    folder: folder.path,
    isRead: !account.isRemoved && !folder.isRemoved,
    uidValidity: epoch?.uidValidity ?? null,
    isCurrent: epoch?.isCurrent ?? true,
    uidNext: epoch?.uidNext ?? null,
    onServer: epoch?.onServer ?? null,
    levelAt: epoch?.levelAt ?? null,
    ...(Object.fromEntries(counts.map((name) => [name, epoch?.[name] ?? 0])) as Record<
      (typeof counts)[number],
      number
    >),
    unused: epoch?.unused.reduce((sum, { from, to }) => sum + to - from + 1, 0) ?? 0,
    isComplete: epoch?.isComplete ?? false,
  }));
}

function words(line: ReturnType<typeof linesOf>[number]): string {
  const { host, user, folder, uidValidity, isComplete, levelAt } = line;
  const told = counts.flatMap((name) => (line[name] === 0 && name !== 'stored' ? [] : `${line[name]} ${name}`));
  const state = isComplete ? 'complete' : levelAt === null ? 'never level' : 'not complete';
  return `${user}@${host}  ${folder}  UIDVALIDITY ${uidValidity ?? '–'}  ${state}: ${told.join(', ')}`;
}
