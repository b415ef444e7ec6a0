// Whether the desk can redact a file, by its media type: a PDF by its pages, a text by its passages.

import type { CaseFileView } from '#core/desk/case-file-views.ts';

const texts: ReadonlySet<string> = new Set([
  'text/plain',
  'text/csv',
  'text/tab-separated-values',
  'text/markdown',
  'text/calendar',
  'text/vcard',
  'application/json',
  'application/xml',
  'message/rfc822',
]);

export function redactedAs({ mediaType }: Pick<CaseFileView, 'mediaType'>): 'pages' | 'text' | undefined {
  if (mediaType === 'application/pdf') return 'pages';
  return texts.has(mediaType) ? 'text' : undefined;
}

export function canBeRedacted(file: CaseFileView): boolean {
  return file.origin.kind !== 'package' && redactedAs(file) !== undefined;
}
