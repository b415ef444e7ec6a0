// What became of mail files that were handed to the desk.

import type { IntakeCount } from './views.ts';

export type FileFault = 'not-found' | 'not-a-file' | 'unreadable-file' | 'too-large';

export interface FilesReport {
  readonly count: IntakeCount;
  /** Files of which nothing was stored; at most 100 of them are named. */
  readonly failures: readonly { readonly name: string; readonly code: FileFault }[];
}
