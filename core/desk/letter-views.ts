// What the shells see of letters: drafts, their checks, the outbox, and the wording that a controller can change.

import type { Day, Instant } from '#core/base/day.ts';
import type { FileId, LetterId } from '#core/base/id.ts';
import type { Mailbox } from '#core/base/mailbox.ts';
import type { CaseCommand } from '#core/case/command.ts';
import type { FileOrigin, TemplateMark } from '#core/case/letter-event.ts';
import type { LeavingWay, LetterKind } from '#core/case/letter-kind.ts';
import type { Right } from '#core/law/right.ts';
import type { LetterDocument } from './letter-document.ts';
import type { Obstacle } from './obstacle.ts';

/** `draft`: a person works on it. `leaving`: in the outbox. `left`: gone. */
export type LetterStage = 'draft' | 'leaving' | 'left';

/** What a letter lacks or risks. `stops`: it cannot leave so. `warns`: a person has to say that it is meant. */
export interface LetterCheck {
  readonly code: LetterCheckCode;
  readonly severity: 'stops' | 'warns';
  /** The required element that it is about (`core/letter/required`). */
  readonly element?: string;
  /** The provision that asks for it, as `core/words/cite-article` writes it. */
  readonly article?: string;
  /** Facts for its sentence: days as days, names as they stand. */
  readonly params?: Readonly<Record<string, string | number>>;
  /** Why the act that the letter tells of is not possible. */
  readonly obstacle?: Obstacle;
}

export const letterCheckCodes = [
  // of the content
  'element-missing',
  'element-empty',
  'gap-unfilled',
  'fact-missing',
  'subject-empty',
  'body-empty',
  'act-blocked',
  'act-missing',
  'copy-missing',
  'too-late',
  'other-language',
  'profile-language',
  // of the recipients
  'recipient-missing',
  'recipient-unreadable',
  'recipient-not-of-case',
  'recipient-new-reply-address',
  'identity-open',
  'names-others',
  'attachment-names-others',
  'attachment-open',
  'attachment-gone',
  'letter-twice',
] as const;

export type LetterCheckCode = (typeof letterCheckCodes)[number];

export interface LetterRow {
  readonly id: LetterId;
  readonly caseRef: string;
  readonly kind: LetterKind;
  readonly language: string;
  readonly subject: string;
  readonly to: readonly Mailbox[];
  readonly stage: LetterStage;
  readonly changedAt: Instant;
  /** How and on which day it left; undefined before. */
  readonly left: { readonly way: LeavingWay; readonly on: Day } | undefined;
  readonly isBounced: boolean;
}

/** A file of the case that goes with the letter. */
export interface LetterFile {
  readonly id: FileId;
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
  readonly origin: FileOrigin;
}

export interface LetterView extends LetterRow {
  /** One more at each change; an edit names the one that it was made against. */
  readonly version: number;
  readonly rights: readonly Right[];
  readonly document: LetterDocument;
  readonly files: readonly LetterFile[];
  readonly template: TemplateMark;
  /** What is recorded on the case in the moment that the letter leaves, such as the extension that it tells of. */
  readonly act: CaseCommand | undefined;
  readonly checks: readonly LetterCheck[];
  /** Which required elements there are, and whether each is fulfilled. */
  readonly elements: readonly {
    readonly element: string;
    readonly article: string;
    readonly isRequired: boolean;
    readonly isMet: boolean;
  }[];
}

/** `held`: can still be taken back. `unsure`: the desk ended while the server was taking it; a person has to say. */
export type OutgoingState = 'held' | 'waiting' | 'handing-over' | 'unsure' | 'refused' | 'sent' | 'taken-back';

export interface OutgoingView {
  readonly id: string;
  readonly letter: LetterId;
  readonly caseRef: string;
  readonly kind: LetterKind;
  readonly subject: string;
  readonly to: readonly Mailbox[];
  readonly way: LeavingWay;
  readonly state: OutgoingState;
  /** Until when it can be taken back. */
  readonly heldUntil: Instant | undefined;
  /** When it is tried again by itself. */
  readonly nextTryAt: Instant | undefined;
  readonly attempts: number;
  /** Why it waits, or why it was refused. */
  readonly obstacle: Obstacle | undefined;
  readonly sentAt: Instant | undefined;
  /** Whether a copy lies in the mailbox's folder for sent mail. */
  readonly copy: 'made' | 'waiting' | 'not-wanted' | 'failed';
}

/** How an account sends (RFC 6409). The user and the secret are those of the account where none are given. */
export interface SendingSettings {
  readonly host: string;
  readonly port: number;
  readonly security: 'tls' | 'starttls' | 'plaintext';
  readonly user: string;
  readonly from: Mailbox;
  /** The controller whose letters leave by it; undefined for every one that has none of its own. */
  readonly controller: string | undefined;
  /** The folder for sent mail; undefined where the provider itself puts a copy there. */
  readonly sentFolder: string | undefined;
  readonly draftsFolder: string | undefined;
}

export interface TemplateRow {
  readonly kind: LetterKind;
  readonly language: string;
  /** 0 for the one that comes with the app. */
  readonly version: number;
  readonly isOwn: boolean;
  readonly changedAt: Instant | undefined;
  /** Cases in which a letter of this version left. */
  readonly usedIn: number;
}

export interface TemplateView extends TemplateRow {
  readonly subject: string;
  readonly body: string;
  /** Older versions of the controller's own, newest first. */
  readonly history: readonly {
    readonly version: number;
    readonly at: Instant;
    readonly reason: string;
    readonly usedIn: number;
    readonly isOwn: boolean;
    readonly subject: string;
    readonly body: string;
  }[];
  /** What a template can name: the fields, with what each would be in a case. */
  readonly fields: readonly { readonly name: string; readonly example: string }[];
}

/** What is wrong with a wording: where, and what to do. */
export interface TemplateFault {
  readonly code: 'syntax' | 'unknown-field' | 'unknown-element' | 'element-missing' | 'too-long' | 'too-slow';
  /** Counted from 1; undefined where it is about the whole. */
  readonly line: number | undefined;
  readonly detail: string;
}

/** A file that the shell saves or shows. */
export interface MadeFile {
  readonly fileName: string;
  readonly mediaType: string;
  readonly base64: string;
}
