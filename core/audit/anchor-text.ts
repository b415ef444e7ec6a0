// What is given into somebody else's keeping: a checkpoint's note, and what proves to a later or an earlier desk that it is its own.

import { utf8ToBytes } from '@noble/hashes/utils.js';
import { base64urlnopad } from '@scure/base';
import { readNote } from './checkpoint.ts';
import type { Rotation } from './keys-chain.ts';

export interface AnchorStatement {
  /** The checkpoint, exactly as it was signed. */
  readonly note: string;
  /** The anchor before, in the same keeping. */
  readonly previous: { readonly size: number; readonly hash: string } | undefined;
  /**
   * Ed25519 of the desk's own long-lived key over the two above, base64url. A desk that was set back does not know the epoch that
   * signed a later note, but it knows this key.
   */
  readonly desk: string | undefined;
  /** How the signing key came from the one of the anchor before: links the epochs even where the desk's own key was renewed. */
  readonly rotations: readonly Rotation[];
}

/** What the desk's own key signs. */
export function anchorMessage({ note, previous }: Pick<AnchorStatement, 'note' | 'previous'>): Uint8Array {
  return utf8ToBytes(`dpo-desk/anchor/v1\0${note}${previousLine(previous)}`);
}

/** The note, then a line for each of the others. */
export function anchorText(anchor: AnchorStatement): string {
  return [
    anchor.note,
    previousLine(anchor.previous),
    anchor.desk === undefined ? '' : `desk ${anchor.desk}\n`,
    ...anchor.rotations.map(({ ep, npk, xs }) => `rotation ${ep} ${npk} ${xs}\n`),
  ].join('');
}

const noteShape = /dpo-desk\.local\/([\w-]{22})\n\d{1,16}\n[\w+/=]{44}\n\n— dpo-desk\.local\/\1 [\w+/=]{92}\n/u;

/** Finds the first note in a text, be it between other words; undefined where there is none. Checks no signature. */
export function readAnchorText(text: string): AnchorStatement | undefined {
  // As it comes back from a mail or a clipboard: other line ends, blanks at the end, quoted.
  const plain = `${text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/^(?:> ?)+/gm, '')
    .replaceAll(/[ \t]+$/gm, '')}\n`;
  const note = noteShape.exec(plain)?.[0];
  if (note === undefined || readNote(note) === undefined) return undefined;
  const after = plain.slice(plain.indexOf(note) + note.length);
  const [, size, hash] = /^previous (\d{1,15}) ([\w-]{43})$/m.exec(after) ?? [];
  const [, desk] = /^desk ([\w-]{86})$/m.exec(after) ?? [];
  return {
    note,
    previous: size === undefined || hash === undefined ? undefined : { size: Number(size), hash },
    desk,
    rotations: [...after.matchAll(/^rotation (\d{1,9}) ([\w-]{43}) ([\w-]{86})$/gm)].flatMap(rotationOf),
  };
}

function rotationOf([, ep, npk, xs]: RegExpExecArray): readonly Rotation[] {
  return ep !== undefined && isBase64url(npk) && isBase64url(xs) ? [{ ep: Number(ep), npk, xs }] : [];
}

/** In its one spelling: spare bits set would be refused by whoever decodes it. */
function isBase64url(text: string | undefined): text is string {
  try {
    return text !== undefined && base64urlnopad.decode(text).length > 0;
  } catch {
    return false;
  }
}

function previousLine(previous: AnchorStatement['previous']): string {
  return previous === undefined ? 'previous -\n' : `previous ${previous.size} ${previous.hash}\n`;
}
