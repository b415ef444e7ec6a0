// `search`: finds mails, cases and attachments by their words and by operators.

import { mailboxText } from '#core/base/mailbox.ts';
import type { SearchHit, SearchView } from '#core/desk/search-views.ts';
import type { QueryFault } from '#core/search/query-fault.ts';
import { createLog } from '#host/log.ts';
import { readWaiting } from '#host/intake/read-waiting.ts';
import { searchDesk } from '#host/search/search-desk.ts';
import { createSearchIndexer } from '#host/search/search-indexer.ts';
import { deskOptions, readArgs, type Command, type CommandContext } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { BadInput } from '../stop.ts';
import { withDesk } from '../unlock.ts';
import type { OpenDesk } from '#host/open-desk.ts';

const mostHits = 500;

export const search: Command = {
  usage: 'search --desk DIR [--limit N] [--now] QUERY…',
  summary:
    'mails, cases and attachments by words, "phrases", prefix*, -not, OR, and operators such as from: right: due:<7',
  run: async (args, context) => {
    const { values, positionals } = readArgs(
      guardMinus(args),
      { ...deskOptions, limit: { type: 'string', default: '50' }, now: { type: 'boolean', default: false } },
      { allowPositionals: true },
    );
    const query = positionals.join(' ');
    if (query.trim() === '') throw new BadInput('a query is missing');
    const limit = Number(values.limit);
    if (!Number.isInteger(limit) || limit < 1 || limit > mostHits)
      throw new BadInput(`--limit is a whole number from 1 to ${mostHits}`);
    const view = await withDesk(values, context, async (open, pool) => {
      await readWaiting(open, pool, { signal: context.signal });
      const left = await settleIndex(open, context, values.now);
      return searchDesk(open, { query, limit, offset: 0, isTyping: false }, left);
    });
    for (const hit of view.hits) context.terminal.print(values.json ? JSON.stringify(lineOf(hit)) : textOf(hit));
    note(view, context);
    return view.faults.length === 0 ? exitCode.done : exitCode.badInput;
  },
};

/** `-word` and `-from:x` are parts of the query here; the desk's own options begin with two. */
function guardMinus(args: readonly string[]): readonly string[] {
  const isQuery = (arg: string) => /^-[^-]/u.test(arg);
  return [...args.filter((arg) => !isQuery(arg)), ...(args.some(isQuery) ? ['--', ...args.filter(isQuery)] : [])];
}

/** Attachments are read here, since no window does it; with `now`, what is not indexed is left for later. */
async function settleIndex(open: OpenDesk, { terminal, signal }: CommandContext, isNow: boolean) {
  let most = 0;
  const indexer = createSearchIndexer(open, {
    log: createLog('silent'),
    onProgress: ({ items, attachments }) => {
      most = Math.max(most, items + attachments);
      terminal.progress('indexing', most - items - attachments, most);
    },
  });
  if (!isNow) {
    signal.addEventListener('abort', () => void indexer.stop());
    indexer.wake();
    await indexer.settled();
  }
  await indexer.stop();
  return indexer.left();
}

function lineOf(hit: SearchHit) {
  const { kind, day, title, people, snippet, why } = hit;
  const line = { kind, day, title: title.text, people: people.text, snippet: snippet.text, marks: snippet.marks, why };
  if (hit.kind === 'case') return { ...line, case: hit.ref, rights: hit.rights, phase: hit.phase, due: hit.due };
  const mail = { ...line, id: hit.messageId, case: hit.caseRef ?? null, disposition: hit.disposition };
  return hit.kind === 'file' ? { ...mail, attachment: hit.index, subject: hit.subject } : mail;
}

function textOf(hit: SearchHit): string {
  const which = hit.kind === 'case' ? mailboxText(hit.requester) : hit.people.text;
  const id = hit.kind === 'case' ? hit.ref : hit.messageId;
  const about = hit.kind === 'case' ? hit.rights.join(',') : hit.title.text;
  return [hit.kind.padEnd(4), id, hit.day, which, about, hit.snippet.text].filter((part) => part !== '').join('  ');
}

function note({ hits, reachable, isMore, faults, unindexed }: SearchView, { terminal }: CommandContext): void {
  for (const fault of faults) terminal.note(faultText(fault));
  if (isMore || reachable > hits.length) terminal.note(`${hits.length} of more hits; --limit shows more`);
  if (unindexed.items + unindexed.attachments > 0)
    terminal.note(`not indexed yet: ${unindexed.items} messages or cases, ${unindexed.attachments} attachments`);
}

function faultText(fault: QueryFault): string {
  const hint = 'suggestions' in fault && fault.suggestions.length > 0 ? ` (${fault.suggestions.join(', ')}?)` : '';
  const what = 'operator' in fault ? `${fault.operator}:` : 'value' in fault ? `${fault.value}:` : '';
  return `${fault.code} ${what}${'operator' in fault && 'value' in fault ? fault.value : ''}${hint}`.trim();
}
