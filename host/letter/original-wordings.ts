// The wordings of letters that come with the app, read from resources/letters.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LetterKind, LetterLanguage } from '#core/case/letter-kind.ts';
import type { Wording } from '#core/letter/render-wording.ts';
import { resourceFolder } from '../resource-folder.ts';

const read = new Map<string, Wording>();

/** The first line of each file is its subject. Throws where the app was packed without it. */
export function originalWording(kind: LetterKind, language: LetterLanguage): Wording {
  const key = `${language}/${kind}`;
  const known = read.get(key);
  if (known !== undefined) return known;
  const text = readFileSync(join(resourceFolder('letters'), language, `${kind}.liquid.md`), 'utf8');
  const [first = '', ...lines] = text.split('\n');
  const wording = { subject: first.replace(/^Subject: /, '').trim(), body: `${lines.join('\n').trim()}\n` };
  read.set(key, wording);
  return wording;
}
