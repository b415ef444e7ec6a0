// `dpo-desk`: the desk without a window, as a process with its streams, its signals and its exit code.

import { instantOf } from '#core/base/day.ts';
import { runCommand } from './run-command.ts';
import { createTerminal } from './terminal.ts';

process.exitCode = await runCommand(process.argv.slice(2), {
  terminal: createTerminal(),
  now: () => instantOf(Date.now()),
  stopping: () => {
    const stopping = new AbortController();
    // The first Ctrl-C asks for an end at the next safe point, the second one insists.
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.on(signal, () => (stopping.signal.aborted ? process.exit(130) : stopping.abort()));
    return stopping.signal;
  },
});
