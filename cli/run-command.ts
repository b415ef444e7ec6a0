// Finds a command of `dpo-desk`, runs it, and answers with the code that scripts rely on.

import type { Instant } from '#core/base/day.ts';
import { StorageFault } from '#core/desk/storage-fault.ts';
import type { Obstacle } from '#core/desk/obstacle.ts';
import { obstacleOfSqlite } from '#db/sqlite-obstacle.ts';
import { ruleOfObstacle } from '#core/words/cite-rule.ts';
import { createSay } from '#core/words/say.ts';
import { sayObstacle } from '#core/words/say-obstacle.ts';
import type { Command } from './command.ts';
import { exitCode, exitCodeOf, type ExitCode } from './exit-code.ts';
import { BadInput, Stopped } from './stop.ts';
import type { Terminal } from './terminal.ts';

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
  remind: async () => (await import('./commands/remind.ts')).remind,
  calendar: async () => (await import('./commands/calendar.ts')).calendar,
  policy: async () => (await import('./commands/policy.ts')).policy,
  register: async () => (await import('./commands/register.ts')).register,
  verify: async () => (await import('./commands/verify.ts')).verify,
  rebuild: async () => (await import('./commands/rebuild.ts')).rebuild,
  backup: async () => (await import('./commands/backup.ts')).backup,
  restore: async () => (await import('./commands/restore.ts')).restore,
  'hand-over': async () => (await import('./commands/hand-over.ts')).handOver,
  'take-over': async () => (await import('./commands/take-over.ts')).takeOver,
  'hand-back': async () => (await import('./commands/hand-over.ts')).handBack,
  'take-back': async () => (await import('./commands/take-over.ts')).takeBack,
  passphrase: async () => (await import('./commands/passphrase.ts')).passphrase,
  recover: async () => (await import('./commands/recover.ts')).recover,
  recovery: async () => (await import('./commands/recovery.ts')).recovery,
  'renew-keys': async () => (await import('./commands/renew-keys.ts')).renewKeysCommand,
  serve: async () => (await import('./commands/serve.ts')).serve,
};

export interface CommandWorld {
  readonly terminal: Terminal;
  now(): Instant;
  /** Asked once a command begins: aborts when the person wants an end. */
  stopping(): AbortSignal;
}

/** Never throws: a fault of our own has its code too. */
export async function runCommand(args: readonly string[], world: CommandWorld): Promise<ExitCode> {
  try {
    return await run(args, world);
  } catch (error) {
    return report(error, args, world.terminal);
  }
}

async function run(args: readonly string[], { terminal, now, stopping }: CommandWorld): Promise<ExitCode> {
  const [name, ...rest] = args;
  const load = name === undefined || !Object.hasOwn(commands, name) ? undefined : commands[name];
  if (load === undefined) {
    if (name === undefined || name === '--help' || name === 'help') {
      await printUsage(terminal);
      return name === undefined ? exitCode.badInput : exitCode.done;
    }
    throw new BadInput(`there is no command "${name}"; there are ${Object.keys(commands).join(', ')}`);
  }
  const command = await load();
  if (rest.includes('--help')) {
    terminal.print(`dpo-desk ${command.usage}\n${command.summary}`);
    return exitCode.done;
  }
  return await command.run(rest, { terminal, now, signal: stopping() });
}

async function printUsage(terminal: Terminal): Promise<void> {
  terminal.note('dpo-desk COMMAND … [--desk DIR] [--passphrase-file FILE] [--json]');
  for (const load of Object.values(commands)) {
    const { usage, summary } = await load();
    terminal.note(`  ${usage}\n      ${summary}`);
  }
}

function reportObstacle(obstacle: Obstacle, args: readonly string[], terminal: Terminal): ExitCode {
  const rule = ruleOfObstacle(obstacle, 'en');
  if (args.includes('--json'))
    terminal.print(JSON.stringify({ obstacle: rule === undefined ? obstacle : { ...obstacle, rule } }));
  const words = sayObstacle(obstacle, createSay('en'), 'en');
  terminal.note(`${obstacle.code}: ${words}${rule === undefined ? '' : ` (${rule})`}`);
  return exitCodeOf(obstacle.code);
}

function report(error: unknown, args: readonly string[], terminal: Terminal): ExitCode {
  if (error instanceof BadInput) {
    terminal.note(error.message);
    return exitCode.badInput;
  }
  if (error instanceof Stopped || error instanceof StorageFault) return reportObstacle(error.obstacle, args, terminal);
  const storage = obstacleOfSqlite(error);
  if (storage !== undefined) return reportObstacle(storage, args, terminal);
  // Where it happened, but not its text, which may quote a mail.
  const [name, frames] = error instanceof Error ? [error.name, error.stack?.match(/^ {4}at .*$/gm)] : ['unknown', []];
  terminal.note([`A fault of DPO Desk itself (${name}). What was saved before is safe.`, ...(frames ?? [])].join('\n'));
  return exitCode.fault;
}
