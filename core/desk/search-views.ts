// What the shells see of a search.

import type { Day } from '#core/base/day.ts';
import type { MessageId } from '#core/base/id.ts';
import type { Mailbox } from '#core/base/mailbox.ts';
import type { Urgency } from '#core/clock/deadline.ts';
import type { Right } from '#core/law/right.ts';
import type { Snippet } from '#core/search/make-snippet.ts';
import type { QueryFault } from '#core/search/query-fault.ts';
import type { CaseRow, Disposition } from './views.ts';

/** Where a hit is: the subject or the name, the people, the words, or nowhere but in what the operators ask. */
export type HitReason = 'title' | 'people' | 'text' | 'operators';

interface Hit {
  readonly day: Day;
  /** The subject, the name of the file, or the reference of the case. */
  readonly title: Snippet;
  /** The sender, or who asks in a case. */
  readonly people: Snippet;
  readonly snippet: Snippet;
  readonly why: HitReason;
  /** The words are only a part of longer ones. */
  readonly isWithin: boolean;
}

export interface MailHit extends Hit {
  readonly kind: 'mail';
  readonly messageId: MessageId;
  readonly caseRef: string | undefined;
  readonly disposition: Disposition;
  readonly hasAttachments: boolean;
}

export interface FileHit extends Hit {
  readonly kind: 'file';
  readonly messageId: MessageId;
  /** The attachment's place in its mail, counted from 0. */
  readonly index: number;
  readonly mediaType: string;
  /** Of the mail that it came with. */
  readonly subject: string;
  readonly caseRef: string | undefined;
  readonly disposition: Disposition;
}

export interface CaseHit extends Hit {
  readonly kind: 'case';
  readonly ref: string;
  readonly rights: readonly Right[];
  readonly phase: CaseRow['phase'];
  readonly due: Day;
  readonly daysLeft: number;
  readonly urgency: Urgency;
  readonly requester: Mailbox;
}

export type SearchHit = MailHit | FileHit | CaseHit;

export interface SearchView {
  /** The best first. */
  readonly hits: readonly SearchHit[];
  /** In all, at most a thousand together. */
  readonly counts: { readonly mails: number; readonly files: number; readonly cases: number };
  /** There are more than were counted. */
  readonly isMore: boolean;
  /** How many of the hits can be leafed through, from the first on. */
  readonly reachable: number;
  readonly faults: readonly QueryFault[];
  /** What a search does not see yet. */
  readonly unindexed: { readonly items: number; readonly attachments: number };
}
