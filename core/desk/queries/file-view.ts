// A file of a case as the shells see it, and the media type under which it is kept.

import { endingOf, riskOfName } from '#core/intake/attachment-risk.ts';
import { mediaTypeOf, type MediaKind } from '#core/intake/media-kind.ts';
import type { CaseFileView } from '../case-file-views.ts';
import type { StoredFile } from '../letters-port.ts';

export function viewOfFile(file: StoredFile): CaseFileView {
  const { id, name, mediaType, size, sha256, origin, addedAt } = file;
  return { id, name, mediaType, size, sha256, origin, addedAt, risk: riskOfName(name) };
}

const ofEnding: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  tsv: 'text/tab-separated-values',
  json: 'application/json',
  md: 'text/markdown',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** By what it holds; by its ending where many kinds of file look alike. */
export function mediaTypeFor(name: string, kind: MediaKind): string {
  // A mail that was redacted is plain text, although it begins like a mail.
  if (kind === 'mail' && endingOf(name) === 'txt') return mediaTypeOf.text;
  const hasManyForms = kind === 'text' || kind === 'office';
  return (hasManyForms ? ofEnding[endingOf(name)] : undefined) ?? mediaTypeOf[kind];
}
