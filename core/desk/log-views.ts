// The audit log as the register, the security page and the alarm screen show it.

import type { Actor } from '#core/audit/leaf.ts';
import type { Instant } from '#core/base/day.ts';
import type { AlarmKind, AnchorWay } from '#core/case/desk-event.ts';
import type { JournalEvent } from '#core/case/event.ts';
import type { TaskPlan } from '#core/case/task.ts';

/** Whole topics of acts, by which the register is filtered. */
export const logTopics = ['case', 'mail', 'desk', 'log'] as const;
export type LogTopic = (typeof logTopics)[number];

export interface LogFilter {
  readonly topics: readonly LogTopic[];
  readonly by: readonly Actor[];
  /** Reference of a case; its lines and those of its mails. */
  readonly ref: string | undefined;
  /** Lines from this instant on, and before that one. */
  readonly from: Instant | undefined;
  readonly until: Instant | undefined;
}

export interface LogRow {
  readonly seq: number;
  readonly at: Instant;
  readonly by: Actor;
  readonly act: string;
  /** Reference of the case, also of the case that a message is in; undefined for the desk and for mails in no case. */
  readonly ref: string | undefined;
  /** undefined once its content was erased. */
  readonly event: JournalEvent | undefined;
  /** The plans of the tasks that the event names by their number. */
  readonly plans: readonly TaskPlan[];
  readonly hasClockJumped: boolean;
  /** Covered by an anchor outside this machine. */
  readonly isAnchored: boolean;
}

export interface LogPage {
  /** Newest first. */
  readonly rows: readonly LogRow[];
  /** Give it as `before` to get the next page; undefined at the end. */
  readonly next: number | undefined;
  /** Lines that the filter lets through. */
  readonly total: number;
}

export interface AnchorView {
  readonly way: AnchorWay;
  readonly at: Instant;
  readonly size: number;
  readonly where: string;
}

/** What is wrong, as far as the desk can say; while it stands nothing is written. */
export interface AlarmView {
  readonly kind: AlarmKind;
  /** The line in question. */
  readonly seq: number | undefined;
  /** Lines that are known to have been there and are not. */
  readonly missing: number | undefined;
  /** Of the anchor that disagrees. */
  readonly anchor: AnchorView | undefined;
  /** When the desk last wrote, as the head outside the database knows it. */
  readonly lastWrittenAt: Instant | undefined;
}

/** An account in whose mailbox anchors are kept, or could be. */
export interface AnchorAccountView {
  readonly id: string;
  readonly user: string;
  readonly isOn: boolean;
  /** When its folder was last read back; undefined where it never was. */
  readonly lookedAt: Instant | undefined;
  /** Anchors of this desk that were there and are not any more. */
  readonly missing: number;
  /** Mails that claim to be anchors of this log and that nothing proves to be. */
  readonly unproved: number;
}

export interface LogState {
  readonly log: string;
  readonly entries: number;
  readonly erased: number;
  readonly epoch: number;
  readonly checkpoint: { readonly size: number; readonly at: Instant; readonly note: string } | undefined;
  readonly verified: { readonly at: Instant; readonly ok: boolean; readonly entries: number } | undefined;
  /** The newest of each way. */
  readonly anchors: readonly AnchorView[];
  /** Lines after the largest anchor, and since when; all of them where there is none. */
  readonly unanchored: { readonly lines: number; readonly since: Instant | undefined };
  readonly alarm: AlarmView | undefined;
  /** Accounts in whose mailbox the desk keeps anchors. */
  readonly anchorAccounts: readonly AnchorAccountView[];
  readonly timestampUrl: string | undefined;
}

/** The newest checkpoint, made for whoever is to keep it. */
export interface NoteView {
  readonly size: number;
  readonly note: string;
  /** For an answer: `DPOLOG/1 size hash`. */
  readonly line: string;
}

/** What a note, a line or a time stamp from outside says about this log. */
export type NoteVerdict =
  | { readonly kind: 'fits'; readonly size: number; readonly entriesSince: number }
  | { readonly kind: 'ahead'; readonly size: number; readonly missing: number }
  | { readonly kind: 'forked'; readonly size: number }
  | { readonly kind: 'other-log' }
  | { readonly kind: 'forged' }
  /** Signed by a key that this desk does not know: made by a later state of it, or made up. */
  | { readonly kind: 'unproved'; readonly size: number | undefined }
  | { readonly kind: 'unreadable' };
