// What a command may say and ask: results on stdout, everything else on stderr, secrets without an echo.

import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';

export interface Terminal {
  /** One line of result. With `--json` this is all that stdout gets. */
  print(line: string): void;
  /** One line for the person, on stderr. */
  note(line: string): void;
  /** A progress bar, when stderr is a terminal. `total` 0 while it is not known. */
  progress(label: string, done: number, total: number): void;
  /** Asks without an echo; undefined where there is no terminal to ask on. */
  askSecret(question: string): Promise<string | undefined>;
}

const barWidth = 24;

export function createTerminal(): Terminal {
  let hasBar = false;
  // Whoever reads us has seen enough, as `head` does.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
  function clearBar(): void {
    if (hasBar) process.stderr.write('\r\u001B[K');
    hasBar = false;
  }
  return {
    print: (line) => {
      clearBar();
      process.stdout.write(`${line}\n`);
    },
    note: (line) => {
      clearBar();
      process.stderr.write(`${line}\n`);
    },
    progress: (label, done, total) => {
      if (!process.stderr.isTTY) return;
      const filled = total === 0 ? 0 : Math.round((done / total) * barWidth);
      const bar = '█'.repeat(filled).padEnd(barWidth, '░');
      process.stderr.write(`\r\u001B[K${label} ${bar} ${total === 0 ? done : `${done}/${total}`}`);
      hasBar = true;
      if (done === total && total > 0) clearBar();
    },
    askSecret: async (question) => {
      if (!process.stdin.isTTY || !process.stderr.isTTY) return undefined;
      process.stderr.write(question);
      const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
      const reader = createInterface({ input: process.stdin, output: silent, terminal: true });
      try {
        return await reader.question('');
      } finally {
        reader.close();
        process.stderr.write('\n');
      }
    },
  };
}
