// What the shells see of a case's files: what they are, how they are redacted, and the packages that are made of them.

import type { FileId, LetterId } from '#core/base/id.ts';
import type { RedactionReason } from '#core/case/letter-event.ts';
import type { AttachmentRisk } from '#core/intake/attachment-risk.ts';
import type { MediaKind } from '#core/intake/media-kind.ts';
import type { StoredFile } from './letters-port.ts';

export interface CaseFileView extends Omit<StoredFile, 'caseId'> {
  /** By its name: what it holds is looked at only when it is opened. */
  readonly risk: AttachmentRisk;
}

/** A stretch of a file, and what it is. */
export interface FilePiece {
  /** Safe to be written. */
  readonly fileName: string;
  readonly kind: MediaKind;
  readonly mediaType: string;
  readonly size: number;
  readonly risk: AttachmentRisk;
  readonly base64: string;
  /** Where the next stretch begins; undefined after the last. */
  readonly next: number | undefined;
}

/** What of a text is covered: half-open, in UTF-16 units of the text as the desk gives it. */
export interface Passage {
  readonly from: number;
  readonly to: number;
  readonly why: RedactionReason;
}

/** A rectangle on a page, in fractions of its width and height from the top left. */
export interface PageArea {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface PageWord extends PageArea {
  readonly text: string;
}

export interface PageBox extends PageArea {
  readonly why: RedactionReason;
}

export interface Redacted {
  readonly file: CaseFileView;
  /** Words that were covered and still stand elsewhere, and how many times in all. */
  readonly elsewhere: { readonly words: number; readonly times: number };
  /** The file no longer reads as the JSON that it was. */
  readonly isBroken: boolean;
}

/** `access`: a copy of the data (Art. 15(3)). `portability`: data for machines (Art. 20). */
export const packageRights = ['access', 'portability'] as const;
export type PackageRight = (typeof packageRights)[number];

export const packageFormats = ['zip', 'pdf'] as const;
export type PackageFormat = (typeof packageFormats)[number];

export interface PackageWish {
  readonly ref: string;
  readonly right: PackageRight;
  readonly format: PackageFormat;
  readonly language: string;
  readonly files: readonly {
    readonly id: FileId;
    readonly description: string;
    readonly system: string;
  }[];
  readonly letters: readonly LetterId[];
}

export interface MadePackage {
  readonly file: CaseFileView;
  /** Opens it. Shown once and kept nowhere. */
  readonly code: string;
}
