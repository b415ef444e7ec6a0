// Where drafts of letters lie, the controller's wordings, and the files of cases.

import type { Instant } from '#core/base/day.ts';
import type { CaseId, FileId, LetterId, MessageId } from '#core/base/id.ts';
import type { Mailbox } from '#core/base/mailbox.ts';
import type { CaseCommand } from '#core/case/command.ts';
import type { FileOrigin, TemplateMark } from '#core/case/letter-event.ts';
import type { LetterKind } from '#core/case/letter-kind.ts';
import type { Right } from '#core/law/right.ts';
import type { LetterDocument } from './letter-document.ts';
import type { LetterStage } from './letter-views.ts';

/** A letter as it is kept. What left is in the journal; its words stay here until the case is erased. */
export interface StoredLetter {
  readonly id: LetterId;
  readonly caseId: CaseId;
  readonly kind: LetterKind;
  readonly language: string;
  readonly stage: LetterStage;
  readonly rights: readonly Right[];
  readonly subject: string;
  readonly document: LetterDocument;
  readonly to: readonly Mailbox[];
  readonly files: readonly FileId[];
  readonly template: TemplateMark;
  readonly act: CaseCommand | undefined;
  readonly version: number;
  readonly createdAt: Instant;
  readonly changedAt: Instant;
}

export interface Letters {
  find(id: LetterId): StoredLetter | undefined;
  /** Newest first. */
  ofCase(id: CaseId): readonly StoredLetter[];
  /** All drafts, oldest first: what still has to leave. */
  drafts(): readonly StoredLetter[];
  /** Inside a transaction. */
  keep(letter: StoredLetter): void;
  /** Inside a transaction. */
  drop(id: LetterId): void;
  /** The case that a letter with this RFC 5322 Message-ID left for. */
  caseOfHeaderId(headerId: string): { readonly caseId: CaseId; readonly letter: LetterId } | undefined;
  /** The letter of which a stored message is the copy: the same octets, or what the server's folder for sent mail has of it. */
  ownCopy(id: MessageId): { readonly caseId: CaseId; readonly letter: LetterId } | undefined;
  /** The versions of one wording, newest first; none where only the app's own was ever used. */
  templates(controller: string, kind: LetterKind, language: string): readonly StoredTemplate[];
  /** In how many cases of a controller a letter of each wording left; none for one that was never used. */
  usesOfTemplates(controller: string): readonly (TemplateMark & { readonly cases: number })[];
}

export interface StoredTemplate {
  readonly version: number;
  readonly isOwn: boolean;
  readonly subject: string;
  readonly body: string;
  readonly at: Instant;
  readonly reason: string;
}

export interface StoredFile {
  readonly id: FileId;
  readonly caseId: CaseId;
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
  readonly sha256: string;
  readonly origin: FileOrigin;
  readonly addedAt: Instant;
}

/** Files of a case beside its mails: what the systems hold about the person, redacted copies, packages. */
export interface CaseFiles {
  find(id: FileId): StoredFile | undefined;
  /** Oldest first. */
  ofCase(id: CaseId): readonly StoredFile[];
  /** Throws where they do not open. */
  bytes(id: FileId): Uint8Array;
  /** Inside a transaction. */
  put(file: StoredFile, bytes: Uint8Array): void;
  /** Inside a transaction. Its octets are gone for good. */
  drop(id: FileId): void;
}
