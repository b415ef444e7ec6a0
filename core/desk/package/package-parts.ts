// What lies in a package: neutral names for its entries, which anybody reads without the code, and an index of what they are.

import type { PackageRight } from '../case-file-views.ts';

/** One file as the person receives it. */
export interface PackagePart {
  /** Its place in the package, such as `data/001.csv`. */
  readonly entry: string;
  readonly name: string;
  readonly description: string;
  /** The system or the category that it comes from. */
  readonly system: string;
  readonly mediaType: string;
  /** Octets. */
  readonly size: number;
  /** Hexadecimal. */
  readonly sha256: string;
  /** The entry that holds the same in another form. */
  readonly sameAs?: string | undefined;
}

export interface PackageFacts {
  readonly ref: string;
  readonly controller: string;
  readonly right: PackageRight;
  /** ISO 8601 day. */
  readonly madeOn: string;
}

/** Structured, commonly used and machine-readable (Art. 20(1) GDPR; WP 242 rev.01 p. 18 names XML, JSON, CSV). */
const forMachines: ReadonlySet<string> = new Set([
  'text/csv',
  'text/tab-separated-values',
  'application/json',
  'application/xml',
  'text/calendar',
  'text/vcard',
]);

export function isForMachines(mediaType: string): boolean {
  return forMachines.has(mediaType);
}

/** Endings that may be seen; any other file is a `.bin`, and the index says what it is. */
const shown = new Set(
  'csv tsv json xml txt md pdf png jpg jpeg gif webp tif tiff docx xlsx pptx odt ods odp rtf eml ics vcf zip mp3 mp4 wav'.split(
    ' ',
  ),
);

/** `number` counts from 1. Nothing of the file's own name but its ending. */
export function entryName(folder: 'data' | 'documents' | 'letters', number: number, ending: string): string {
  return `${folder}/${String(number).padStart(3, '0')}.${shown.has(ending) ? ending : 'bin'}`;
}

export function indexJson(facts: PackageFacts, parts: readonly PackagePart[]): string {
  const index = {
    format: 'dpo-desk-package',
    version: 1,
    case: facts.ref,
    controller: facts.controller,
    article: facts.right === 'access' ? 'GDPR 15(3)' : 'GDPR 20',
    made_on: facts.madeOn,
    files: parts.map(({ entry, name, description, system, mediaType, size, sha256, sameAs }) => ({
      entry,
      name,
      description,
      system,
      media_type: mediaType,
      size,
      sha256,
      ...(sameAs === undefined ? {} : { same_content_as: sameAs }),
    })),
  };
  return `${JSON.stringify(index, undefined, 2)}\n`;
}

const columns = ['entry', 'name', 'description', 'system', 'media_type', 'size', 'sha256', 'same_content_as'] as const;

/** RFC 4180. The index is opened in spreadsheets: a name that would be taken for a formula gets an apostrophe before it. */
export function indexCsv(parts: readonly PackagePart[]): string {
  const rows = parts.map((part) => [
    part.entry,
    part.name,
    part.description,
    part.system,
    part.mediaType,
    String(part.size),
    part.sha256,
    part.sameAs ?? '',
  ]);
  return [columns, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/u.test(text) ? `'${text}` : text;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
