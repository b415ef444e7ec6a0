// `dpo-desk`: the desk without a window. Finds the command, runs it, and ends with the code that scripts rely on.

import { instantOf } from '#core/base/day.ts';
import { StorageFault } from '#core/desk/storage-fault.ts';
import type { Obstacle } from '#core/desk/obstacle.ts';
import { obstacleOfSqlite } from '#db/sqlite-obstacle.ts';
import { ruleOfObstacle } from '#core/words/cite-rule.ts';
import { createSay } from '#core/words/say.ts';
import { sayObstacle } from '#core/words/say-obstacle.ts';
import type { Command } from './command.ts';
import { exitCode, exitCodeOf, type ExitCode } from './exit-code.ts';
import { BadInput, Stopped } from './stop.ts';
import { createTerminal } from './terminal.ts';

/** Loaded when asked for: a deadline needs no mail parser. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  deadline: async () => (await import('./commands/deadline.ts')).deadline,
  triage: async () => (await import('./commands/triage.ts')).triage,
  init: async () => (await import('./commands/init.ts')).init,
  import: async () => (await import('./commands/import.ts')).importMail,
  sync: async () => (await import('./commands/sync.ts')).sync,
  ledger: async () => (await import('./commands/ledger.ts')).ledger,
  messages: async () => (await import('./commands/messages.ts')).messages,
  search: async () => (await import('./commands/search.ts')).search,
  cases: async () => (await import('./commands/cases.ts')).cases,
  controllers: async () => (await import('./commands/controllers.ts')).controllers,
  'add-controller': async () => (await import('./commands/add-controller.ts')).addController,
  'change-controller': async () => (await import('./commands/change-controller.ts')).changeController,
  open: async () => (await import('./commands/open-case.ts')).openCommand,
  show: async () => (await import('./commands/show.ts')).show,
  act: async () => (await import('./commands/act.ts')).act,
  export: async () => (await import('./commands/export.ts')).exportCase,
  erase: async () => (await import('./commands/erase.ts')).erase,
  retention: async () => (await import('./commands/retention.ts')).retention,
  policy: async () => (await import('./commands/policy.ts')).policy,
  verify: async () => (await import('./commands/verify.ts')).verify,
  rebuild: async () => (await import('./commands/rebuild.ts')).rebuild,
  backup: async () => (await import('./commands/backup.ts')).backup,
  restore: async () => (await import('./commands/restore.ts')).restore,
  passphrase: async () => (await import('./commands/passphrase.ts')).passphrase,
  recover: async () => (await import('./commands/recover.ts')).recover,
  recovery: async () => (await import('./commands/recovery.ts')).recovery,
  'renew-keys': async () => (await import('./commands/renew-keys.ts')).renewKeysCommand,
  serve: async () => (await import('./commands/serve.ts')).serve,
};

const terminal = createTerminal();

async function run(args: readonly string[]): Promise<ExitCode> {
  const [name, ...rest] = args;
  const load = name === undefined || !Object.hasOwn(commands, name) ? undefined : commands[name];
  if (load === undefined) {
    if (name === undefined || name === '--help' || name === 'help') {
      await printUsage();
      return name === undefined ? exitCode.badInput : exitCode.done;
    }
    throw new BadInput(`there is no command "${name}"; there are ${Object.keys(commands).join(', ')}`);
  }
  const command = await load();
  if (rest.includes('--help')) {
    terminal.print(`dpo-desk ${command.usage}\n${command.summary}`);
    return exitCode.done;
  }
  const stopping = new AbortController();
  // The first Ctrl-C asks for an end at the next safe point, the second one insists.
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => (stopping.signal.aborted ? process.exit(130) : stopping.abort()));
  return await command.run(rest, { terminal, now: () => instantOf(Date.now()), signal: stopping.signal });
}

async function printUsage(): Promise<void> {
  terminal.note('dpo-desk COMMAND … [--desk DIR] [--passphrase-file FILE] [--json]');
  for (const load of Object.values(commands)) {
    const { usage, summary } = await load();
    terminal.note(`  ${usage}\n      ${summary}`);
  }
}

function reportObstacle(obstacle: Obstacle, args: readonly string[]): ExitCode {
  const rule = ruleOfObstacle(obstacle, 'en');
  if (args.includes('--json'))
    terminal.print(JSON.stringify({ obstacle: rule === undefined ? obstacle : { ...obstacle, rule } }));
  const words = sayObstacle(obstacle, createSay('en'), 'en');
  terminal.note(`${obstacle.code}: ${words}${rule === undefined ? '' : ` (${rule})`}`);
  return exitCodeOf(obstacle.code);
}

function report(error: unknown, args: readonly string[]): ExitCode {
  if (error instanceof BadInput) {
    terminal.note(error.message);
    return exitCode.badInput;
  }
  if (error instanceof Stopped || error instanceof StorageFault) return reportObstacle(error.obstacle, args);
  const storage = obstacleOfSqlite(error);
  if (storage !== undefined) return reportObstacle(storage, args);
  // Where it happened, but not its text, which may quote a mail.
  const [name, frames] = error instanceof Error ? [error.name, error.stack?.match(/^ {4}at .*$/gm)] : ['unknown', []];
  terminal.note([`A fault of DPO Desk itself (${name}). What was saved before is safe.`, ...(frames ?? [])].join('\n'));
  return exitCode.fault;
}

const args = process.argv.slice(2);
process.exitCode = await run(args).catch((error: unknown) => report(error, args));
