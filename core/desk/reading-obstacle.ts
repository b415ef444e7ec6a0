// Why a mail's formatted view, an attachment or its source cannot be shown.

import type { UnreadableCode } from './views.ts';

export type ReadingObstacle =
  /** Its content was erased; that it came is still known. */
  | { readonly code: 'mail-erased'; readonly id: string }
  /** Only plain text. */
  | { readonly code: 'mail-not-formatted' }
  | { readonly code: 'mail-not-shown'; readonly why: UnreadableCode }
  | { readonly code: 'attachment-absent'; readonly index: number }
  | { readonly code: 'attachment-erased' }
  /** Only the header of a too large mail was fetched. */
  | { readonly code: 'attachment-not-fetched' }
  | { readonly code: 'attachment-too-large'; readonly megabytes: number; readonly most: number };

export type ReadingObstacleCode = ReadingObstacle['code'];
