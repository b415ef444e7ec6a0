// The letters that left a case and the files that it holds, as its dossier's page and document state them.

import { formatDay, formatInstant } from '#core/words/format-day.ts';
import { formatSize } from '#core/words/format-size.ts';
import { filePart, letterPart, type FileOfCase, type LetterThatLeft } from './case-letters.ts';
import type { PageSource } from './dossier-source.ts';
import { evidenceWords } from './evidence-words.ts';
import { element, type Content } from './html.ts';
import { plainName } from './plain-name.ts';
import type { Voice } from './voice.ts';

type Row = readonly [string, string];

/** A name and a value for each fact of a letter. */
export function letterRows(letter: LetterThatLeft, source: PageSource, voice: Voice): readonly Row[] {
  const { locale, say, words, zone } = voice;
  const more = evidenceWords[locale];
  const part = letterPart(letter.letter);
  const names = new Map(fileNames(source));
  const rows: readonly (readonly [string, string | undefined])[] = [
    [more.letter, say(`letterKind.${letter.kind}`)],
    [more.day, formatDay(letter.on, locale, 'full')],
    [more.way, more.ways[letter.way]],
    [words.to, letter.to.length === 0 ? undefined : letter.to.join(', ')],
    [words.subject, letter.subject],
    [more.language, letter.language],
    [more.wording, letter.template.version === 0 ? more.appWording : more.ownWording(letter.template.version)],
    [more.headerId, letter.headerId],
    [more.withFiles, letter.files.length === 0 ? undefined : letter.files.map((id) => names.get(id) ?? id).join(', ')],
    ['SHA-256', letter.sha256],
    [more.part, part !== undefined && source.letters.has(part) ? part : more.notHeld],
    ...letter.bounces.map(({ recipient, status, isFinal, on }): Row => {
      const when = formatInstant(on, zone, locale);
      return ['', isFinal ? more.notDelivered(recipient, status, when) : more.delayed(recipient, status, when)];
    }),
  ];
  return rows.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]));
}

function fileNames({ journal }: PageSource): readonly (readonly [string, string])[] {
  return journal.flatMap(({ event }) =>
    event?.act === 'case.file-added' ? [[event.file, plainName(event.name)]] : [],
  );
}

/** Cells of a row: name, size, origin, added, sent, and how to find or check it. */
export function fileCells(file: FileOfCase, source: PageSource, { locale, zone }: Voice): readonly string[] {
  const more = evidenceWords[locale];
  const part = filePart(file);
  const sent = file.sentOn.map((day) => formatDay(day, locale, 'medium')).join(', ');
  const added = formatInstant(file.at, zone, locale);
  return [
    plainName(file.name),
    formatSize(file.size, locale),
    more.origins[file.origin.kind],
    file.removedAt === undefined
      ? added
      : `${added}; ${more.removed.toLowerCase()} ${formatInstant(file.removedAt, zone, locale)}`,
    sent === '' ? '–' : sent,
    `${part !== undefined && source.files.has(part) ? `${part} · ` : ''}SHA-256 ${file.sha256}`,
  ];
}

export function fileHeads({ locale }: Voice): readonly string[] {
  const more = evidenceWords[locale];
  return [more.name, more.size, more.origin, more.added, more.sent, more.part];
}

export function lettersList(letters: readonly LetterThatLeft[], source: PageSource, voice: Voice): Content {
  return letters.map((letter) =>
    element(
      'article',
      element(
        'dl',
        letterRows(letter, source, voice).map(([name, value]) => [element('dt', name), element('dd', value)]),
      ),
    ),
  );
}

export function filesTable(files: readonly FileOfCase[], source: PageSource, voice: Voice): Content {
  const head = element(
    'tr',
    fileHeads(voice).map((name) => element('th', name)),
  );
  const rows = files.map((file) =>
    element(
      'tr',
      fileCells(file, source, voice).map((cell) => element('td', cell)),
    ),
  );
  return element('table', [element('thead', head), element('tbody', rows)]);
}
