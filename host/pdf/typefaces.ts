// The typefaces of paper: Literata in full, so that a name from Łódź, Iași or Θεσσαλονίκη is set as it is written.

import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';

export type Face = 'regular' | 'italic' | 'bold' | 'bold-italic';

const files: Readonly<Record<Face, string>> = {
  regular: '400Regular/Literata_400Regular.ttf',
  italic: '400Regular_Italic/Literata_400Regular_Italic.ttf',
  bold: '600SemiBold/Literata_600SemiBold.ttf',
  'bold-italic': '600SemiBold_Italic/Literata_600SemiBold_Italic.ttf',
};

export const faces = Object.keys(files) as Face[];

const read = new Map<Face, Buffer>();

/** TrueType octets, read once. Throws where the package is not installed. */
export function typeface(face: Face): Buffer {
  const known = read.get(face);
  if (known !== undefined) return known;
  const bytes = readFileSync(createRequire(import.meta.url).resolve(`@expo-google-fonts/literata/${files[face]}`));
  read.set(face, bytes);
  return bytes;
}

export function faceOf({
  isBold = false,
  isItalic = false,
}: {
  readonly isBold?: boolean;
  readonly isItalic?: boolean;
}): Face {
  if (isBold) return isItalic ? 'bold-italic' : 'bold';
  return isItalic ? 'italic' : 'regular';
}
