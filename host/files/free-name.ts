// A name for a file that the desk itself makes: the reference and what it is, nothing of a person.

import type { StoredFile } from '#core/desk/letters-port.ts';

/** `KRA-2026-0001-redacted-1.pdf`: the first number that no file of the case has yet. */
export function freeName(files: readonly StoredFile[], stem: string, ending: string): string {
  const taken = new Set(files.map(({ name }) => name));
  for (let number = 1; ; number += 1) {
    const name = `${stem}-${number}.${ending}`;
    if (!taken.has(name)) return name;
  }
}
