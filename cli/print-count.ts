// What an intake brought, in the contract's keys or in words.

import type { IntakeCount } from '#core/desk/views.ts';
import type { Terminal } from './terminal.ts';

export function printCount(terminal: Terminal, count: IntakeCount, isJson: boolean): void {
  const { seen, stored, duplicates, unreadable, requests, withheld } = count;
  terminal.print(
    isJson
      ? JSON.stringify({ seen, stored, duplicates, unreadable, requests })
      : `${seen} seen, ${stored} stored, ${duplicates} known already, ${unreadable} unreadable, ${requests} look like requests`,
  );
  if (withheld > 0)
    terminal.note(`The server did not hand over ${withheld} messages; the next pull asks for them again.`);
}
