// What the screens show of cases that are with a deputy, or here for somebody else.

import type { Day } from '#core/base/day.ts';
import type { Mailbox } from '#core/base/mailbox.ts';
import type { Obstacle } from './obstacle.ts';

/** Where a case is, in a list: `name` is the deputy's, or that of the desk that it comes from. */
export interface HandoverMark {
  readonly side: 'away' | 'guest' | 'returned';
  readonly name: string;
  readonly since: Day;
  /** The day on which it is expected back. */
  readonly until: Day;
}

export interface HandoverRow {
  readonly ref: string;
  /** The controller's name. */
  readonly controller: string;
  readonly requester: Mailbox;
  readonly due: Day;
  readonly daysLeft: number;
  /** undefined for a case that is simply here. */
  readonly handover: HandoverMark | undefined;
  /** Of the desk that it comes from, for a guest: cases of one desk go back together. */
  readonly log: string | undefined;
}

export interface HandoversView {
  readonly today: Day;
  /** Open cases that could be given to a deputy; soonest day first. */
  readonly here: readonly HandoverRow[];
  readonly away: readonly HandoverRow[];
  readonly guests: readonly HandoverRow[];
}

/** A file that goes out: its code is shown once. */
export interface HandoverFileView {
  readonly fileName: string;
  readonly base64: string;
  readonly sha256: string;
  readonly code: string;
  readonly cases: number;
}

/** What a file would bring, before anything is taken. */
export interface HandoverLook {
  /** `out`: for a deputy. `back`: from a deputy. */
  readonly way: 'out' | 'back';
  readonly from: string;
  readonly to: string;
  readonly reason: string;
  readonly until: Day;
  /** The log that vouches for it. */
  readonly log: string;
  readonly sha256: string;
  readonly cases: readonly LookedCase[];
  /** Names of controllers that would come with it. */
  readonly newControllers: readonly string[];
  /** Why it cannot be taken here. */
  readonly obstacle: Obstacle | undefined;
}

export interface LookedCase {
  readonly ref: string;
  readonly requester: Mailbox;
  readonly verdict: 'VALID' | 'UNANCHORED';
  /** Lines of the log that the evidence holds. */
  readonly entries: number;
  readonly mails: number;
  /** What the deputy did, on the way back. */
  readonly done: number | undefined;
}
