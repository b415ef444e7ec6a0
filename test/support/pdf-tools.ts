// What programs of others say of a PDF: poppler and qpdf.

import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from './temporary-folder.ts';

export interface PdfReading {
  /** The names of `pdfinfo`, such as `Tagged`, with their values. */
  readonly info: Readonly<Record<string, string>>;
  /** Page by page, in reading order. */
  readonly text: string;
  /** The tree of tags with the words in it (`pdfinfo -struct-text`). */
  readonly structure: string;
  readonly fonts: readonly {
    readonly name: string;
    readonly isEmbedded: boolean;
    readonly isSubset: boolean;
    readonly hasUnicode: boolean;
  }[];
  /** What `qpdf --check` finds wrong; empty where nothing is. */
  readonly faults: string;
  /** All objects as text, streams unpacked. */
  readonly objects: string;
}

/** Throws where a program cannot read it at all. */
export function readPdf(bytes: Buffer, password?: string): PdfReading {
  const path = join(temporaryFolder(), 'read.pdf');
  writeFileSync(path, bytes);
  const run = (name: string, ...args: string[]) => execFileSync(name, args, { encoding: 'utf8', maxBuffer: 2 ** 27 });
  const secret = password === undefined ? [] : ['-upw', password];
  const key = password === undefined ? [] : [`--password=${password}`];
  const check = run('qpdf', ...key, '--check', path);
  return {
    info: Object.fromEntries(
      run('pdfinfo', ...secret, path)
        .split('\n')
        .flatMap((line) => {
          const [, name, value] = /^([^:]+):\s*(.*)$/u.exec(line) ?? [];
          return name === undefined || value === undefined ? [] : [[name, value]];
        }),
    ),
    text: run('pdftotext', ...secret, path, '-'),
    structure: run('pdfinfo', ...secret, '-struct-text', path),
    fonts: run('pdffonts', ...secret, path)
      .split('\n')
      .slice(2)
      .filter((line) => line !== '')
      .map((line) => {
        const [, embedded, subset, unicode] = /(yes|no)\s+(yes|no)\s+(yes|no)\s+\d+\s+\d+$/u.exec(line) ?? [];
        return {
          name: line.split(/\s/u)[0] ?? '',
          isEmbedded: embedded === 'yes',
          isSubset: subset === 'yes',
          hasUnicode: unicode === 'yes',
        };
      }),
    faults: check.includes('No syntax or stream encoding errors found') ? '' : check,
    objects: execFileSync('qpdf', [...key, '--qdf', '--decrypt', '--object-streams=disable', path, '-'], {
      encoding: 'latin1',
      maxBuffer: 2 ** 27,
    }),
  };
}

/** Words with single spaces, as whoever compares texts wants them. */
export function wordsOf(text: string): string {
  return text.replaceAll(/[\s\u00A0]+/gu, ' ').trim();
}
