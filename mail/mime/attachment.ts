// Takes one attachment out of a stored message, under a name that is safe to write.

import { fromFirstField } from './header-fields.ts';
import { readMimeTree } from './mime-tree.ts';
import { safeFileName } from '../files/safe-file-name.ts';

export { safeFileName } from '../files/safe-file-name.ts';

export interface ExtractedAttachment {
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: Buffer;
}

/** `index` counts from 0 in the order of `ParsedMail.attachments`; undefined when there is no such attachment. */
export async function extractAttachment(raw: Uint8Array, index: number): Promise<ExtractedAttachment | undefined> {
  const tree = await readMimeTree(fromFirstField(raw), index);
  const found = tree.ok ? tree.value.attachments[index] : undefined;
  if (found?.bytes === undefined) return undefined;
  return { fileName: safeFileName(found.fileName), mediaType: found.mediaType, bytes: found.bytes };
}
