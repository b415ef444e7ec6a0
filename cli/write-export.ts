// Writes an export where the user asked for it: whole or not at all.

import { codeOfFile } from '#host/file-obstacle.ts';
import { writeFileWhole } from '#host/write-file.ts';
import { BadInput } from './stop.ts';

/** Throws `BadInput` where the file cannot be written. */
export function writeExport(file: string, zip: Buffer): void {
  try {
    writeFileWhole(file, zip);
  } catch (error) {
    throw new BadInput(
      `${file} cannot be written (${codeOfFile(error) ?? 'unknown'}); choose another place or make room`,
    );
  }
}
