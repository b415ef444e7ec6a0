// What the worker is to do for a package: its parts and their index in a ZIP file, or on printed pages.

import type { Instant } from '#core/base/day.ts';
import { indexCsv, indexJson, type PackageFacts, type PackagePart } from '#core/desk/package/package-parts.ts';
import { readmeWords, writeReadme } from '#core/desk/package/readme.ts';
import type { PackageWork } from './package-work.ts';

export interface Content extends PackagePart {
  readonly octets: Uint8Array;
}

export interface PackageJob {
  readonly octets: Uint8Array;
  readonly work: PackageWork;
}

export interface Locking {
  readonly facts: PackageFacts;
  readonly contents: readonly Content[];
  /** ISO 639-1. */
  readonly language: string;
  readonly code: string;
  readonly at: Instant;
}

export function zipJob({ facts, contents, language, code, at }: Locking): PackageJob {
  const texts = [
    { entry: 'README.txt', octets: utf8(`\uFEFF${writeReadme(facts, contents, language)}`) },
    { entry: 'index.json', octets: utf8(indexJson(facts, contents)) },
    { entry: 'index.csv', octets: utf8(`\uFEFF${indexCsv(contents)}`) },
  ];
  const { octets, entries } = joined([...texts, ...contents]);
  return { octets, work: { do: 'zip', code, entries, at } };
}

export function printJob({ facts, contents, language, code, at }: Locking): PackageJob {
  const say = readmeWords(language);
  const { octets, entries } = joined(contents);
  const cover = [
    `${facts.controller} · ${facts.ref} · ${facts.madeOn}`,
    say[facts.right],
    ...contents.map(({ name, description }) => (description === '' ? name : `${name} – ${description}`)),
    say.questions,
  ];
  const parts = contents.map(({ name, description, system, mediaType }, place) => ({
    ...(entries[place] ?? { start: 0, length: 0 }),
    name,
    description: [description, system].filter((word) => word !== '').join(' · '),
    as: printedAs(mediaType) ?? ('text' as const),
  }));
  return {
    octets,
    work: { do: 'print', code, language, author: facts.controller, title: say.title, cover, parts, at },
  };
}

/** How a file is printed; undefined where it cannot be. */
export function printedAs(mediaType: string): 'text' | 'table' | 'picture' | undefined {
  if (mediaType === 'text/csv') return 'table';
  if (mediaType === 'image/png' || mediaType === 'image/jpeg') return 'picture';
  return ['text/plain', 'text/markdown', 'application/json', 'application/xml'].includes(mediaType)
    ? 'text'
    : undefined;
}

function joined(parts: readonly { readonly entry: string; readonly octets: Uint8Array }[]) {
  const octets = Buffer.concat(parts.map((part) => part.octets));
  let start = 0;
  const entries = parts.map((part) => {
    const entry = { name: part.entry, start, length: part.octets.byteLength };
    start += entry.length;
    return entry;
  });
  return { octets, entries };
}

function utf8(text: string): Uint8Array {
  return Buffer.from(text, 'utf8');
}
