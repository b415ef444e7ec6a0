// The worst that a mail bomb costs: time in the worker, and memory of a process that reads nothing else. Run it by node:
// `node test/bench/bombs.bench.ts [PART OF A NAME]`; each bomb gets a process of its own.

import { execFileSync } from 'node:child_process';
import { createParserPool } from '#mail/mime/parser-pool.ts';
import { mailBombs } from '#test/support/mail-bombs.ts';

const workerUrl = new URL('../../mail/mime/parse-worker.ts', import.meta.url);

interface Cost {
  readonly outcome: string;
  readonly milliseconds: number;
  readonly megabytes: number;
}

const [mode = '', name = ''] = process.argv.slice(2);
if (mode === '--one') process.stdout.write(JSON.stringify(await costOf(name)));
else report(mode);

async function costOf(bomb: string): Promise<Cost> {
  const pool = createParserPool({ workerUrl, size: 1 });
  // The worker has loaded its code.
  await pool.work(Buffer.from('From: a@example.org\r\n\r\nx'));
  const raw = mailBombs[bomb]?.() ?? Buffer.alloc(0);
  const start = performance.now();
  const answer = await pool.work(raw);
  const milliseconds = Math.round(performance.now() - start);
  await pool.close();
  return {
    outcome: answer.ok ? 'read' : answer.unreadable.code,
    milliseconds,
    // Of the whole process, the mail itself and what made it included.
    megabytes: Math.round(process.resourceUsage().maxRSS / 1_000),
  };
}

/** One line each, the costs of an empty mail first; the worst of all at the end. */
function report(part: string): void {
  const names = Object.keys(mailBombs).filter((bomb) => bomb.includes(part));
  const costs = ['an empty mail', ...names].map((bomb) => {
    const said = execFileSync(process.execPath, [import.meta.filename, '--one', bomb], { encoding: 'utf8' });
    const cost = JSON.parse(said) as Cost;
    write(bomb, cost);
    return cost;
  });
  write(`the worst of ${names.length}`, {
    outcome: '',
    milliseconds: Math.max(...costs.map(({ milliseconds }) => milliseconds)),
    megabytes: Math.max(...costs.map(({ megabytes }) => megabytes)),
  });
}

function write(what: string, { outcome, milliseconds, megabytes }: Cost): void {
  const columns = [`${milliseconds} ms`.padStart(10), `${megabytes} MB`.padStart(8), outcome.padEnd(12), what];
  process.stdout.write(`${columns.join('  ')}\n`);
}
