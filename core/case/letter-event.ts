// What happens to the letters of a case, and to the files that it holds beside its mails.

import type { Day } from '#core/base/day.ts';
import type { FileId, LetterId, MessageId } from '#core/base/id.ts';
import type { LeavingWay, LetterKind } from './letter-kind.ts';
import type { ReminderKind } from './reminder-kind.ts';

/** The template that a letter was written from: the controller's own by its version, or the one that comes with the app (0). */
export interface TemplateMark {
  readonly kind: LetterKind;
  readonly language: string;
  readonly version: number;
}

export type LetterEvent =
  /**
   * It left: the mail server took it (`mail`), it lies in the drafts (`draft`), or it was written to a file (`file`). A draft and a
   * file are told to the person only once somebody sends them: the desk cannot know.
   */
  | {
      readonly act: 'case.letter-left';
      readonly letter: LetterId;
      readonly kind: LetterKind;
      readonly language: string;
      readonly template: TemplateMark;
      readonly way: LeavingWay;
      /** Addresses in lower case; none for a file. */
      readonly to: readonly string[];
      readonly subject: string;
      /** RFC 5322 Message-ID with its angle brackets; undefined for a file. */
      readonly headerId: string | undefined;
      /** Of the octets that left, as hexadecimal SHA-256. */
      readonly sha256: string;
      /** Files of the case that went with it. */
      readonly files: readonly FileId[];
      readonly on: Day;
    }
  /** A server says that it could not be delivered (RFC 3464). */
  | {
      readonly act: 'case.letter-bounced';
      readonly letter: LetterId;
      readonly messageId: MessageId;
      readonly recipient: string;
      /** Enhanced status code (RFC 3463), such as `5.1.1`; empty where none is given. */
      readonly status: string;
      readonly isFinal: boolean;
    }
  /** The desk ended while it was handed over: a person said what became of it. */
  | {
      readonly act: 'case.letter-settled';
      readonly letter: LetterId;
      readonly as: 'arrived' | 'sent-again' | 'dropped';
      readonly reason: string;
    };

/** Why a passage is left out of a copy (Art. 15(4) GDPR; EDPB Guidelines 01/2022 §§168-175). */
export const redactionReasons = ['other-person', 'trade-secret', 'legal-privilege', 'other'] as const;
export type RedactionReason = (typeof redactionReasons)[number];

/** Where a file of a case comes from. `package`: made for the person; `redacted`: another file without some of its passages. */
export type FileOrigin =
  | { readonly kind: 'brought' }
  | {
      readonly kind: 'redacted';
      readonly of: FileId;
      readonly passages: number;
      /** How many of them for which reason. */
      readonly reasons?: Readonly<Partial<Record<RedactionReason, number>>>;
    }
  | { readonly kind: 'package'; readonly of: readonly FileId[] };

export type FileEvent =
  | {
      readonly act: 'case.file-added';
      readonly file: FileId;
      readonly name: string;
      readonly mediaType: string;
      /** Octets. */
      readonly size: number;
      readonly sha256: string;
      readonly origin: FileOrigin;
    }
  | { readonly act: 'case.file-removed'; readonly file: FileId; readonly reason: string };

/** A reminder that a person put off; it comes back at the latest with the deadline itself. */
export interface SnoozeEvent {
  readonly act: 'case.reminder-snoozed';
  readonly reminder: ReminderKind;
  /** First day on which it comes again. */
  readonly until: Day;
  readonly reason: string;
}

/** A letter that left, as the case remembers it. */
export interface LeftLetter {
  readonly letter: LetterId;
  readonly kind: LetterKind;
  readonly language: string;
  readonly way: LeavingWay;
  readonly on: Day;
  /** Set once a server said for good that it could not be delivered. */
  readonly isBounced: boolean;
}

export interface Snooze {
  readonly reminder: ReminderKind;
  readonly until: Day;
  readonly reason: string;
}
