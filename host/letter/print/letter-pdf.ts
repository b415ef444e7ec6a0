// A letter on paper: address in the window, reference and date beside it, and the words below, as an office would send it.

import type { Instant } from '#core/base/day.ts';
import { letterLabels, letterLanguageOf } from '#core/letter/render/letter-labels.ts';
import type { PrintedLetter } from '#core/letter/render/printed-letter.ts';
import { writeDay } from '#core/letter/write-day.ts';
import { openPaper, type Run } from '../../pdf/paper.ts';
import { millimetre } from '../../pdf/typography.ts';
import { writeBlocks } from './write-blocks.ts';

interface Places {
  /** Left edge of the window, its top, and that of the reference block. */
  readonly window: number;
  readonly windowTop: number;
  readonly facts: number;
  /** Where the letter folds, from the top. */
  readonly folds: readonly number[];
}

const mm = (value: number) => value * millimetre;

/** DIN 5008 form B; in France the window is on the right (NF Z 11-001). */
const places: Readonly<Record<'left' | 'right', Places>> = {
  left: { window: mm(25), windowTop: mm(45), facts: mm(125), folds: [mm(105), mm(210)] },
  right: { window: mm(110), windowTop: mm(45), facts: mm(25), folds: [mm(99), mm(198)] },
};

/** Tagged A4. The same letter with the same `madeAt` gives the same octets, unless it has a password. */
export async function letterPdf(letter: PrintedLetter, madeAt: Instant, password?: string): Promise<Buffer> {
  const { from, reference, language } = letter;
  const labels = letterLabels(language);
  const day = writeDay(letter.day, letterLanguageOf(language), 'plain');
  const paper = openPaper({
    title: letter.subject === '' ? reference : letter.subject,
    language,
    author: from.controller,
    subject: reference,
    madeAt,
    style: 'letter',
    footer: `${from.controller} · ${reference}`,
    ...(password === undefined ? {} : { password }),
  });
  const place = places[from.country.startsWith('FR') ? 'right' : 'left'];
  paper.place({ x: mm(25), y: mm(17), width: mm(163), size: 14 }, [{ text: from.controller, isBold: true }]);
  const sender = [from.controller, from.postalAddress ?? from.officer.contact].join(' · ');
  paper.place({ x: place.window, y: place.windowTop, width: mm(80), size: 7 }, [
    { text: oneLine(sender), isQuiet: true },
  ]);
  paper.place({ x: place.window, y: place.windowTop + mm(7), width: mm(80) }, addressee(letter));
  const facts: readonly (readonly [string, string])[] = [
    [labels.reference, reference],
    [labels.date, day],
    [labels.officer, from.officer.name],
    [labels.contact, from.officer.contact],
  ];
  let y = place.windowTop + mm(1);
  for (const [name, value] of facts.filter(([, stated]) => stated !== ''))
    y +=
      4 +
      paper.place({ x: place.facts, y, width: mm(68), size: 9 }, [
        { text: `${name}\n`, isQuiet: true },
        { text: value },
      ]);
  paper.mark((doc) => {
    doc.lineWidth(0.4).strokeColor('#7c848c');
    for (const fold of place.folds) doc.moveTo(mm(5), fold).lineTo(mm(9), fold).stroke();
  });
  paper.goDownTo(mm(98));
  paper.subject(letter.subject);
  writeBlocks(paper, letter.document);
  return await paper.finish();
}

function addressee({ to, language }: PrintedLetter): readonly Run[] {
  return to.flatMap(({ name, address }, at): readonly Run[] => [
    ...(at === 0 ? [] : [{ text: '\n' }]),
    ...(name === '' ? [] : [{ text: `${oneLine(name)}\n` }]),
    ...(address === '' ? [] : [{ text: `${letterLabels(language).byMail}\n`, isQuiet: true }, { text: address }]),
  ]);
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}
