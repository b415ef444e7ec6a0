// Letters: writes every letter in every language, as text, HTML, PDF and DOCX, with an evidence document, to look at.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { letterKinds, letterLanguages } from '#core/case/letter-kind.ts';
import { letterBytes } from '#host/letter/print/make-letter.ts';
import { sampleLetters } from '#test/support/sample-letters.ts';

const folder = join(import.meta.dirname, '..', '..', '.cache', 'letters');
mkdirSync(folder, { recursive: true });
const letters = sampleLetters();
const started = performance.now();
for (const kind of letterKinds)
  for (const language of letterLanguages) {
    const { printed, madeAt } = letters.write(kind, language);
    for (const format of ['text', 'html', 'pdf', 'docx'] as const)
      writeFileSync(
        join(folder, `${kind}.${language}.${format === 'text' ? 'txt' : format}`),
        await letterBytes(printed, format, madeAt),
      );
  }
letters.close();
const count = letterKinds.length * letterLanguages.length;
process.stdout.write(`${count} letters in four formats in ${Math.round(performance.now() - started)} ms: ${folder}\n`);
