// A worker that prints redacted pages and looks at its own work, so that a heavy picture can neither stop nor crash the desk.

import { splitWords } from '#core/desk/redaction/page-words.ts';
import { wordsElsewhere } from '#core/desk/redaction/find-words.ts';
import type { PageWord } from '#core/desk/case-file-views.ts';
import { answerJobs } from '#mail/mime/worker-answers.ts';
import { findLeak } from './check-pages.ts';
import { printPages } from './print-pages.ts';
import type { PagesToPrint, PrintedPages } from './redacted-pages.ts';

const say = (words: readonly PageWord[]): string => words.map(({ text }) => text).join(' ');

answerJobs(async (raw: Uint8Array, { pages, language }: PagesToPrint): Promise<PrintedPages> => {
  const split = pages.map((page) => ({ page, ...splitWords(page.words, page.boxes) }));
  const kept = split.map(({ page, kept: words }) => ({ ...page, kept: words }));
  const printed = await printPages(raw, kept, language);
  const leak = await findLeak(printed, kept);
  if (leak !== undefined) return { ok: false, page: leak };
  const found = wordsElsewhere(
    split.map(({ covered }) => say(covered)).join(' '),
    split.map(({ kept: words }) => say(words)).join(' '),
  );
  const times = [...found.values()].reduce((sum, each) => sum + each, 0);
  return { ok: true, pdf: printed.pdf, elsewhere: { words: found.size, times } };
});
