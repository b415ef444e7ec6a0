// Who wrote the sample inbox, and about what: what a shared screen must not show.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import PostalMime from 'postal-mime';

const folder = join(import.meta.dirname, '..', '..', '..', 'resources', 'sample-inbox');

/** So many words in a row that no text of the screens says the same by chance. */
export const wordsInRow = 6;

export interface SamplePeople {
  /** Names, addresses and subjects of the senders outside the organisation itself. */
  readonly names: readonly string[];
  /** Every six words in a row of what they wrote, in lower case. */
  readonly passages: readonly string[];
}

export async function samplePeople(): Promise<SamplePeople> {
  const found = new Set<string>();
  const passages = new Set<string>();
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.eml'))) {
    const mail = await PostalMime.parse(readFileSync(join(folder, file)));
    const address = mail.from?.address ?? '';
    // The desk's own organisation is no secret on its own screen.
    if (address.endsWith('@kraaft.example')) continue;
    for (const text of [mail.from?.name, address, mail.subject]) {
      const plain = text?.replaceAll(/\s+/g, ' ').trim() ?? '';
      // A short word would be found in words of the screen's own.
      if (plain.length >= 8) found.add(plain);
    }
    const words = (mail.text ?? '').toLowerCase().split(/\s+/);
    for (let at = 0; at + wordsInRow <= words.length; at += 1) passages.add(words.slice(at, at + wordsInRow).join(' '));
  }
  return { names: [...found], passages: [...passages] };
}
