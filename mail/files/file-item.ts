// One mail from a file, or the reason why a file gave none.

import type { Instant } from '#core/base/day.ts';
import type { FileFault } from '#core/desk/files-report.ts';

export interface FileMail {
  /** The file's path as the user knows it; within an mbox with `#1`, `#2`, … behind it. */
  readonly source: string;
  readonly raw: Buffer;
  /** When a delivering server put it there: the From_ line of an mbox, or a Maildir's file. */
  readonly deliveredAt?: Instant;
  readonly evidence?: 'mbox-line';
}

export interface FileFailure {
  readonly source: string;
  readonly failure: { readonly code: FileFault };
}

export type FileItem = FileMail | FileFailure;

/** A file as it is handed to the desk: from a disk, or dropped onto the window. */
export interface OfferedFile {
  /** Its path as the user knows it. */
  readonly source: string;
  /** Named by the user, so that it is taken whatever it holds; otherwise found in a folder, where only mail is taken. */
  readonly isNamed: boolean;
  /** When the file was last changed, in milliseconds since 1970. */
  readonly modifiedAt: number;
  /** Its octets, once. */
  blocks(): AsyncIterable<Buffer>;
}

/** Octets of one mail at most. */
export const largestFileMail = 150_000_000;

/** The failure that an error of the file system stands for; other errors are thrown again. */
export function failureOf(source: string, error: unknown): FileFailure {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return { source, failure: { code: 'not-found' } };
    case 'EACCES':
    case 'EPERM':
    case 'EIO':
    case 'EBUSY':
    case 'ELOOP':
    case 'ENAMETOOLONG':
    case 'EMFILE':
    case 'ENFILE':
      return { source, failure: { code: 'unreadable-file' } };
    default:
      throw error;
  }
}
