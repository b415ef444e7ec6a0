// The octets of what went out of a case: letters as the mail server took them, and the packages and copies that the desk made.

import { filePart, filesOfCase, isEvidence, letterPart, lettersThatLeft } from '#core/export/case-letters.ts';
import type { PageSource } from '#core/export/dossier-source.ts';
import type { JournalRow } from '#core/desk/views.ts';
import { octetsOfLetter } from '#db/outgoing.ts';
import type { OpenDesk } from '../open-desk.ts';
import { sha256 } from './manifest.ts';

/**
 * As far as the desk still has them. Each is what the journal says by its SHA-256. Throws where octets that are there do not open, or
 * are others than the journal says: that is no evidence.
 */
export function octetsThatLeft(
  { desk, database }: Pick<OpenDesk, 'desk' | 'database'>,
  journal: readonly JournalRow[],
): Pick<PageSource, 'letters' | 'files'> {
  const letters = new Map<string, Uint8Array>();
  for (const letter of lettersThatLeft(journal)) {
    const name = letterPart(letter.letter);
    if (name === undefined) continue;
    const bytes = octetsOfLetter(database, letter.letter, letter.sha256);
    if (bytes !== undefined) letters.set(name, checked(bytes, letter.sha256, name));
  }
  const files = new Map<string, Uint8Array>();
  for (const file of filesOfCase(journal).filter(isEvidence)) {
    const name = filePart(file);
    if (name !== undefined && desk.files.find(file.file) !== undefined)
      files.set(name, checked(desk.files.bytes(file.file), file.sha256, name));
  }
  return { letters, files };
}

function checked(bytes: Uint8Array, sum: string, name: string): Uint8Array {
  if (sha256(bytes) !== sum) throw new Error(`${name} is not what the journal says`);
  return bytes;
}
